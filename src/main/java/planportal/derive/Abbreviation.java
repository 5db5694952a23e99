package planportal.derive;

/** Cuts a text to a length. */
public final class Abbreviation {
    private Abbreviation() {}

    /**
     * Returns the text itself if it is short enough, or else its beginning with {@code …}.
     *
     * @param maxLength in code points, including the {@code …}
     */
    public static String of(String text, int maxLength) {
        if (text.codePointCount(0, text.length()) <= maxLength) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, maxLength - 1)) + "…";
    }
}
