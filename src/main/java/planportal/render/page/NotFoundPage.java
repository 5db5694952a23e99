package planportal.render.page;

import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/** What {@code page/notfound.jte} shows: the page for addresses that lead nowhere. */
public record NotFoundPage(PageLayout layout) {

    /** Makes that page; its links hold at whatever depth it is served. */
    public static Renderer renderer(RenderContext context, Pages pages) {
        return () ->
                Stream.of(
                        RenderJob.of(
                                "site/templates/page/notfound.jte",
                                Addresses.NOT_FOUND,
                                () -> pages.render("page/notfound.jte", of(context))));
    }

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
