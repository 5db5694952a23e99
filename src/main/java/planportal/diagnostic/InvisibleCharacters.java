package planportal.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds characters that no text may contain because readers can't see them: control characters,
 * which XML and JSON readers refuse, zero-width and bidirectional ones, soft hyphens, unpaired
 * surrogates, noncharacters. Tabs and line breaks are allowed.
 */
public final class InvisibleCharacters {
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0"
                            + "\\p{IsNoncharacter_Code_Point}&&[^\\t\\n\\r]]");

    private InvisibleCharacters() {}

    /** Returns the place of each of them in {@code text}. */
    public static List<MatchResult> in(String text) {
        return INVISIBLE.matcher(text).results().toList();
    }

    /** Reports all of them in a file; returns whether there are any. */
    public static boolean report(Source source, Diagnostics diagnostics) {
        List<MatchResult> all = in(source.text());
        for (MatchResult found : all) {
            diagnostics.report(
                    Rule.CHARACTER_INVISIBLE,
                    source.span(found.start(), found.end()),
                    message(found),
                    "delete it, or retype what is around it");
        }
        return !all.isEmpty();
    }

    /** Reports those of a text that its file writes in another way, such as by escapes. */
    public static void report(String text, Span span, String hint, Diagnostics diagnostics) {
        for (MatchResult found : in(text)) {
            diagnostics.report(Rule.CHARACTER_INVISIBLE, span, message(found), hint);
        }
    }

    /** Returns the message about one of them. */
    public static String message(MatchResult found) {
        int c = found.group().codePointAt(0);
        String name = Character.getName(c);
        String shown = name == null ? "noncharacter" : name.toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "invisible character U+%04X (%s)", c, shown);
    }
}
