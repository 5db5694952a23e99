package planportal.model;

import java.math.BigDecimal;

/** The relation of an actual number to a printed one: {@code ≥30} is at least 30. */
public enum Comparison implements Coded {
    EQUAL("="),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /** Returns the sign in the datasets: one of {@code = < <= > >=}. */
    @Override
    public String code() {
        return code;
    }

    /** Returns whether {@code actual} satisfies this bound: {@code AT_LEAST.holds(31, 30)}. */
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

    /** Returns whether this is a lower bound: {@code >} or {@code >=}. */
    public boolean isFloor() {
        return this == ABOVE || this == AT_LEAST;
    }
}
