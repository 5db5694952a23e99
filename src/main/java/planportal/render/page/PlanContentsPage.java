package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Domain;

/** What {@code page/plan.jte} shows: the plan's table of contents. */
public record PlanContentsPage(PageLayout layout, List<Item> chapters, ReadingTime reading) {

    /**
     * A chapter in the table.
     *
     * @param domain the domain that it is about; empty for the general chapters
     */
    public record Item(
            Chapter chapter,
            String address,
            Optional<Domain> domain,
            List<ChapterView.Entry> entries,
            ReadingTime reading) {}

    static PlanContentsPage of(RenderContext context) {
        Portal portal = context.portal();
        List<Item> items = portal.plan().chapters().stream().map(c -> item(portal, c)).toList();
        PageLayout layout =
                context.page(
                                Addresses.PLAN,
                                portal.info().title(),
                                context.messages()
                                        .text(
                                                "plan.description",
                                                portal.info().title(),
                                                portal.plan().chapters().size()))
                        .in(MenuEntry.PLAN)
                        .called(context.messages().text(MenuEntry.PLAN.key()));
        return new PlanContentsPage(layout, items, total(items));
    }

    private static Item item(Portal portal, Chapter chapter) {
        return new Item(
                chapter,
                portal.addresses().chapter(chapter),
                portal.domainOf(chapter),
                ChapterView.contents(portal, chapter),
                ChapterView.reading(portal, chapter));
    }

    private static ReadingTime total(List<Item> items) {
        return items.stream()
                .map(Item::reading)
                .reduce(ReadingTime::plus)
                .orElse(new ReadingTime(0, false, 1));
    }
}
