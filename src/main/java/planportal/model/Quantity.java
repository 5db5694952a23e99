package planportal.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A value as the plan or a source prints it, with its number.
 *
 * @param text what is printed, to the letter: {@code 4.5}, {@code <5.5}, {@code 70左右}, {@code
 *     40–45}, {@code 【12】}, {@code 100%}, {@code 应保尽保}, {@code —}
 * @param value the number in the indicator's unit, for a range its lower end; empty for words and
 *     for {@code —}
 * @param max the upper end of a range
 * @param comparison what the number bounds, {@link Comparison#EQUAL} for a plain one and for a
 *     range; empty exactly where {@code value} is
 * @param bracketed whether it is printed in {@code 【】} or {@code 〔〕}, as the figure of a whole
 *     period
 */
public record Quantity(
        String text,
        Optional<BigDecimal> value,
        Optional<BigDecimal> max,
        Optional<Comparison> comparison,
        boolean bracketed) {

    /** The printed sign for no value. */
    public static final String NONE = "—";

    public Quantity {
        Objects.requireNonNull(text);
        if (value.isPresent() != comparison.isPresent() || max.isPresent() && value.isEmpty()) {
            throw new IllegalArgumentException("a number and its comparison go together: " + text);
        }
    }

    /** Returns a plain number. */
    public static Quantity of(BigDecimal value) {
        return of(value.toPlainString(), value, Comparison.EQUAL);
    }

    /** Returns a single number with its comparison. */
    public static Quantity of(String text, BigDecimal value, Comparison comparison) {
        return new Quantity(
                text, Optional.of(value), Optional.empty(), Optional.of(comparison), false);
    }

    /** Returns a range between two numbers. */
    public static Quantity range(String text, BigDecimal from, BigDecimal to) {
        return new Quantity(
                text, Optional.of(from), Optional.of(to), Optional.of(Comparison.EQUAL), false);
    }

    /** Returns words, or {@link #NONE}. */
    public static Quantity words(String text) {
        return new Quantity(text, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Returns the same number, printed in brackets: {@code 【12】}. */
    public Quantity inBrackets(String printed) {
        return new Quantity(printed, value, max, comparison, true);
    }

    /** Returns whether there is no value: {@code —}. */
    public boolean isMissing() {
        return text.equals(NONE);
    }

    /** Returns whether it is words instead of a number: {@code 应保尽保}. */
    public boolean isWords() {
        return value.isEmpty() && !isMissing();
    }

    /** Returns whether it is a plain number. */
    public boolean isExact() {
        return comparison.filter(c -> c == Comparison.EQUAL).isPresent() && !isRange();
    }

    /** Returns whether it is a number with a bound: {@code ≥30}. */
    public boolean isBound() {
        return comparison.filter(Comparison::isBound).isPresent();
    }

    /** Returns whether it lies between two numbers: {@code 40–45}. */
    public boolean isRange() {
        return max.isPresent();
    }

    /** Returns the number, for a range the upper end; empty if there is none. */
    public Optional<BigDecimal> upperEnd() {
        return max.or(() -> value);
    }
}
