package planportal.render.search;

/**
 * Writes whole numbers as text, small ones short: digits to the base 46, lowest first, from two
 * alphabets, of which the second one marks a number's last digit. Both alphabets are printable
 * ASCII that needs no escape in a string literal, which compresses to little more than its bits.
 */
final class CompactNumbers {
    /** The digits 0 to 45 that more digits follow, then the same as last ones. */
    static final String ALPHABET = alphabet();

    private static final int BASE = 46;

    private CompactNumbers() {}

    /** Appends {@code number}, which is not negative. */
    static void append(StringBuilder text, int number) {
        int rest = number;
        while (rest >= BASE) {
            text.append(ALPHABET.charAt(rest % BASE));
            rest = rest / BASE - 1;
        }
        text.append(ALPHABET.charAt(BASE + rest));
    }

    private static String alphabet() {
        StringBuilder alphabet = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            if (c != '"' && c != '\\') {
                alphabet.append(c);
            }
        }
        return alphabet.toString();
    }
}
