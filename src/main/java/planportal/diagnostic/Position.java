package planportal.diagnostic;

/**
 * Where something stands.
 *
 * @param file the path as the user wrote it, with {@code /}
 * @param line counted from 1
 * @param column counted from 1, in characters (code points, not UTF-16 units)
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code content/plan.yaml:3:1}, as editors and terminals understand it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
