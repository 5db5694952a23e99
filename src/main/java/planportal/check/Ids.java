package planportal.check;

import java.util.regex.Pattern;

/** The form of ids and of other names that become part of an address or a file name. */
final class Ids {
    static final String HINT = "use lower-case letters a-z, digits and hyphens: childcare-places";

    /** Possessive quantifiers keep long ids from overflowing the stack. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Ids() {}

    /** Returns whether {@code text} is lower-case letters and digits, joined by single hyphens. */
    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
