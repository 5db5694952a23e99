package planportal.diagnostic;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a file, which converts offsets into lines and columns. The text of a workbook's sheet
 * has a line for each row, with a tab between cells.
 *
 * <p>Offsets count UTF-16 units from 0, as in {@link String}; lines are counted from 1 and end with
 * {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class Source {
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

    private final String file;
    private final String sheet;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param file the path to print
     * @param text without a byte-order mark; empty for a missing file
     */
    public Source(String file, String text) {
        this(file, "", text);
    }

    /**
     * @param sheet the name of a sheet; empty if the file is a text
     */
    public Source(String file, String sheet, String text) {
        this.file = file;
        this.sheet = sheet;
        this.text = text;
        IntStream breaks = LINE_BREAK.matcher(text).results().mapToInt(MatchResult::end);
        this.lineStarts = IntStream.concat(IntStream.of(0), breaks).toArray();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** Returns the part between two offsets. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** Returns the empty span at the beginning, for diagnostics about the whole file. */
    public Span beginning() {
        return span(0, 0);
    }

    /** Returns the offset of a line and column, both 1-based; the column counts code points. */
    public int offset(int line, int column) {
        int start = lineStart(line);
        int codePoints = text.codePointCount(start, lineStart(line + 1));
        return text.offsetByCodePoints(start, Math.min(column - 1, codePoints));
    }

    /** Returns the offset at which a line begins; the text's end if there is no such line. */
    public int lineStart(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[line - 1];
    }

    Position position(int offset) {
        int line = lineOf(offset);
        return new Position(
                file, sheet, line, sheet.isEmpty() ? column(offset) : cellColumn(line, offset));
    }

    /** Returns the number of a character in its line. */
    int column(int offset) {
        return text.codePointCount(lineStart(lineOf(offset)), offset) + 1;
    }

    private int cellColumn(int row, int offset) {
        String before = text.substring(lineStart(row), offset);
        return (int) before.chars().filter(c -> c == '\t').count() + 1;
    }

    /** Returns the line at {@code offset}, without its line break. */
    String line(int offset) {
        return text.substring(lineStart(lineOf(offset)), lineEnd(offset));
    }

    /** Returns the offset at which the line at {@code offset} ends, before its line break. */
    int lineEnd(int offset) {
        int line = lineOf(offset);
        String whole = text.substring(lineStart(line), lineStart(line + 1));
        String content = LINE_BREAK.matcher(whole).replaceFirst("");
        return Math.max(offset, lineStart(line) + content.length());
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
