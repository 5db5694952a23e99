package planportal.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of the plan, with its baseline and target.
 *
 * @param number its position in the table, counted from 1 through all groups
 * @param name as printed, with that of the row or heading that it is a part of before it
 * @param unit as printed; may be empty
 * @param printed its row in the plan's table
 */
public record Indicator(
        String id,
        int number,
        Domain domain,
        String name,
        String nameEn,
        String unit,
        Goal goal,
        Description description,
        PrintedRow printed)
        implements Topic {

    @Override
    public String collection() {
        return "indicators";
    }

    /** Returns how binding the target is; empty if the plan does not say, or in other words. */
    public Optional<Attribute> attribute() {
        return printed.attribute().flatMap(AttributeWord::kind);
    }

    /** Returns how binding the target is, as printed: {@code 预期性}; may be empty. */
    public String attributeText() {
        return printed.attribute().map(AttributeWord::name).orElse("");
    }

    public Measure measure() {
        return goal.measure();
    }

    public Quantity baseline() {
        return goal.baseline();
    }

    public Quantity target() {
        return goal.target();
    }

    public Years years() {
        return goal.years();
    }

    /** Returns whether the target binds the government. */
    public boolean isObligatory() {
        return attribute().filter(a -> a == Attribute.OBLIGATORY).isPresent();
    }

    /** Returns whether the target is the sum of all years' results. */
    public boolean isCumulative() {
        return measure() == Measure.TOTAL;
    }

    /** Returns whether results are yearly rates: those of a growth without a baseline. */
    public boolean isRate() {
        return measure() == Measure.GROWTH && baseline().value().isEmpty();
    }

    /** Returns the total of the period before the plan's, if the baseline is one. */
    public Optional<BigDecimal> formerTotal() {
        return isCumulative() && baseline().bracketed() ? baseline().value() : Optional.empty();
    }
}
