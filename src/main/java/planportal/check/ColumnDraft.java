package planportal.check;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Span;
import planportal.model.PlanColumn;
import planportal.read.TextLine;

/**
 * A column as its file gives it, before its items are assigned to a domain.
 *
 * @param number the span of its number
 * @param titleStart the offset of the title in the heading
 * @param items empty unless it is a column of projects
 */
record ColumnDraft(
        PlanColumn column,
        Span number,
        TextLine heading,
        int titleStart,
        List<TextLine> notes,
        List<Item> items) {

    /**
     * An item of a column of projects.
     *
     * @param number its position in the column, 1-based
     * @param titleStart the offset of the title in the heading
     * @param text empty if it is missing or malformed
     * @param responsible empty if the content does not say
     */
    record Item(
            String id,
            int number,
            String label,
            String title,
            String mark,
            TextLine heading,
            int titleStart,
            Optional<TextLine> text,
            String responsible) {}

    ColumnDraft {
        notes = List.copyOf(notes);
        items = List.copyOf(items);
    }
}
