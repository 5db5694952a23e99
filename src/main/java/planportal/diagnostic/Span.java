package planportal.diagnostic;

/**
 * A part of a source.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character; equal to {@code start} for a point
 */
public record Span(Source source, int start, int end) {

    public Span {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException(
                    source.file() + ": no such part: " + start + " to " + end);
        }
    }

    /** Returns the position of its first character. */
    public Position position() {
        return source.position(start);
    }

    /** Returns the number of its first character in the line. */
    public int startColumn() {
        return source.column(start);
    }

    /** Returns the column after its last character in its first line. */
    public int endColumn() {
        return source.column(Math.min(end, source.lineEnd(start)));
    }

    /** Returns its first line, whole and without the line break. */
    public String line() {
        return source.line(start);
    }

    /** Returns a part of it; the offsets count from its start. */
    public Span part(int from, int to) {
        return source.span(start + from, start + to);
    }

    /** Returns the source text. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** Returns the length in UTF-16 units. */
    public int length() {
        return end - start;
    }
}
