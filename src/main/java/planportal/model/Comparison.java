package planportal.model;

import java.math.BigDecimal;

/** How a printed figure bounds the number that it stands for: {@code ≥30} is at least 30. */
public enum Comparison {
    EQUAL("="),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /** The sign in the datasets: one of {@code = < <= > >=}. */
    public String code() {
        return code;
    }

    /** Whether {@code actual} satisfies this bound, so {@code AT_LEAST.holds(31, 30)} is true. */
    public boolean holds(BigDecimal actual, BigDecimal bound) {
        int order = actual.compareTo(bound);
        return switch (this) {
            case EQUAL -> order == 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Whether this sets a floor: {@code >} or {@code >=}. */
    public boolean isFloor() {
        return this == ABOVE || this == AT_LEAST;
    }
}
