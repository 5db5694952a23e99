package planportal.site;

/** Texts cut to where there is little room, as people read them. */
public final class Shortened {
    private Shortened() {}

    /**
     * The text itself, or its beginning with {@code …}.
     *
     * @param most how many characters it may have, the {@code …} included; one outside the basic
     *     plane counts as one and is never cut in two
     */
    public static String to(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
