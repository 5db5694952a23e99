package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.site.Messages;

/**
 * What {@code page/plan.jte} shows: the plan's table of contents.
 *
 * @param aids pages that help to read the plan
 */
public record PlanContentsPage(
        PageLayout layout, List<Item> chapters, ReadingTime reading, List<Link> aids) {

    /**
     * A chapter in the table.
     *
     * @param domains the domains that it is about; none for general chapters
     */
    public record Item(
            Chapter chapter,
            String address,
            List<Link> domains,
            List<ChapterView.Entry> entries,
            ReadingTime reading) {}

    static PlanContentsPage of(RenderContext context) {
        Messages messages = context.messages();
        String title = context.info().title();
        List<Chapter> chapters = context.plan().chapters();
        List<Item> items = chapters.stream().map(c -> item(context, c)).toList();
        ReadingTime total =
                items.stream()
                        .map(Item::reading)
                        .reduce(ReadingTime::plus)
                        .orElse(new ReadingTime(0, false, 1));
        String description = context.onText("plan.description", title, items.size());
        PageLayout layout =
                context.page(Addresses.PLAN, title, description)
                        .in(MenuEntry.PLAN)
                        .called(messages.text(MenuEntry.PLAN.key()));
        return new PlanContentsPage(layout, items, total, aids(context));
    }

    private static List<Link> aids(RenderContext context) {
        return Stream.of(GlossaryPage.link(context), CoveragePage.link(context))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Item item(RenderContext context, Chapter chapter) {
        Portal portal = context.portal();
        return new Item(
                chapter,
                portal.addresses().chapter(chapter),
                portal.domainsOf(chapter).stream().map(context::link).toList(),
                ChapterView.contents(portal, chapter),
                ChapterView.reading(portal, chapter));
    }
}
