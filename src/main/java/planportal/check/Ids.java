package planportal.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.read.Located;

/** The form of ids and of other names that become part of an address or a file name. */
final class Ids {
    /** Ids become file names, whose length file systems limit to 255 bytes. */
    private static final int MAX_LENGTH = 100;

    /** Possessive quantifiers keep long ids from overflowing the stack. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Windows has no files of these names, whatever follows a dot. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** A name with its id in brackets, as in the lists of the workbook to start from. */
    private static final Pattern CHOICE =
            Pattern.compile(".*[（(]([a-z0-9_-]++)[）)]", Pattern.DOTALL);

    private Ids() {}

    /** Returns the id of {@code 人均预期寿命（life-expectancy）}; any other text as it is. */
    static Located<String> ofChoice(Located<String> text) {
        Matcher choice = CHOICE.matcher(text.value());
        return choice.matches() ? new Located<>(choice.group(1), text.span()) : text;
    }

    /** Returns whether {@code text} is lower-case letters and digits, joined by single hyphens. */
    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** Returns whether Windows takes {@code name}, in lower case, for a device. */
    static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /**
     * Returns whether an id can be part of an address; reports one that can't.
     *
     * @param name what messages call it, {@code id}
     */
    static boolean check(Located<String> id, String name, Diagnostics diagnostics) {
        String text = id.value();
        if (text.length() > MAX_LENGTH) {
            diagnostics.report(
                    Rule.ID_MALFORMED,
                    id.span(),
                    "%s of %s characters is too long".formatted(name, text.length()),
                    "use at most " + MAX_LENGTH + "; it becomes part of an address");
        } else if (!isWellFormed(text)) {
            diagnostics.report(
                    Rule.ID_MALFORMED,
                    id.span(),
                    "malformed %s \"%s\"".formatted(name, text),
                    "use lower-case letters a-z, digits and hyphens: " + example(text));
        } else {
            return true;
        }
        return false;
    }

    /** Returns the well-formed id that is probably meant, or any. */
    private static String example(String malformed) {
        String meant = malformed.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
        return isWellFormed(meant) ? meant : "childcare-places";
    }
}
