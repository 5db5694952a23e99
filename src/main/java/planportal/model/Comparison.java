package planportal.model;

import java.math.BigDecimal;

/** The relation of an actual number to a printed one: {@code ≥30} is at least 30. */
public enum Comparison implements Coded {
    EQUAL("="),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">="),
    /** About as much: {@code 70左右}. */
    ABOUT("~");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /** Returns the sign in the datasets: one of {@code = < <= > >= ~}. */
    @Override
    public String code() {
        return code;
    }

    /** Returns whether {@code actual} satisfies this bound: {@code AT_LEAST.holds(31, 30)}. */
    public boolean holds(BigDecimal actual, BigDecimal bound) {
        return holds(actual.compareTo(bound));
    }

    /**
     * Returns whether this holds for an actual number.
     *
     * @param order how it compares with the bound: below zero if it is less
     */
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL, ABOUT -> order == 0;
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

    /** Returns whether this is a bound, not a plain number or about one. */
    public boolean isBound() {
        return this != EQUAL && this != ABOUT;
    }
}
