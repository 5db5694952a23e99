package planportal.diagnostic;

import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param file the path as the user wrote it, with {@code /}
 * @param line counted from 1
 * @param column counted from 1, in characters (code points, not UTF-16 units)
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

    /** {@code content/plan.yaml:3:1}, as editors and terminals understand it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
