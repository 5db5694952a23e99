package planportal.read;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds characters that no file may contain because XML 1.0 (section 2.2) and JSON readers refuse
 * them. Tabs and line breaks are allowed.
 */
final class ControlCharacters {
    /** Control characters, unpaired surrogates, and the two noncharacters that XML refuses. */
    private static final Pattern REFUSED =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\p{Cs}\\uFFFE\\uFFFF]");

    private ControlCharacters() {}

    /** Returns the index of the first of them in {@code text}. */
    static OptionalInt indexIn(String text) {
        Matcher matcher = REFUSED.matcher(text);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    static String message(char c) {
        return String.format(Locale.ROOT, "control character U+%04X", (int) c);
    }
}
