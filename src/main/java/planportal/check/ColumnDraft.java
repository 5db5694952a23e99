package planportal.check;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Span;
import planportal.model.PlanColumn;
import planportal.read.TextLine;

/**
 * A column as its file has it, before its items are known to belong to a domain.
 *
 * @param number where the file says which column it is
 * @param titleStart where the title begins in the heading
 * @param items empty for other kinds than projects
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
     * @param number its position, counted from 1
     * @param titleStart where the title begins in the heading
     * @param text empty if it is wrong
     */
    record Item(
            String id,
            int number,
            String label,
            String title,
            String mark,
            TextLine heading,
            int titleStart,
            Optional<TextLine> text) {}

    ColumnDraft {
        notes = List.copyOf(notes);
        items = List.copyOf(items);
    }
}
