package planportal.check;

import java.util.regex.Pattern;

/** Marks that lead to a note below a table: {@code ①}, {@code ²}, {@code *}. */
final class FootnoteMarks {
    /** A raised 2 or 3 after a unit of length is none: {@code m²}, {@code km³}. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "(?<!(?<![A-Za-z])[kcdm]?m)[¹²³⁰⁴-⁹]++|[①-⑳]++|(?<=\\S)[*†‡]++$|\\[[0-9]{1,2}]$");

    private FootnoteMarks() {}

    /** Returns a text of the table without its marks. */
    static String strip(String text) {
        return MARKS.matcher(text).replaceAll("").strip();
    }
}
