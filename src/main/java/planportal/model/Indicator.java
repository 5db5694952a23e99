package planportal.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of the plan, with its baseline and target.
 *
 * @param number its position in the table, counted from 1 through all groups
 * @param name as printed, with that of the row or heading that it is a part of before it
 * @param unit as printed; may be empty
 * @param baseline the value in {@link PlanInfo#baselineYear}
 * @param target the value for {@link PlanInfo#targetYear}
 * @param printed its row in the plan's table
 */
public record Indicator(
        String id,
        int number,
        Domain domain,
        String name,
        String nameEn,
        String unit,
        Quantity baseline,
        Quantity target,
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

    /** Returns whether the target binds the government. */
    public boolean isObligatory() {
        return attribute().filter(a -> a == Attribute.OBLIGATORY).isPresent();
    }

    /** Returns whether it is a total of the whole period: its target is printed in 【】. */
    public boolean isCumulative() {
        return target.cumulative();
    }

    /** Returns the total of the period before the plan's, if the baseline is one. */
    public Optional<BigDecimal> formerTotal() {
        return baseline.cumulative() ? baseline.value() : Optional.empty();
    }
}
