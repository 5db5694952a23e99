package planportal.derive;

import java.math.BigDecimal;

/** How numbers that were reckoned are written. */
public final class Decimals {
    private Decimals() {}

    /** Without trailing zeros, and without an exponent: {@code 100}, never {@code 1E+2}. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
