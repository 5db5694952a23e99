package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.read.CsvRow;
import planportal.read.CsvTable;
import planportal.read.Located;

/**
 * The rows of a table whose columns are as they should be.
 *
 * @param rows those with the right number of cells
 * @param whole whether no row was left out
 */
record CheckedTable(List<Row> rows, boolean whole) {
    static final CheckedTable EMPTY = new CheckedTable(List.of(), true);

    /**
     * A row.
     *
     * @param columns the place of each column in {@code cells}; the same for all rows
     */
    record Row(Span span, Map<String, Integer> columns, List<Located<String>> cells) {

        Located<String> cell(String column) {
            return cells.get(columns.get(column));
        }

        String text(String column) {
            return cell(column).value();
        }

        boolean isEmpty(String column) {
            return text(column).isBlank();
        }
    }

    /** Checks header and rows; empty if the header is wrong, which is reported. */
    static Optional<CheckedTable> of(
            CsvTable table, List<String> columns, Diagnostics diagnostics) {
        if (!isHeader(table.header(), columns, diagnostics)) {
            return Optional.empty();
        }
        Map<String, Integer> places = new HashMap<>();
        for (String column : columns) {
            places.put(column, places.size());
        }
        List<Row> rows = new ArrayList<>(table.rows().size());
        for (CsvRow row : table.rows()) {
            if (hasAllCells(row, columns, diagnostics)) {
                rows.add(new Row(row.span(), places, row.cells()));
            }
        }
        return Optional.of(new CheckedTable(List.copyOf(rows), rows.size() == table.rows().size()));
    }

    private static boolean isHeader(CsvRow header, List<String> columns, Diagnostics diagnostics) {
        List<String> found = header.cells().stream().map(Located::value).toList();
        if (found.size() == 1 && found.get(0).matches("(?s).*[;\t].*")) {
            diagnostics.error(
                    header.span(),
                    "the cells are to be parted by commas",
                    "save as \"CSV UTF-8 (逗号分隔)\"");
            return false;
        }
        String expected = "the first row is to be " + String.join(",", columns);
        int before = diagnostics.errors();
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(found);
        for (int i = 0; i < found.size(); i++) {
            Span span = header.cells().get(i).span();
            if (!columns.contains(found.get(i))) {
                Nearest.to(found.get(i), missing).ifPresent(missing::remove);
                diagnostics.error(span, "unknown column \"" + found.get(i) + "\"", expected);
            } else if (found.indexOf(found.get(i)) < i) {
                diagnostics.error(span, "the column \"" + found.get(i) + "\" stands twice");
            }
        }
        for (String column : missing) {
            diagnostics.error(header.span(), "the column \"" + column + "\" is missing", expected);
        }
        if (diagnostics.errors() == before && !found.equals(columns)) {
            diagnostics.error(header.span(), "the columns stand in another order", expected);
        }
        return diagnostics.errors() == before;
    }

    private static boolean isEmpty(CsvRow row) {
        for (Located<String> cell : row.cells()) {
            if (!cell.value().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAllCells(CsvRow row, List<String> columns, Diagnostics diagnostics) {
        int found = row.cells().size();
        int expected = columns.size();
        if (found == expected) {
            boolean empty = isEmpty(row);
            if (empty) {
                diagnostics.error(row.span(), "the row is empty", "delete the line");
            }
            return !empty;
        }
        String message = "a row has " + expected + " cells, this one " + found;
        if (found > expected) {
            Span extra = row.cells().get(expected).span();
            diagnostics.error(
                    extra.source().span(extra.start(), row.span().end()),
                    message,
                    "a cell that holds a comma stands in double quotes: \"a,b\"");
        } else {
            diagnostics.error(
                    row.span(),
                    message,
                    "the columns are "
                            + String.join(",", columns)
                            + "; an empty cell needs its comma");
        }
        return false;
    }
}
