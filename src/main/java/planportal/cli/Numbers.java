package planportal.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes numbers without {@link String#format}: at the end of a cold run that alone takes some 5
 * ms.
 */
final class Numbers {
    private Numbers() {}

    /** {@code units} of ten to the power of {@code -power}, with {@code digits} after the point. */
    static String decimal(long units, int power, int digits) {
        return BigDecimal.valueOf(units, power)
                .setScale(digits, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
