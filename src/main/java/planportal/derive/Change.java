package planportal.derive;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.model.Indicator;

/**
 * The way from a baseline to another target, where both are plain numbers or the target is a bound.
 *
 * @param value target less baseline
 * @param yearly that of one year on the straight way; empty if its decimals do not end
 */
public record Change(BigDecimal value, Optional<BigDecimal> yearly) {

    /** Returns the change that an indicator's target asks for; empty if that is no such number. */
    public static Optional<Change> of(Indicator indicator) {
        TargetType type = Target.of(indicator).type();
        boolean between = type == TargetType.RISE || type == TargetType.FALL;
        if (!between || !indicator.baseline().isExact() || indicator.target().isRange()) {
            return Optional.empty();
        }
        BigDecimal target = indicator.target().value().orElseThrow();
        BigDecimal value = target.subtract(indicator.baseline().value().orElseThrow());
        return Optional.of(new Change(value, yearly(value, indicator.years().between())));
    }

    private static Optional<BigDecimal> yearly(BigDecimal value, int years) {
        try {
            return Optional.of(Decimals.plain(value.divide(BigDecimal.valueOf(years))));
        } catch (ArithmeticException nonTerminating) {
            return Optional.empty();
        }
    }
}
