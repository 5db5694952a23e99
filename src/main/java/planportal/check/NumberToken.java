package planportal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number in Arabic digits within a text.
 *
 * @param start where it begins
 * @param end after its last digit
 */
record NumberToken(int start, int end, BigDecimal value) {

    /** All numbers of {@code text}, in order. */
    static List<NumberToken> in(String text) {
        List<NumberToken> numbers = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = digitsEnd(text, start);
            if (end == start) {
                start++;
                continue;
            }
            int fraction = end + 1;
            if (end < text.length() && text.charAt(end) == '.' && isDigit(text, fraction)) {
                end = digitsEnd(text, fraction);
            }
            numbers.add(new NumberToken(start, end, new BigDecimal(text.substring(start, end))));
            start = end;
        }
        return numbers;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
