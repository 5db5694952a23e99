package planportal.read;

import java.util.List;
import planportal.diagnostic.Span;

/**
 * A row of a table.
 *
 * @param span from its first cell to its last
 * @param cells never empty
 */
public record RawRow(Span span, List<Located<String>> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    static RawRow of(List<Located<String>> cells) {
        Span first = cells.get(0).span();
        Span last = cells.get(cells.size() - 1).span();
        return new RawRow(first.source().span(first.start(), last.end()), cells);
    }

    /** Returns whether the line is empty, without even a comma. */
    boolean isBlank() {
        return span.length() == 0;
    }
}
