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

    /** Returns a number as a ratio. */
    public static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
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

    /** Returns this minus {@code other}. */
    public Ratio minus(Ratio other) {
        BigDecimal difference =
                numerator
                        .multiply(other.denominator)
                        .subtract(other.numerator.multiply(denominator));
        return new Ratio(difference, denominator.multiply(other.denominator));
    }

    /** Returns half of this ratio. */
    public Ratio half() {
        return new Ratio(numerator, denominator.multiply(BigDecimal.valueOf(2)));
    }

    public Ratio negate() {
        return new Ratio(numerator.negate(), denominator);
    }

    /** Returns this without its sign. */
    public Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    /** Returns -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Returns the value as a decimal, exact if it ends, else rounded half up. */
    public BigDecimal exactOr(int scale) {
        try {
            return Decimals.plain(numerator.divide(denominator));
        } catch (ArithmeticException nonTerminating) {
            return decimal(scale);
        }
    }

    /** Returns the value as a decimal, rounded half up: {@code 0.6}. */
    public BigDecimal decimal(int scale) {
        return Decimals.plain(numerator.divide(denominator, scale, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Ratio other) {
        return minus(other).signum();
    }
}
