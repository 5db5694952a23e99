package planportal.render.page;

import java.util.List;
import planportal.derive.Addresses;
import planportal.edition.PublishedEdition;
import planportal.render.catalog.DataEditions;
import planportal.site.Messages;

/** What {@code page/changes.jte} shows: what the last editions changed, newest first. */
public record DataChangesPage(PageLayout layout, List<Entry> entries, boolean isWhole) {
    private static final int EDITIONS = 5;
    private static final int LISTED = 20;

    /**
     * An edition.
     *
     * @param published when it appeared, in words
     * @param json the address of the changes as JSON
     */
    public record Entry(
            Link link, String published, String step, ChangesView changes, String json) {

        /** Returns the anchor of the edition, {@code v-1-2-0}. */
        public String anchor() {
            return changes.anchor().replaceFirst("-$", "");
        }
    }

    static DataChangesPage of(RenderContext context, DataEditions editions) {
        Messages messages = context.messages();
        PageLayout layout =
                context.page(
                                Addresses.CHANGES,
                                messages.text("edition.changes.title"),
                                messages.text("edition.changes.description"))
                        .in(MenuEntry.DATASETS);
        List<PublishedEdition> all = editions.all();
        List<PublishedEdition> shown = all.subList(0, Math.min(EDITIONS, all.size()));
        return new DataChangesPage(
                layout,
                shown.stream().map(edition -> entry(context, edition)).toList(),
                shown.size() == all.size());
    }

    private static Entry entry(RenderContext context, PublishedEdition edition) {
        EditionWords words = new EditionWords(context);
        String anchor = "v-" + edition.version().toString().replace('.', '-') + "-";
        return new Entry(
                words.link(edition.version()),
                words.published(edition),
                words.step(edition),
                ChangesView.of(edition, context.messages(), anchor, LISTED, edition.address()),
                Addresses.edition(edition.version(), PublishedEdition.CHANGES));
    }
}
