package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.read.Located;
import planportal.read.RawRow;
import planportal.read.RawTable;

/** Checks a table's header, and that each row has a cell for each column of the header. */
final class TableChecker {
    private final List<String> required;
    private final List<String> known;
    private final Map<String, String> titles = new TreeMap<>();
    private final Diagnostics diagnostics;

    /**
     * @param optional columns that the header may leave out
     */
    TableChecker(List<String> required, List<String> optional, Diagnostics diagnostics) {
        this(required, optional, column -> List.of(), diagnostics);
    }

    /**
     * @param titles what else the header may call a column
     */
    TableChecker(
            List<String> required,
            List<String> optional,
            Function<String, List<String>> titles,
            Diagnostics diagnostics) {
        this.required = required;
        this.known = Stream.concat(required.stream(), optional.stream()).toList();
        this.diagnostics = diagnostics;
        for (String column : known) {
            titles.apply(column).forEach(title -> this.titles.put(folded(title), column));
        }
    }

    /** Returns the rows with all cells; none if the header is wrong. Reports what is wrong. */
    List<RowReader> rows(RawTable table) {
        List<RowReader> rows = new ArrayList<>();
        int before = diagnostics.errors();
        checkHeader(table.header());
        if (diagnostics.errors() > before) {
            return rows;
        }
        List<String> columns = names(table.header());
        Map<String, Integer> indexes = new HashMap<>();
        for (String column : columns) {
            indexes.put(column, indexes.size());
        }
        for (RawRow row : table.rows()) {
            if (checkRow(row, columns)) {
                rows.add(new RowReader(diagnostics, row, indexes));
            }
        }
        return rows;
    }

    private List<String> names(RawRow header) {
        return header.cells().stream().map(this::name).toList();
    }

    /** Returns the column's name for a name, a title, or a title with the name in brackets. */
    private String name(Located<String> title) {
        String name = titles.isEmpty() ? title.value() : Ids.ofChoice(title).value();
        return titles.getOrDefault(folded(name), name);
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private void checkHeader(RawRow header) {
        List<String> found = names(header);
        if (found.size() == 1 && found.get(0).matches("(?s).*[;\t].*")) {
            diagnostics.report(
                    Rule.CSV_SEPARATOR_WRONG,
                    header.span(),
                    "cells must be separated by commas",
                    Hint.withTerms("save as \"CSV UTF-8\"%s", "逗号分隔"));
            return;
        }
        String expected = "known columns: " + String.join(", ", known);
        Definitions<String> names = new Definitions<>(diagnostics, Rule.HEADER_COLUMN_TWICE);
        List<String> absent = new ArrayList<>(known);
        absent.removeAll(found);
        for (Located<String> cell : header.cells()) {
            String name = "column \"" + cell.value() + "\"";
            if (known.contains(name(cell))) {
                names.add(name(cell), cell.span(), name);
            } else {
                Optional<String> near = nearest(cell.value(), absent);
                near.ifPresent(meant -> absent.remove(titles.getOrDefault(meant, meant)));
                Hint hint = near.map(Nearest::hint).orElse(Hint.of(expected));
                diagnostics.report(
                        Rule.HEADER_COLUMN_UNKNOWN, cell.span(), "unknown " + name, hint);
            }
        }
        absent.retainAll(required);
        for (String column : absent) {
            diagnostics.report(
                    Rule.HEADER_COLUMN_MISSING,
                    header.span(),
                    "missing column \"" + column + "\"",
                    expected);
        }
    }

    /** Returns the name or title that is probably meant, of a column that is not there. */
    private Optional<String> nearest(String title, List<String> absent) {
        Set<String> candidates = new TreeSet<>(absent);
        titles.keySet().stream()
                .filter(each -> absent.contains(titles.get(each)))
                .forEach(candidates::add);
        return Nearest.to(title, candidates);
    }

    private boolean checkRow(RawRow row, List<String> columns) {
        int found = row.cells().size();
        int expected = columns.size();
        String message = "expected %s cells, found %s".formatted(expected, found);
        if (found > expected) {
            Span extra = row.cells().get(expected).span();
            diagnostics.report(
                    Rule.ROW_LENGTH_WRONG,
                    extra.source().span(extra.start(), row.span().end()),
                    message,
                    "put a cell that contains a comma in double quotes: \"a,b\";"
                            + " if every row is too long, the header lacks a column");
        } else if (found < expected) {
            String names = String.join(",", columns);
            diagnostics.report(
                    Rule.ROW_LENGTH_WRONG,
                    row.span(),
                    message,
                    "the columns are " + names + "; an empty cell still needs its comma");
        } else if (row.cells().stream().allMatch(cell -> cell.value().isBlank())) {
            diagnostics.report(Rule.ROW_EMPTY, row.span(), "empty row", "delete the line");
        } else {
            return true;
        }
        return false;
    }
}
