package planportal.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in Arabic digits within a text.
 *
 * @param start where it begins
 * @param end after its last digit
 */
record NumberToken(int start, int end, BigDecimal value) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** All numbers of {@code text}, in order. */
    static Stream<NumberToken> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(m -> new NumberToken(m.start(), m.end(), new BigDecimal(m.group())));
    }
}
