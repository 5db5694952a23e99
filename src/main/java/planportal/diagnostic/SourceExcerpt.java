package planportal.diagnostic;

/**
 * Prints a diagnostic with the line that it is about and a marker below. Of a long line only the
 * surroundings are shown, since a marker below a line that the terminal breaks points nowhere.
 */
final class SourceExcerpt {
    /** How many characters before and after the marked part are shown of a long line. */
    private static final int AROUND = 40;

    private static final int LONG = 110;
    private static final int LONGEST_MARKED = 60;
    private static final String INDENT = "  ";
    private static final String LEFT_OUT = "...";
    private static final char WIDE_SPACE = '\u3000';

    private SourceExcerpt() {}

    static String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(diagnostic.headline()).append('\n');
        diagnostic
                .line()
                .ifPresent(
                        line ->
                                excerpt(
                                        out,
                                        line.codePoints().toArray(),
                                        diagnostic.position().column() - 1,
                                        diagnostic.endColumn() - 1));
        diagnostic
                .hint()
                .ifPresent(h -> out.append(INDENT).append("hint: ").append(h).append('\n'));
        return out.toString();
    }

    private static void excerpt(StringBuilder out, int[] line, int from, int to) {
        boolean isLong = line.length > LONG;
        int first = isLong ? Math.max(0, from - AROUND) : 0;
        int end = isLong ? Math.min(to, from + LONGEST_MARKED) : to;
        int last = isLong ? Math.min(line.length, end + AROUND) : line.length;

        out.append(INDENT).append(first > 0 ? LEFT_OUT : "");
        for (int i = first; i < last; i++) {
            out.appendCodePoint(line[i]);
        }
        out.append(last < line.length ? LEFT_OUT : "").append('\n');

        out.append(INDENT).append(first > 0 ? " ".repeat(LEFT_OUT.length()) : "");
        for (int i = first; i < from && i < line.length; i++) {
            out.append(padding(line[i]));
        }
        out.append('^');
        for (int i = from; i < end && i < line.length; i++) {
            out.append(i == from ? "" : "^").append(isWide(line[i]) ? "^" : "");
        }
        out.append('\n');
    }

    private static char padding(int codePoint) {
        return codePoint == '\t' ? '\t' : isWide(codePoint) ? WIDE_SPACE : ' ';
    }

    /** Whether a terminal draws it two columns wide: East Asian Width W or F, in broad ranges. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
