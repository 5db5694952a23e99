package planportal.diagnostic;

/**
 * Prints a diagnostic with its source line and a marker below. A long line is cut to what surrounds
 * the marker, because a terminal would wrap it.
 */
final class SourceExcerpt {
    /** The characters shown before and after the marked part of a long line. */
    private static final int CONTEXT = 40;

    private static final int MAX_LINE = 110;
    private static final int MAX_MARKED = 60;
    private static final String INDENT = "  ";
    private static final String ELLIPSIS = "...";
    private static final char WIDE_SPACE = '\u3000';

    private SourceExcerpt() {}

    static String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(diagnostic.headline()).append('\n');
        diagnostic.line().ifPresent(line -> excerpt(out, line, diagnostic));
        diagnostic
                .hint()
                .ifPresent(h -> out.append(INDENT).append("hint: ").append(h.text()).append('\n'));
        return out.toString();
    }

    private static void excerpt(StringBuilder out, String text, Diagnostic diagnostic) {
        int[] line = text.codePoints().toArray();
        int from = diagnostic.startColumn() - 1;
        int to = diagnostic.endColumn() - 1;
        int first = 0;
        int last = line.length;
        if (line.length > MAX_LINE) {
            to = Math.min(to, from + MAX_MARKED);
            first = Math.max(0, from - CONTEXT);
            last = Math.min(line.length, to + CONTEXT);
        }
        String before = first > 0 ? ELLIPSIS : "";
        String after = last < line.length ? ELLIPSIS : "";
        String shown = new String(line, first, last - first);
        out.append(INDENT).append(before).append(shown).append(after).append('\n');

        out.append(INDENT).append(" ".repeat(before.length()));
        for (int i = first; i < from; i++) {
            out.append(padding(line[i]));
        }
        out.append("^".repeat(Math.max(1, width(line, from, to)))).append('\n');
    }

    private static int width(int[] line, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += isWide(line[i]) ? 2 : 1;
        }
        return width;
    }

    private static char padding(int codePoint) {
        return codePoint == '\t' ? '\t' : isWide(codePoint) ? WIDE_SPACE : ' ';
    }

    /** Returns whether a terminal draws it two columns wide (East Asian Width W or F, roughly). */
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
