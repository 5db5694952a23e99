package planportal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph of a chapter.
 *
 * @param chapter the chapter's number
 * @param section the section's number, 0 in a chapter's introduction
 * @param number counted from 1 within the section
 * @param text to the letter, lead phrase included
 * @param lead the phrase that names the measure, with its full stop: the beginning of {@code text};
 *     empty where the paragraph has none
 */
public record Paragraph(
        int chapter,
        int section,
        int number,
        String text,
        Optional<String> lead,
        Style style,
        List<Emphasis> emphasis)
        implements Block, Place {

    /** How a paragraph is set. */
    public enum Style {
        PLAIN,
        /** An item of a list, with a bullet that is not in the text. */
        BULLET,
        /** An item of a list, with its number in the text. */
        NUMBERED;

        /** Returns how an item of a list is set. */
        public static Style ofItem(boolean isNumbered) {
            return isNumbered ? NUMBERED : BULLET;
        }

        /** Returns the style classes: {@code item bullet}; empty for a plain paragraph. */
        public String classes() {
            return this == PLAIN ? "" : "item " + name().toLowerCase(Locale.ROOT);
        }
    }

    public Paragraph {
        emphasis = List.copyOf(emphasis);
    }

    /** Makes a plain paragraph without emphasis. */
    public Paragraph(int chapter, int section, int number, String text, Optional<String> lead) {
        this(chapter, section, number, text, lead, Style.PLAIN, List.of());
    }

    public boolean isItem() {
        return style != Style.PLAIN;
    }

    /** {@code CHAPTER-SECTION-PARAGRAPH}; its anchor is this with {@code p-} before it. */
    public String id() {
        return chapter + "-" + section + "-" + number;
    }

    /** Returns the anchor on the chapter's page, {@code p-5-2-1}. */
    @Override
    public String anchor() {
        return "p-" + id();
    }

    /** Returns the text after the lead phrase; all of it where there is none. */
    public String rest() {
        return text.substring(lead.map(String::length).orElse(0));
    }

    @Override
    public String placeId() {
        return id();
    }

    @Override
    public String placeText() {
        return text;
    }
}
