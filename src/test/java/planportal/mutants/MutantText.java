package planportal.mutants;

/** Shows text with odd characters. */
final class MutantText {
    private static final int MAX_SHOWN = 200;

    private MutantText() {}

    /** Returns the beginning of {@code text} in one line, with odd characters by their number. */
    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(MAX_SHOWN)
                .forEach(
                        c -> {
                            if (isPlain(c)) {
                                shown.appendCodePoint(c);
                            } else {
                                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
                            }
                        });
        return shown.toString();
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c)
                || c >= ' ' && c < 0x7F
                || c >= 0x3001 && c <= 0x301F
                || "–—“”→…".indexOf(c) >= 0;
    }
}
