package planportal.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.diff.DataVersion;
import planportal.edition.EditionFile;
import planportal.edition.FrozenEdition;
import planportal.edition.PublishedEdition;
import planportal.render.catalog.DataEditions;
import planportal.render.catalog.PublishedData;
import planportal.render.data.Citations;
import planportal.site.Messages;

/**
 * What {@code page/edition.jte} shows: an edition of the data.
 *
 * @param published when it appeared, in words
 * @param step the kind of change that its version denotes
 * @param newest the newest edition; empty if this is it
 * @param earlier the edition before; empty if none is kept
 * @param later the edition that followed; empty if this is the newest
 */
public record EditionPage(
        PageLayout layout,
        String published,
        String step,
        Optional<Link> newest,
        Optional<Link> earlier,
        Optional<Link> later,
        ChangesView changes,
        List<FileLink> files,
        CitationPart citation) {
    private static final int LISTED = 100;

    /** Returns the page of the edition at {@code index}, the newest being the first. */
    static EditionPage of(
            RenderContext context, PublishedData data, DataEditions editions, int index) {
        Messages messages = context.messages();
        EditionWords words = new EditionWords(context);
        List<FrozenEdition> all = editions.frozen();
        FrozenEdition frozen = all.get(index);
        PublishedEdition edition = frozen.about().get();
        DataVersion version = edition.version();
        String title = messages.text("edition.title", version);
        String plan = context.info().title();
        PageLayout layout =
                context.page(
                                edition.address(),
                                title,
                                messages.text("edition.description", plan, version))
                        .in(MenuEntry.DATASETS)
                        .below(new Link(messages.text("edition.list.title"), Addresses.EDITIONS))
                        .called(words.name(version));
        Link newest = words.link(all.get(0).version());
        String changes = Addresses.edition(version, PublishedEdition.CHANGES);
        Citations.Edition cited = new Citations.Edition(version.toString(), edition.published());
        return new EditionPage(
                layout,
                words.published(edition),
                words.step(edition),
                Optional.of(newest).filter(link -> index > 0),
                edition.previous().map(words::link),
                index == 0
                        ? Optional.empty()
                        : Optional.of(words.link(all.get(index - 1).version())),
                ChangesView.of(edition, messages, "", LISTED, changes),
                files(frozen, messages),
                CitationPart.of(messages, data.citations().edition(cited)));
    }

    private static List<FileLink> files(FrozenEdition edition, Messages messages) {
        return edition.files().stream()
                .sorted(Comparator.comparing(EditionFile::path))
                .map(file -> download(edition, file, messages))
                .toList();
    }

    private static FileLink download(FrozenEdition edition, EditionFile file, Messages messages) {
        String address = Addresses.edition(edition.version(), file.path());
        String size = FileSizes.text(file.bytes().get().length, messages);
        return FileLink.download(new Link(file.path(), address), size);
    }
}
