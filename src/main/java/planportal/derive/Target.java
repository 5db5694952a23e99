package planportal.derive;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.model.Comparison;
import planportal.model.Direction;
import planportal.model.Goal;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Quantity;

/**
 * The interpretation of an indicator's target.
 *
 * @param type the kind of change asked for
 * @param rising whether a greater number is better: by the declared direction, else by the printed
 *     bound, else by the way from baseline to target; where that is open, a target is a floor
 * @param target as printed
 */
public record Target(TargetType type, boolean rising, Quantity target) {

    /** Interprets the target of {@code indicator}. */
    public static Target of(Indicator indicator) {
        Goal goal = indicator.goal();
        return new Target(type(goal), isRising(goal), goal.target());
    }

    private static TargetType type(Goal goal) {
        if (goal.target().value().isEmpty()) {
            return goal.target().isMissing() ? TargetType.NO_TARGET : TargetType.WORDS;
        }
        return switch (goal.measure()) {
            case TOTAL -> TargetType.TOTAL;
            case CHANGE -> TargetType.CHANGE;
            case GROWTH -> TargetType.GROWTH;
            case LEVEL -> level(goal);
        };
    }

    private static TargetType level(Goal goal) {
        if (goal.baseline().value().isEmpty()) {
            return TargetType.START_UNKNOWN;
        }
        int change = compare(goal.target(), goal.baseline());
        if (change == 0) {
            return TargetType.HOLD;
        }
        Optional<Direction> direction = goal.direction();
        if (direction.filter(d -> d == Direction.MAINTAIN).isPresent() || isBoundMet(goal)) {
            return TargetType.KEEP;
        }
        Direction way = change > 0 ? Direction.INCREASE : Direction.DECREASE;
        if (direction.filter(d -> d != way).isPresent()) {
            return TargetType.LIMIT;
        }
        return change > 0 ? TargetType.RISE : TargetType.FALL;
    }

    private static boolean isBoundMet(Goal goal) {
        Quantity target = goal.target();
        return target.isBound()
                && meets(
                        goal.baseline(),
                        target.comparison().orElseThrow(),
                        target.value().orElseThrow());
    }

    /** Compares two quantities; ranges that overlap are equal. */
    private static int compare(Quantity one, Quantity other) {
        if (one.value().orElseThrow().compareTo(other.upperEnd().orElseThrow()) > 0) {
            return 1;
        }
        return one.upperEnd().orElseThrow().compareTo(other.value().orElseThrow()) < 0 ? -1 : 0;
    }

    private static boolean isRising(Goal goal) {
        Optional<Direction> direction = goal.direction();
        if (direction.isPresent() && direction.get() != Direction.MAINTAIN) {
            // The value of a change is its size, which is better the greater, up or down.
            return direction.get() == Direction.INCREASE || goal.measure() == Measure.CHANGE;
        }
        Quantity target = goal.target();
        if (target.isBound()) {
            return target.comparison().orElseThrow().isFloor();
        }
        if (target.value().isEmpty() || direction.isPresent()) {
            return true;
        }
        return switch (goal.measure()) {
            case TOTAL -> true;
            case CHANGE, GROWTH -> target.value().get().signum() >= 0;
            case LEVEL ->
                    goal.baseline().value().isEmpty() || compare(target, goal.baseline()) >= 0;
        };
    }

    /**
     * Returns the number to reach; of a range the end that is reached first.
     *
     * @throws java.util.NoSuchElementException if the target has no number
     */
    public BigDecimal number() {
        return nearEnd(target).orElseThrow();
    }

    /** Returns how a number must compare with {@link #number} to meet the target. */
    public Comparison comparison() {
        if (target.isBound()) {
            return target.comparison().orElseThrow();
        }
        return rising ? Comparison.AT_LEAST : Comparison.AT_MOST;
    }

    /** Returns a quantity's number; of a range the worse end. */
    public Optional<BigDecimal> nearEnd(Quantity quantity) {
        return rising ? quantity.value() : quantity.upperEnd();
    }

    /**
     * Returns whether {@code actual} certainly meets the target. A bound meets it if every number
     * within that bound does: {@code <5.5} meets {@code <5.5}, {@code >90} does not meet {@code
     * >95}. Words meet the same words only.
     */
    public boolean isMetBy(Quantity actual) {
        if (!type.isNumber()) {
            return type == TargetType.WORDS && actual.text().strip().equals(target.text().strip());
        }
        return meets(actual, comparison(), number());
    }

    private static boolean meets(Quantity actual, Comparison wanted, BigDecimal bound) {
        if (actual.value().isEmpty()) {
            return false;
        }
        if (!actual.isBound()) {
            return wanted.holds(actual.value().get(), bound)
                    && wanted.holds(actual.upperEnd().get(), bound);
        }
        Comparison given = actual.comparison().orElseThrow();
        if (given.isFloor() != wanted.isFloor()) {
            return false;
        }
        // Above 95 is enough for "above 95"; at least 95 is not.
        boolean strict = given == Comparison.ABOVE || given == Comparison.BELOW;
        Comparison inclusive = wanted.isFloor() ? Comparison.AT_LEAST : Comparison.AT_MOST;
        return (strict ? inclusive : wanted).holds(actual.value().get(), bound);
    }
}
