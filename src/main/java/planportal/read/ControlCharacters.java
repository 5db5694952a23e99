package planportal.read;

import java.util.Locale;

/**
 * Characters that no file may hold: XML 1.0 (section 2.2) and JSON's readers refuse them, and
 * nobody sees them. Tabs and line breaks are none.
 */
final class ControlCharacters {
    private ControlCharacters() {}

    /** Where the first of them stands in {@code text}; -1 where there is none. */
    static int in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r'
                    || c == '\u007F'
                    || c == '\uFFFE'
                    || c == '\uFFFF') {
                return i;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The message about one of them. */
    static String message(char c) {
        return String.format(Locale.ROOT, "a control character, U+%04X", (int) c);
    }
}
