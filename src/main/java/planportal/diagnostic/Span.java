package planportal.diagnostic;

/**
 * A part of a source.
 *
 * @param start offset of its first character
 * @param end offset after its last; equal to {@code start} for a point
 */
public record Span(Source source, int start, int end) {

    public Span {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException(
                    source.file() + ": no such part: " + start + " to " + end);
        }
    }

    /** Where it begins. */
    public Position position() {
        return source.position(start);
    }

    /** The column after its last character in the line where it begins, counted from 1. */
    public int endColumn() {
        return source.position(Math.min(end, source.lineEnd(start))).column();
    }

    /** The line in which it begins, without its end. */
    public String line() {
        return source.line(start);
    }

    /** A part of this part; {@code from} and {@code to} count from its start. */
    public Span part(int from, int to) {
        return new Span(source, start + from, start + to);
    }

    /** What the source says here. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The length in UTF-16 units. */
    public int length() {
        return end - start;
    }
}
