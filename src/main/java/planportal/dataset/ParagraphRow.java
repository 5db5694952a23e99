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
 * @param address of the paragraph in the portal
 */
record ParagraphRow(Chapter chapter, String sectionTitle, Paragraph paragraph, String address) {

    static Stream<ParagraphRow> of(Portal portal) {
        return portal.plan().chapters().stream().flatMap(chapter -> of(portal, chapter));
    }

    private static Stream<ParagraphRow> of(Portal portal, Chapter chapter) {
        Map<Integer, String> titles = new HashMap<>();
        for (Section section : chapter.sections()) {
            titles.put(section.number(), section.title());
        }
        return chapter.paragraphs()
                .map(p -> row(portal, chapter, titles.getOrDefault(p.section(), ""), p));
    }

    private static ParagraphRow row(
            Portal portal, Chapter chapter, String sectionTitle, Paragraph paragraph) {
        return new ParagraphRow(
                chapter, sectionTitle, paragraph, portal.addresses().place(paragraph));
    }
}
