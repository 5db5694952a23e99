package planportal.render.page;

import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/** What {@code page/full.jte} shows: the whole plan on one page, for print. */
public record FullPlanPage(Frame frame, List<ChapterView> chapters) {

    /** Makes that page. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                Stream.of(
                        RenderJob.of(
                                "plan",
                                Addresses.FULL,
                                () -> pages.render("page/full.jte", of(shell))));
    }

    static FullPlanPage of(Shell shell) {
        Portal portal = shell.portal();
        return new FullPlanPage(
                shell.page(
                                Addresses.FULL,
                                shell.messages().text("full.title"),
                                shell.messages().text("full.description", portal.info().title()))
                        .in(MenuEntry.PLAN),
                portal.plan().chapters().stream().map(c -> ChapterView.of(portal, c)).toList());
    }

    /** The anchor of a chapter on this page. */
    public static String anchor(planportal.model.Chapter chapter) {
        return "ch-" + chapter.number();
    }
}
