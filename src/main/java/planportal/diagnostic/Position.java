package planportal.diagnostic;

import java.util.Comparator;

/**
 * A location in a source file, 1-based.
 *
 * @param file the path as the user wrote it, with {@code /}
 * @param sheet the sheet of a workbook; empty in a text
 * @param line in a sheet, the number of the row
 * @param column in characters (code points, not UTF-16 units); in a sheet, the number of the column
 */
public record Position(String file, String sheet, int line, int column)
        implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file)
                    .thenComparing(Position::sheet)
                    .thenComparingInt(Position::line)
                    .thenComparingInt(Position::column);

    /** A location in a text. */
    public Position(String file, int line, int column) {
        this(file, "", line, column);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name of a cell of a workbook, {@code 观测!C12}; empty in a text. */
    public String cell() {
        return sheet.isEmpty() ? "" : sheet + "!" + letters(column) + line;
    }

    /**
     * Returns {@code content/plan.yaml:3:1}, which editors and terminals turn into a link, or
     * {@code content/observations.xlsx:观测!C12}.
     */
    @Override
    public String toString() {
        return file + ":" + (sheet.isEmpty() ? line + ":" + column : cell());
    }

    /** Returns the letters of a sheet's column: A to Z, AA, AB, … */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
