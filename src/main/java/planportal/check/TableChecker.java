package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.read.CsvRow;
import planportal.read.CsvTable;
import planportal.read.Located;

/** Checks a table's header, and that each row has a cell for each column. */
final class TableChecker {
    private final List<String> columns;
    private final Diagnostics diagnostics;

    TableChecker(List<String> columns, Diagnostics diagnostics) {
        this.columns = columns;
        this.diagnostics = diagnostics;
    }

    /** Returns the rows with all cells; none if the header is wrong. Reports what is wrong. */
    List<RowReader> rows(CsvTable table) {
        List<RowReader> rows = new ArrayList<>();
        int before = diagnostics.errors();
        checkHeader(table.header());
        if (diagnostics.errors() > before) {
            return rows;
        }
        Map<String, Integer> indexes = new HashMap<>();
        for (String column : columns) {
            indexes.put(column, indexes.size());
        }
        for (CsvRow row : table.rows()) {
            if (checkRow(row)) {
                rows.add(new RowReader(diagnostics, row, indexes));
            }
        }
        return rows;
    }

    private void checkHeader(CsvRow header) {
        List<String> found = header.cells().stream().map(Located::value).toList();
        if (found.size() == 1 && found.get(0).matches("(?s).*[;\t].*")) {
            diagnostics.error(
                    header.span(),
                    "cells must be separated by commas",
                    "save as \"CSV UTF-8 (逗号分隔)\"");
            return;
        }
        String expected = "the header must be " + String.join(",", columns);
        int before = diagnostics.errors();
        Definitions<String> names = new Definitions<>(diagnostics);
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(found);
        for (Located<String> cell : header.cells()) {
            String name = "column \"" + cell.value() + "\"";
            if (columns.contains(cell.value())) {
                names.add(cell.value(), cell.span(), name);
            } else {
                Nearest.to(cell.value(), missing).ifPresent(missing::remove);
                diagnostics.error(cell.span(), "unknown " + name, expected);
            }
        }
        for (String column : missing) {
            diagnostics.error(header.span(), "missing column \"" + column + "\"", expected);
        }
        if (diagnostics.errors() == before && !found.equals(columns)) {
            diagnostics.error(header.span(), "wrong order of columns", expected);
        }
    }

    private boolean checkRow(CsvRow row) {
        int found = row.cells().size();
        int expected = columns.size();
        String message = "expected %s cells, found %s".formatted(expected, found);
        if (found > expected) {
            Span extra = row.cells().get(expected).span();
            diagnostics.error(
                    extra.source().span(extra.start(), row.span().end()),
                    message,
                    "put a cell that contains a comma in double quotes: \"a,b\"");
        } else if (found < expected) {
            String names = String.join(",", columns);
            diagnostics.error(
                    row.span(),
                    message,
                    "the columns are " + names + "; an empty cell still needs its comma");
        } else if (row.cells().stream().allMatch(cell -> cell.value().isBlank())) {
            diagnostics.error(row.span(), "empty row", "delete the line");
        } else {
            return true;
        }
        return false;
    }
}
