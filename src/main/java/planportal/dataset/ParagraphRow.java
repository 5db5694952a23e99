package planportal.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Paragraph;
import planportal.model.Section;

/**
 * A paragraph with the titles above it.
 *
 * @param sectionTitle empty in a chapter's introduction
 */
record ParagraphRow(Chapter chapter, String sectionTitle, Paragraph paragraph) {

    static Stream<ParagraphRow> of(Portal portal) {
        return portal.plan().chapters().stream().flatMap(ParagraphRow::of);
    }

    private static Stream<ParagraphRow> of(Chapter chapter) {
        Map<Integer, String> titles = new HashMap<>();
        for (Section section : chapter.sections()) {
            titles.put(section.number(), section.title());
        }
        return chapter.paragraphs()
                .map(p -> new ParagraphRow(chapter, titles.getOrDefault(p.section(), ""), p));
    }
}
