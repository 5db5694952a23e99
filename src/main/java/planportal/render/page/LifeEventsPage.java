package planportal.render.page;

import java.util.List;
import planportal.derive.Addresses;
import planportal.model.LifeEvent;

/** What {@code page/lifeevents.jte} shows: the situations of life that have a page. */
public record LifeEventsPage(PageLayout layout, List<Entry> entries) {

    /** A situation of life with what it is about. */
    public record Entry(Link link, String icon, String text) {}

    static LifeEventsPage of(RenderContext context) {
        PageLayout layout =
                context.page(
                        Addresses.LIFE,
                        context.messages().text("life.title"),
                        context.messages().text("life.description", context.info().title()));
        return new LifeEventsPage(layout, entries(context));
    }

    /** Returns the entries in the content's order. */
    static List<Entry> entries(RenderContext context) {
        return context.portal().publication().guidance().lifeEvents().stream()
                .map(event -> entry(context, event))
                .toList();
    }

    private static Entry entry(RenderContext context, LifeEvent event) {
        String icon = context.icons().domain(event.icon());
        return new Entry(context.link(event), icon, event.text());
    }
}
