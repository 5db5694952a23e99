package planportal.check;

import java.util.regex.Pattern;

/** How ids are written, and whatever else becomes a part of an address or of a file's name. */
final class Ids {
    /** Possessive, so that matching needs no stack however long the text is. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Ids() {}

    /** Whether {@code text} is made of lower-case letters, digits and single hyphens between. */
    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
