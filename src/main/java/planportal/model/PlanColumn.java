package planportal.model;

import java.util.List;

/**
 * A 专栏 of the plan: a box within a chapter, with a table, a list or a text.
 *
 * @param label as printed before the title: {@code 专栏1}; may be empty
 * @param headings the printed headings of its table, to the letter; empty where it has none
 * @param columns for each heading the column of {@code indicators.csv} below it; empty for other
 *     kinds than the table of indicators
 * @param notes what is printed below the table, or the paragraphs of a text; may be empty
 * @param separator the text between two services of a domain; empty for other kinds
 * @param ending the text after a domain's last service, with {@code {count}}; empty for other kinds
 */
public record PlanColumn(
        int number,
        Kind kind,
        String label,
        String title,
        List<String> headings,
        List<String> columns,
        List<Note> notes,
        String separator,
        String ending)
        implements Place, Titled {

    /** What a column holds. */
    public enum Kind implements Coded {
        /** The table of indicators, by group. */
        INDICATORS,
        /** The list of services, by domain. */
        SERVICES,
        /** Key projects, of one domain or of none. */
        PROJECTS,
        /** Paragraphs. */
        TEXT
    }

    /** A paragraph or an item of a list. */
    public record Note(String text, Paragraph.Style style) {}

    public PlanColumn {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** Returns the notes as text. */
    public List<String> noteTexts() {
        return notes.stream().map(Note::text).toList();
    }

    /** Returns whether it holds paragraphs. */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Returns the anchor on the chapter's page, {@code c-3}. */
    @Override
    public String anchor() {
        return "c-" + number;
    }

    @Override
    public String placeId() {
        return "column-" + number;
    }

    @Override
    public String placeText() {
        return notes.isEmpty() ? title : title + "\n" + String.join("\n", noteTexts());
    }
}
