package planportal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.InvisibleCharacters;
import planportal.diagnostic.Lookalikes;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Reads a sheet as one table; its first row that isn't empty is the header. */
final class SheetReader {
    private static final String ONE_TABLE =
            "keep one table, with a title above each column; all else goes on a sheet whose name is"
                    + " in brackets, such as (other)";

    private final String file;
    private final CellText text;
    private final Diagnostics diagnostics;

    /**
     * @param file the path to print
     */
    SheetReader(String file, CellText text, Diagnostics diagnostics) {
        this.file = file;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the table; empty if the sheet is, or is no table, which is reported.
     *
     * @param merged the ranges of merged cells, {@code A1:C1}
     */
    Optional<RawTable> read(Sheet sheet, List<String> merged) throws IOException {
        SortedMap<Integer, SheetLine> lines = new TreeMap<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (isTooLarge(row, sheet.getName())) {
                    return Optional.empty();
                }
                SheetLine line = SheetLine.of(row, text);
                if (!line.isEmpty()) {
                    lines.put(line.number(), line);
                }
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        SheetGrid grid = new SheetGrid(file, sheet.getName(), lines);
        if (InvisibleCharacters.report(grid.source(), diagnostics) || reportMerged(merged, grid)) {
            return Optional.empty();
        }
        Lookalikes.report(grid.source(), diagnostics);
        warnOfHidden(grid);
        return Optional.of(table(grid));
    }

    private boolean isTooLarge(Row row, String sheet) {
        if (row.getCellCount() <= Limits.CELLS_IN_ROW && row.getRowNum() <= Limits.ROWS) {
            return false;
        }
        String message = "sheet \"%s\" has more than %s columns or %s rows";
        diagnostics.report(
                Rule.TABLE_TOO_LARGE,
                new Source(file, "").beginning(),
                message.formatted(sheet, Limits.CELLS_IN_ROW, Limits.ROWS));
        return true;
    }

    private boolean reportMerged(List<String> merged, SheetGrid grid) {
        int before = diagnostics.errors();
        for (String range : merged) {
            CellAddress first = new CellAddress(range.replaceFirst(":.*", ""));
            grid.line(first.getRow() + 1)
                    .filter(line -> !line.cell(first.getColumn()).isEmpty())
                    .map(line -> grid.span(line, first.getColumn()))
                    .ifPresent(span -> reportMerged(range, span));
        }
        return diagnostics.errors() > before;
    }

    private void reportMerged(String range, Span span) {
        diagnostics.report(
                Rule.CELL_MERGED,
                span,
                "merged cells " + range,
                Hint.withTerms("unmerge them%s and fill in each cell", "取消单元格合并"));
    }

    private void warnOfHidden(SheetGrid grid) {
        List<SheetLine> hidden = grid.lines().stream().filter(SheetLine::hidden).toList();
        if (!hidden.isEmpty()) {
            String count =
                    hidden.size() == 1 ? "a hidden row is" : hidden.size() + " hidden rows are";
            diagnostics.report(
                    Rule.ROW_HIDDEN,
                    grid.span(hidden.get(0), 0),
                    count + " read like any other",
                    Hint.withTerms("show all rows%s, and delete those that are not meant", "取消隐藏"));
        }
    }

    private RawTable table(SheetGrid grid) {
        SheetLine header = grid.lines().get(0);
        int from = 0;
        while (header.cell(from).isEmpty()) {
            from++;
        }
        int to = from;
        while (!header.cell(to).isEmpty()) {
            to++;
        }
        reportOutside(grid, from, to);
        reportBroken(grid);
        List<RawRow> rows = new ArrayList<>();
        for (SheetLine line : grid.lines().subList(1, grid.lines().size())) {
            if (line.cell(from).equals(header.cell(from))) {
                diagnostics.report(
                        Rule.SHEET_WITH_SEVERAL_TABLES,
                        grid.span(line, from),
                        "a second table, with titles of its own",
                        ONE_TABLE);
            } else if (line.broken().isEmpty() && !line.isBlank(from, to)) {
                rows.add(grid.row(line, from, to));
            }
        }
        return new RawTable(grid.row(header, from, to), rows);
    }

    /** Reports formulas without a result; their rows are left out of the table. */
    private void reportBroken(SheetGrid grid) {
        for (SheetLine line : grid.lines()) {
            for (int column : line.broken()) {
                diagnostics.report(
                        Rule.FORMULA_WITHOUT_VALUE,
                        grid.span(line, column),
                        "the formula has no result: \"%s\"".formatted(line.cell(column)),
                        "open the workbook in Excel or WPS and save it, or enter the value itself");
            }
        }
    }

    /** Reports the first cell that has no title above it. */
    private void reportOutside(SheetGrid grid, int from, int to) {
        for (SheetLine line : grid.lines()) {
            for (int column = 0; column < line.cells().size(); column++) {
                if ((column < from || column >= to) && !line.cell(column).isEmpty()) {
                    int untitled = column < from ? column : to;
                    reportOutside(line.cell(column), grid.span(line, column), untitled);
                    return;
                }
            }
        }
    }

    private void reportOutside(String cell, Span span, int untitled) {
        String column = CellAddress.convertNumToColString(untitled);
        String message = "\"%s\" is beside the table, which has no title in column %s";
        diagnostics.report(
                Rule.SHEET_WITH_SEVERAL_TABLES, span, message.formatted(cell, column), ONE_TABLE);
    }
}
