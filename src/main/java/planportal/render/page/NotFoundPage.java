package planportal.render.page;

import planportal.derive.Addresses;

/** What {@code page/notfound.jte} shows: the page for addresses that lead nowhere. */
public record NotFoundPage(PageLayout layout) {

    static NotFoundPage of(RenderContext context) {
        return new NotFoundPage(
                context.page(
                                Addresses.NOT_FOUND,
                                context.messages().text("notfound.title"),
                                context.messages().text("notfound.lead"))
                        .unlisted()
                        .atAnyDepth());
    }
}
