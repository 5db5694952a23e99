package planportal.diff;

/**
 * The part of a text that changed, with a little context.
 *
 * @param before the old words in their context, {@code …} where something is left out
 * @param after the new words in the same context
 */
record TextChange(String before, String after) {
    private static final int CONTEXT = 16;

    /** Removes what both texts begin and end with, except sixteen characters on each side. */
    static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextChange(excerpt(before, start, end), excerpt(after, start, end));
    }

    private static String excerpt(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), text.length() - end + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
