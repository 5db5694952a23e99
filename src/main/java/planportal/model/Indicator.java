package planportal.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of the plan, with its baseline and target.
 *
 * @param number as printed, counted through all groups
 * @param unit as printed
 * @param baseline the value in {@link PlanInfo#baselineYear}
 * @param target the value for {@link PlanInfo#targetYear}
 * @param attributeText the attribute as printed, {@code 预期性}
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
        Attribute attribute,
        String attributeText)
        implements Topic {

    @Override
    public String collection() {
        return "indicators";
    }

    /** Returns whether the target binds the government. */
    public boolean isObligatory() {
        return attribute == Attribute.OBLIGATORY;
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
