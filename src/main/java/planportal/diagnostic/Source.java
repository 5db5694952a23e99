package planportal.diagnostic;

import java.util.Arrays;

/**
 * The text of a file, with its lines. Offsets count UTF-16 units from 0, as {@link String} does; a
 * line ends at {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class Source {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param file the path to print
     * @param text without a byte-order mark; empty for a file that is missing
     */
    public Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The part of this source between two offsets. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The very beginning, for what concerns the whole file. */
    public Span beginning() {
        return new Span(this, 0, 0);
    }

    /** The offset of a place that a parser counts from 1, in code points. */
    public int offset(int line, int codePoint) {
        if (line > lineStarts.length) {
            return text.length();
        }
        int offset = lineStarts[line - 1];
        for (int passed = 1; passed < codePoint && offset < text.length(); passed++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return offset;
    }

    /** The offset at which a line begins, counted from 1; the text's end if there is none. */
    public int lineStart(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[line - 1];
    }

    Position position(int offset) {
        int line = lineOf(offset);
        int column = text.codePointCount(lineStarts[line - 1], offset) + 1;
        return new Position(file, line, column);
    }

    /** The line that holds {@code offset}, without its end. */
    String line(int offset) {
        return text.substring(lineStarts[lineOf(offset) - 1], lineEnd(offset));
    }

    /** The offset at which the line that holds {@code offset} ends, before its line break. */
    int lineEnd(int offset) {
        int line = lineOf(offset);
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > lineStarts[line - 1] && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, Math.min(offset, text.length()));
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineBreak(c) && !pair) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
