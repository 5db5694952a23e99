package planportal.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of the content harmless in terminals, which obey control characters, and in logs,
 * where a line break forges a message. Each becomes one printable character, so that columns stay.
 */
public final class Printable {
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\t]]");

    private static final int MAX_QUOTED = 100;
    private static final int MAX_MESSAGE = 1000;
    private static final Pattern LONG_QUOTED = Pattern.compile("(?<=\")[^\"]{101,}+(?=\")");

    private Printable() {}

    /** Returns a line of the content, or any text, as one line of output. */
    public static String line(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(found -> picture(found.group()));
    }

    /** Returns a message as one line, without the middle of quoted values that are long. */
    static String message(String text) {
        Matcher quoted = LONG_QUOTED.matcher(text);
        String shorter =
                quoted.replaceAll(
                        found -> Matcher.quoteReplacement(shorten(found.group(), MAX_QUOTED)));
        return line(shorten(shorter, MAX_MESSAGE));
    }

    /** Returns the picture of a control character, or the replacement character. */
    private static String picture(String character) {
        int c = character.codePointAt(0);
        if (c < ' ') {
            return Character.toString('\u2400' + c);
        }
        return c == 0x7F ? "\u2421" : "\uFFFD";
    }

    private static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = text.length() - max / 4;
        return text.substring(0, max / 2) + "…" + text.substring(end);
    }
}
