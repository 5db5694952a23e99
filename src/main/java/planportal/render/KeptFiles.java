package planportal.render;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.diff.PreviousEdition;
import planportal.model.Publication;
import planportal.model.SiteLanguages;

/** Publishes the files at old addresses once more, as they were last published. */
public final class KeptFiles implements Renderer {
    private final PreviousEdition previous;
    private final List<String> addresses;

    /**
     * @param present the addresses of the files that the portal has now
     */
    public KeptFiles(PreviousEdition previous, Publication portal, Collection<String> present) {
        SiteLanguages languages = portal.settings().languages();
        this.previous = previous;
        this.addresses =
                previous.addressesMissingIn(present).stream()
                        .filter(a -> !a.endsWith(".html") || Addresses.isEmbed(a))
                        .filter(a -> portal.moves().of(languages.address(a)).isPresent())
                        .toList();
    }

    @Override
    public Stream<RenderJob> jobs() {
        return addresses.stream().map(this::job);
    }

    private RenderJob job(String address) {
        return RenderJob.of("content/moves.csv", address, () -> previous.file(address));
    }
}
