package planportal.render.page;

import java.util.List;
import planportal.derive.Addresses;
import planportal.diff.ChangeList;
import planportal.diff.ChangeWords;
import planportal.edition.PublishedEdition;
import planportal.render.catalog.DataEditions;
import planportal.site.Messages;

/** What {@code page/editions.jte} shows: all editions of the data, newest first. */
public record EditionsPage(PageLayout layout, List<Entry> entries) {

    /**
     * An edition.
     *
     * @param published when it appeared, in words
     * @param datasets what changed in each dataset, in words
     */
    public record Entry(Link link, String published, String step, List<String> datasets) {}

    static EditionsPage of(RenderContext context, DataEditions editions) {
        Messages messages = context.messages();
        EditionWords words = new EditionWords(context);
        PageLayout layout =
                context.page(
                                Addresses.EDITIONS,
                                messages.text("edition.list.title"),
                                messages.text("edition.list.description"))
                        .in(MenuEntry.DATASETS);
        return new EditionsPage(
                layout, editions.all().stream().map(e -> entry(e, words, messages)).toList());
    }

    private static Entry entry(PublishedEdition edition, EditionWords words, Messages messages) {
        ChangeList changes = new ChangeWords(messages).of(edition.changes());
        return new Entry(
                words.link(edition.version()),
                words.published(edition),
                words.step(edition),
                changes.datasets().stream().map(each -> counts(each, messages)).toList());
    }

    private static String counts(ChangeList.Section section, Messages messages) {
        return messages.text("edition.changes.dataset", section.title(), section.counts());
    }
}
