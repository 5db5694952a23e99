package planportal.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A value as the indicator table prints it, with its number.
 *
 * @param text what is printed, to the letter: {@code 4.5}, {@code <5.5}, {@code ≥30}, {@code 【12】},
 *     {@code 100%}, {@code 应保尽保}, {@code —}
 * @param value the number in the indicator's unit; empty for words and for {@code —}
 * @param comparison what the number bounds, {@link Comparison#EQUAL} for a plain one; empty exactly
 *     where {@code value} is
 * @param cumulative whether {@code 【】} marks it as the total of five years
 */
public record Quantity(
        String text,
        Optional<BigDecimal> value,
        Optional<Comparison> comparison,
        boolean cumulative) {

    /** The printed sign for no value. */
    public static final String NONE = "—";

    public Quantity {
        Objects.requireNonNull(text);
        if (value.isPresent() != comparison.isPresent()) {
            throw new IllegalArgumentException("a number and its comparison go together: " + text);
        }
    }

    /** Returns a plain number. */
    public static Quantity of(BigDecimal value) {
        return new Quantity(
                value.toPlainString(), Optional.of(value), Optional.of(Comparison.EQUAL), false);
    }

    /** Returns whether the table gives no value: {@code —}. */
    public boolean isMissing() {
        return text.equals(NONE);
    }

    /** Returns whether it is words instead of a number: {@code 应保尽保}. */
    public boolean isWords() {
        return value.isEmpty() && !isMissing();
    }

    /** Returns whether it is a plain number. */
    public boolean isExact() {
        return comparison.filter(c -> c == Comparison.EQUAL).isPresent();
    }

    /** Returns whether it is a number with a bound: {@code ≥30}. */
    public boolean isBound() {
        return comparison.isPresent() && !isExact();
    }
}
