package planportal.model;

import java.util.List;

/**
 * A 专栏 of the plan: a boxed table or list within a chapter.
 *
 * @param label as printed before the title: {@code 专栏1}
 * @param headings the printed headings of its table, to the letter; empty for projects
 * @param notes what is printed below the table; empty where nothing is
 * @param separator the text between two services of a domain; empty for other kinds
 * @param ending the text after a domain's last service, with {@code {count}}; empty for other kinds
 */
public record PlanColumn(
        int number,
        Kind kind,
        String label,
        String title,
        List<String> headings,
        List<String> notes,
        String separator,
        String ending)
        implements Place {

    /** What a column holds. */
    public enum Kind implements Coded {
        /** The table of indicators, by group. */
        INDICATORS,
        /** The list of services, by domain. */
        SERVICES,
        /** The key projects of one domain. */
        PROJECTS
    }

    public PlanColumn {
        headings = List.copyOf(headings);
        notes = List.copyOf(notes);
    }

    /** Returns the anchor on the chapter's page, {@code c-3}. */
    public String anchor() {
        return "c-" + number;
    }

    @Override
    public String placeId() {
        return "column-" + number;
    }

    @Override
    public String placeText() {
        return notes.isEmpty() ? title : title + "\n" + String.join("\n", notes);
    }
}
