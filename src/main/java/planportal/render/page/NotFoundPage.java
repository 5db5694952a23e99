package planportal.render.page;

import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/** What {@code page/notfound.jte} shows: the page for addresses that lead nowhere. */
public record NotFoundPage(Frame frame) {

    /** Makes that page; its links hold at whatever depth it is served. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                Stream.of(
                        RenderJob.of(
                                "site/templates/page/notfound.jte",
                                Addresses.NOT_FOUND,
                                () -> pages.render("page/notfound.jte", of(shell))));
    }

    static NotFoundPage of(Shell shell) {
        return new NotFoundPage(
                shell.page(
                                Addresses.NOT_FOUND,
                                shell.messages().text("notfound.title"),
                                shell.messages().text("notfound.lead"))
                        .unlisted()
                        .atAnyDepth());
    }
}
