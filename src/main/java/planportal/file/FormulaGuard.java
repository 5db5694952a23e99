package planportal.file;

import java.util.regex.Pattern;

/**
 * Keeps text in a CSV file from being run as a formula by a spreadsheet.
 *
 * <p>A text of two or more characters that begins with {@code = + - @}, also in a wide or small
 * form, or with white space or an invisible character, or with apostrophes and then one of these,
 * gets one apostrophe in front. To get the text itself, remove one apostrophe from such cells.
 * Numbers, also negative ones, and a lone sign such as the comparator {@code =} are left as they
 * are: a spreadsheet does not run them. Copied tables follow the same rule, in {@code tables.js}.
 */
public final class FormulaGuard {
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@＝＋－＠﹦﹢﹣﹫\\p{Z}\\p{Cc}\\p{Cf}].+", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?%?");

    private FormulaGuard() {}

    public static String guard(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
