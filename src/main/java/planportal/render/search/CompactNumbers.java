package planportal.render.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes whole numbers as text, small ones short: digits to the base 46, lowest first, from two
 * alphabets, of which the second marks a number's last digit. Both consist of printable ASCII
 * characters that need no escape in a string literal.
 */
final class CompactNumbers {
    /** The digits 0 to 45 that further digits follow, then the same as last ones. */
    static final String ALPHABET =
            IntStream.rangeClosed('!', '~')
                    .filter(c -> c != '"' && c != '\\')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

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
}
