package planportal.derive;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Quantity;

/**
 * The interpretation of an indicator's target.
 *
 * @param type the kind of change asked for
 * @param comparison how a value must compare with the target's number to meet it. A plain number is
 *     a ceiling if it is below the baseline, else a floor; a total is always a floor. Empty if the
 *     target has no number
 * @param target as printed
 */
public record Target(TargetType type, Optional<Comparison> comparison, Quantity target) {

    /** Interprets the target of {@code indicator}. */
    public static Target of(Indicator indicator) {
        Quantity baseline = indicator.baseline();
        Quantity target = indicator.target();
        if (target.value().isEmpty()) {
            TargetType type = target.isMissing() ? TargetType.NO_TARGET : TargetType.WORDS;
            return new Target(type, Optional.empty(), target);
        }
        Comparison printed = target.comparison().orElseThrow();
        if (target.cumulative()) {
            return new Target(TargetType.TOTAL, Optional.of(orFloor(printed)), target);
        }
        if (baseline.value().isEmpty()) {
            return new Target(TargetType.START_UNKNOWN, Optional.of(orFloor(printed)), target);
        }
        int change = target.value().get().compareTo(baseline.value().get());
        if (printed == Comparison.EQUAL) {
            Comparison implied = change < 0 ? Comparison.AT_MOST : Comparison.AT_LEAST;
            return new Target(direction(change), Optional.of(implied), target);
        }
        boolean keep = change != 0 && meets(baseline, printed, target.value().get());
        TargetType type = keep ? TargetType.KEEP : direction(change);
        return new Target(type, Optional.of(printed), target);
    }

    private static TargetType direction(int change) {
        if (change == 0) {
            return TargetType.HOLD;
        }
        return change > 0 ? TargetType.RISE : TargetType.FALL;
    }

    /**
     * Returns whether {@code actual} certainly meets the target. A bound meets it if every number
     * within that bound does: {@code <5.5} meets {@code <5.5}, {@code >90} does not meet {@code
     * >95}. Words meet the same words only.
     */
    public boolean isMetBy(Quantity actual) {
        if (comparison.isEmpty()) {
            return type == TargetType.WORDS && actual.text().strip().equals(target.text().strip());
        }
        return meets(actual, comparison.get(), target.value().orElseThrow());
    }

    private static boolean meets(Quantity actual, Comparison wanted, BigDecimal bound) {
        if (actual.value().isEmpty()) {
            return false;
        }
        BigDecimal number = actual.value().get();
        Comparison given = actual.comparison().orElseThrow();
        if (given == Comparison.EQUAL) {
            return wanted.holds(number, bound);
        }
        if (given.isFloor() != wanted.isFloor()) {
            return false;
        }
        // Above 95 is enough for "above 95"; at least 95 is not.
        boolean strict = given == Comparison.ABOVE || given == Comparison.BELOW;
        Comparison inclusive = wanted.isFloor() ? Comparison.AT_LEAST : Comparison.AT_MOST;
        return (strict ? inclusive : wanted).holds(number, bound);
    }

    private static Comparison orFloor(Comparison printed) {
        return printed == Comparison.EQUAL ? Comparison.AT_LEAST : printed;
    }
}
