package planportal.model;

import java.util.List;

/**
 * A section of a chapter.
 *
 * @param number counted from 1 within the chapter
 * @param label as printed before the title: {@code 第一节}; may be empty
 * @param blocks paragraphs and references to columns
 */
public record Section(int chapter, int number, String label, String title, List<Block> blocks)
        implements Titled {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** {@code CHAPTER-SECTION}, {@code 5-2}; its anchor is this with {@code s-} before it. */
    public String id() {
        return chapter + "-" + number;
    }

    /** Returns the anchor on the chapter's page, {@code s-5-2}. */
    public String anchor() {
        return "s-" + id();
    }

    /** Returns the paragraphs alone. */
    public List<Paragraph> paragraphs() {
        return Paragraphs.of(blocks);
    }
}
