package planportal.diagnostic;

import java.util.Comparator;

/**
 * A location in a source file, 1-based.
 *
 * @param file the path as the user wrote it, with {@code /}
 * @param column in characters (code points, not UTF-16 units)
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file)
                    .thenComparingInt(Position::line)
                    .thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code content/plan.yaml:3:1}, which editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
