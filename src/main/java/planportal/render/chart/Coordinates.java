package planportal.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reckons places, rounded to what a screen can show. */
final class Coordinates {
    private static final int DIGITS = 2;

    private Coordinates() {}

    /** {@code from + part × length}. */
    static BigDecimal along(String from, BigDecimal part, String length) {
        return round(new BigDecimal(from).add(part.multiply(new BigDecimal(length))));
    }

    static BigDecimal part(int count, int of) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), 10, RoundingMode.HALF_UP);
    }

    static BigDecimal part(BigDecimal value, BigDecimal of) {
        return value.divide(of, 10, RoundingMode.HALF_UP);
    }

    static BigDecimal round(BigDecimal place) {
        return place.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    static BigDecimal rem(String rem) {
        return new BigDecimal(rem);
    }
}
