package planportal.render.page;

import planportal.derive.Addresses;

/** What {@code page/notfound.jte} shows: the page for addresses that do not exist. */
public record NotFoundPage(PageLayout layout) {

    static NotFoundPage of(RenderContext context) {
        String title = context.messages().text("notfound.title");
        String lead = context.messages().text("notfound.lead");
        PageLayout layout = context.page(Addresses.NOT_FOUND, title, lead);
        return new NotFoundPage(layout.unlisted().atAnyDepth());
    }
}
