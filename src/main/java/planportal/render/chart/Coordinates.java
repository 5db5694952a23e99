package planportal.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import planportal.model.Years;

/** Calculates coordinates, rounded to what a screen can show. */
final class Coordinates {
    private static final int DIGITS = 2;
    private static final int FRACTION_DIGITS = 10;

    private Coordinates() {}

    static BigDecimal rem(String rem) {
        return new BigDecimal(rem);
    }

    static HorizontalPosition percent(String percent) {
        return percent(new BigDecimal(percent));
    }

    static HorizontalPosition percent(BigDecimal percent) {
        return new HorizontalPosition(percent, BigDecimal.ZERO);
    }

    /** Returns the position of a year on an axis from the baseline year to the target year. */
    static HorizontalPosition ofYear(int year, Years years, String start, String length) {
        BigDecimal offset = fraction(year - years.baseline(), years.between());
        return percent(round(new BigDecimal(start).add(offset.multiply(new BigDecimal(length)))));
    }

    /** Returns the width of a bar in per cent; {@code full} is that of the greatest value. */
    static BigDecimal barWidth(BigDecimal value, BigDecimal greatest, String full) {
        BigDecimal part = fraction(value.max(BigDecimal.ZERO), greatest);
        return round(part.multiply(new BigDecimal(full)));
    }

    static BigDecimal fraction(int count, int whole) {
        return fraction(BigDecimal.valueOf(count), BigDecimal.valueOf(whole));
    }

    static BigDecimal fraction(BigDecimal value, BigDecimal whole) {
        return value.divide(whole, FRACTION_DIGITS, RoundingMode.HALF_UP);
    }

    static BigDecimal round(BigDecimal coordinate) {
        return coordinate.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
