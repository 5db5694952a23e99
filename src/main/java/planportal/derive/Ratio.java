package planportal.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction, such as the part of a target that has been reached. Two are compared without
 * rounding, so that 1/3 of the way is never taken for less than 1/3 of the time.
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
     * {@code dividend} by {@code divisor}, with the sign in the numerator.
     *
     * @throws IllegalArgumentException if the divisor is zero
     */
    public static Ratio of(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() < 0
                ? new Ratio(dividend.negate(), divisor.negate())
                : new Ratio(dividend, divisor);
    }

    /** Half of this. */
    public Ratio half() {
        return new Ratio(numerator, denominator.multiply(BigDecimal.valueOf(2)));
    }

    /** {@code number} times this, exact where the decimals end, else rounded at {@code scale}. */
    public BigDecimal of(BigDecimal number, int scale) {
        return divide(number.multiply(numerator), denominator, scale);
    }

    /** As a decimal: {@code 0.6}; rounded half up at {@code scale} digits where it goes on. */
    public BigDecimal decimal(int scale) {
        return Decimals.plain(numerator.divide(denominator, scale, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int scale) {
        try {
            return Decimals.plain(dividend.divide(divisor));
        } catch (ArithmeticException endless) {
            return Decimals.plain(dividend.divide(divisor, scale, RoundingMode.HALF_UP));
        }
    }
}
