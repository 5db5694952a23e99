package planportal.render.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.DataNote;

/**
 * What {@code page/full.jte} shows: the whole plan on one page, for print.
 *
 * @param terms those explained at the end
 * @param notes all data notes, in an appendix
 */
public record FullPlanPage(
        PageLayout layout,
        List<ChapterView> chapters,
        List<TermMarks.Note> terms,
        List<DataNote> notes) {

    static byte[] style(RenderContext context) {
        return PrintStyle.of(context.info(), context.plan().chapters())
                .getBytes(StandardCharsets.UTF_8);
    }

    static FullPlanPage of(RenderContext context) {
        Portal portal = context.portal();
        String title = context.onText("full.title");
        String description = context.onText("full.description", portal.info().title());
        PageLayout layout =
                context.page(Addresses.FULL, title, description)
                        .in(MenuEntry.PLAN)
                        .printStyle(Addresses.FULL_STYLE);
        TermMarks terms = TermMarks.of(portal, Addresses.FULL);
        List<ChapterView> chapters =
                portal.plan().chapters().stream()
                        .map(chapter -> ChapterView.of(portal, chapter, terms))
                        .toList();
        return new FullPlanPage(layout, chapters, terms.notes(), portal.plan().dataNotes());
    }

    /** Returns the anchor of a chapter on this page. */
    public static String anchor(Chapter chapter) {
        return "ch-" + chapter.number();
    }
}
