package planportal.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction, such as the part of a target that has been reached. Comparison does not round:
 * 1/3 of the way equals 1/3 of the time.
 *
 * @param numerator may be negative
 * @param denominator above zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
    }

    /**
     * Returns {@code dividend} by {@code divisor}, with the sign in the numerator.
     *
     * @throws IllegalArgumentException if the divisor is zero
     */
    public static Ratio of(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() < 0
                ? new Ratio(dividend.negate(), divisor.negate())
                : new Ratio(dividend, divisor);
    }

    /** Returns half of this ratio. */
    public Ratio half() {
        return new Ratio(numerator, denominator.multiply(BigDecimal.valueOf(2)));
    }

    /** Returns {@code number} times this, exact if the decimals end, else rounded half up. */
    public BigDecimal of(BigDecimal number, int scale) {
        BigDecimal dividend = number.multiply(numerator);
        try {
            return Decimals.plain(dividend.divide(denominator));
        } catch (ArithmeticException nonTerminating) {
            return Decimals.plain(dividend.divide(denominator, scale, RoundingMode.HALF_UP));
        }
    }

    /** Returns the value as a decimal, rounded half up: {@code 0.6}. */
    public BigDecimal decimal(int scale) {
        return Decimals.plain(numerator.divide(denominator, scale, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }
}
