package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.diff.DataVersion;
import planportal.diff.Edition;
import planportal.diff.EditionDiff;
import planportal.diff.EditionException;
import planportal.edition.EditionFile;
import planportal.edition.FrozenEdition;
import planportal.edition.LastChanges;
import planportal.edition.PreviousSite;
import planportal.edition.PublishedEdition;
import planportal.file.Sha256;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.data.Json;
import planportal.render.data.Lazy;

/**
 * The editions of the data: those of the previous site as they are, and, if the data has a new
 * version, a new one, frozen from the files of this build.
 */
public final class DataEditions implements Renderer {
    private final PublishedData data;
    private final Optional<PreviousSite> previous;
    private final Optional<LocalDate> published;
    private final Supplier<SortedSet<String>> addresses;
    private final List<FrozenEdition> frozen;
    private final Lazy<PublishedEdition> newest = Lazy.of(this::newest);
    private final Lazy<LastChanges> lastChanges = Lazy.of(() -> new LastChanges(all()));

    /**
     * @param published the day on which a new version is published, if it is known
     * @param addresses those of the whole site; asked for when pages are rendered
     * @throws EditionException if a new version is older than the last
     */
    public DataEditions(
            PublishedData data,
            Optional<PreviousSite> previous,
            Optional<LocalDate> published,
            Supplier<SortedSet<String>> addresses) {
        this.data = data;
        this.previous = previous;
        this.published = published;
        this.addresses = addresses;
        frozen = data.portal().settings().keepsEditions() ? freeze() : List.of();
    }

    private List<FrozenEdition> freeze() {
        List<FrozenEdition> kept = previous.map(PreviousSite::editions).orElse(List.of());
        DataVersion version = DataVersion.parse(data.version());
        if (!kept.isEmpty() && kept.get(0).version().equals(version)) {
            return kept;
        }
        if (!kept.isEmpty()) {
            requireLater(version, kept.get(0).about().get());
        }
        List<FrozenEdition> all = new ArrayList<>();
        all.add(FrozenEdition.of(version, newest, data.frozenFiles()));
        all.addAll(kept);
        return all;
    }

    private void requireLater(DataVersion version, PublishedEdition last) {
        Optional<LocalDate> lastDay = last.published();
        if (published.isPresent()
                && lastDay.isPresent()
                && published.get().isBefore(lastDay.get())) {
            throw new EditionException(
                    "--published "
                            + published.get()
                            + ": error: version "
                            + version
                            + " cannot appear before version "
                            + last.version()
                            + ", which appeared on "
                            + lastDay.get());
        }
    }

    private PublishedEdition newest() {
        DataVersion version = DataVersion.parse(data.version());
        if (previous.isEmpty() || previous.get().editions().isEmpty()) {
            return PublishedEdition.first(version, published);
        }
        PreviousSite site = previous.get();
        Edition before = site.data().edition();
        EditionDiff changes = EditionDiff.ofData(before, Edition.of(json()));
        if (site.isWhole()) {
            changes = changes.withAddresses(before.addresses(), addresses.get());
        }
        Optional<DataVersion> last = Optional.of(site.data().version());
        return new PublishedEdition(version, last, published, changes);
    }

    private Map<String, byte[]> json() {
        Map<String, byte[]> files = new HashMap<>();
        data.datasets().forEach(dataset -> files.put(dataset.name(), dataset.file("json")));
        return files;
    }

    /** Returns the editions with their files, newest first; none if the portal keeps none. */
    public List<FrozenEdition> frozen() {
        return frozen;
    }

    /** Returns what each edition changed; only for pages that are rendered, not for their paths. */
    public List<PublishedEdition> all() {
        return frozen.stream().map(edition -> edition.about().get()).toList();
    }

    /** Returns which edition last changed what; only for pages that are rendered. */
    public LastChanges lastChanges() {
        return lastChanges.get();
    }

    @Override
    public Stream<RenderJob> jobs() {
        List<RenderJob> jobs = new ArrayList<>();
        for (FrozenEdition edition : frozen) {
            for (EditionFile file : edition.files()) {
                String address = Addresses.edition(edition.version(), file.path());
                jobs.add(RenderJob.of("edition " + edition.version(), address, file.bytes()));
            }
        }
        if (!frozen.isEmpty()) {
            jobs.add(RenderJob.of("editions", Addresses.EDITION_LIST, this::list));
        }
        return jobs.stream();
    }

    private byte[] list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (FrozenEdition edition : frozen) {
            Optional<LocalDate> day = edition.about().get().published();
            list.addObject()
                    .put("version", edition.version().toString())
                    .put("published", day.map(LocalDate::toString).orElse(null))
                    .put("checksums", Sha256.hexadecimal(edition.checksums()));
        }
        return Json.pretty(list);
    }
}
