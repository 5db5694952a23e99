package planportal.diagnostic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of characters that look like ordinary ones but aren't, which come from PDF files and input
 * methods: no search finds a word that contains them. A plan may print some, such as Ⅳ, so they are
 * no errors.
 */
public final class Lookalikes {
    /** CJK radicals, compatibility ideographs, ligatures, Roman numerals, full-width letters. */
    private static final Pattern LOOKALIKE =
            Pattern.compile(
                    "[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}\\x{2F800}-\\x{2FA1F}"
                            + "\\x{FB00}-\\x{FB06}\\x{2160}-\\x{217F}０-９Ａ-Ｚａ-ｚ"
                            // Ordinary ideographs in the block of the compatibility ones.
                            + "&&[^\\x{FA0E}\\x{FA0F}\\x{FA11}\\x{FA13}\\x{FA14}\\x{FA1F}\\x{FA21}"
                            + "\\x{FA23}\\x{FA24}\\x{FA27}-\\x{FA29}]]+");

    private Lookalikes() {}

    /** Reports each run of them in a file. */
    public static void report(Source source, Diagnostics diagnostics) {
        Matcher found = LOOKALIKE.matcher(source.text());
        while (found.find()) {
            Span span = source.span(found.start(), found.end());
            diagnostics.report(Rule.CHARACTER_LOOKALIKE, span, message(found), hint(found.group()));
        }
    }

    private static String message(MatchResult found) {
        return String.format(
                Locale.ROOT,
                "\"%s\" (U+%04X) is not what it looks like; no search finds it",
                found.group(),
                found.group().codePointAt(0));
    }

    private static String hint(String text) {
        String ordinary = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return LOOKALIKE.matcher(ordinary).find()
                ? "retype it"
                : "write \"" + ordinary + "\", unless the plan prints it so";
    }
}
