package planportal.derive;

import java.math.BigDecimal;

/** Formats of computed numbers. */
public final class Decimals {
    private Decimals() {}

    /** Strips trailing zeros without introducing an exponent: {@code 100}, never {@code 1E+2}. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
