package planportal.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator's row in the plan's table, as it is printed.
 *
 * @param number with its punctuation, {@code 13.1.1}; empty where none is printed
 * @param heading the heading of the second level above it, {@code 1.空气质量}
 * @param attribute how binding the target is, in the plan's word
 * @param cells what each column prints, footnote marks included, by the column's name in {@code
 *     indicators.csv}, in that file's order
 */
public record PrintedRow(
        String number,
        Optional<String> heading,
        Optional<AttributeWord> attribute,
        Map<String, String> cells) {

    public PrintedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Returns what a column prints; empty if the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
