package planportal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** The rows of a sheet, and its source: a line for each row, with tabs between the cells. */
final class SheetGrid {
    private final SortedMap<Integer, SheetLine> lines;
    private final Source source;
    private final Map<Integer, List<Integer>> starts = new HashMap<>();

    /**
     * @param file the path to print
     * @param lines the rows that aren't empty, by their number; at least one
     */
    SheetGrid(String file, String sheet, SortedMap<Integer, SheetLine> lines) {
        this.lines = lines;
        int width = lines.values().stream().mapToInt(line -> line.cells().size()).max().getAsInt();
        StringBuilder text = new StringBuilder();
        int last = 1;
        for (SheetLine line : lines.values()) {
            text.append("\n".repeat(line.number() - last));
            last = line.number();
            List<Integer> cells = starts.computeIfAbsent(last, row -> new ArrayList<>());
            for (int column = 0; column < width; column++) {
                text.append(column == 0 ? "" : "\t");
                cells.add(text.length());
                text.append(line.cell(column).replaceAll("[\\t\\n\\r]", " "));
            }
        }
        source = new Source(file, sheet, text.toString());
    }

    List<SheetLine> lines() {
        return List.copyOf(lines.values());
    }

    /** Returns a row that isn't empty. */
    Optional<SheetLine> line(int number) {
        return Optional.ofNullable(lines.get(number));
    }

    Source source() {
        return source;
    }

    /** Returns the span of a cell; columns count from 0. */
    Span span(SheetLine line, int column) {
        int start = starts.get(line.number()).get(column);
        return source.span(start, start + line.cell(column).length());
    }

    /** Returns a row of the table between two columns, the second excluded. */
    RawRow row(SheetLine line, int from, int to) {
        List<Located<String>> cells = new ArrayList<>();
        for (int column = from; column < to; column++) {
            cells.add(new Located<>(line.cell(column), span(line, column)));
        }
        return RawRow.of(cells);
    }
}
