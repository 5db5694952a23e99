package planportal.check;

import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Comparison;
import planportal.model.Direction;
import planportal.model.Goal;
import planportal.model.Measure;
import planportal.model.Quantity;

/**
 * Warns where nothing says which way is better, or where the values say otherwise than the declared
 * direction. A total needs no direction: it may be lower than that of the period before.
 */
final class DirectionChecker {
    private final Diagnostics diagnostics;
    private final RowReader row;

    DirectionChecker(Diagnostics diagnostics, RowReader row) {
        this.diagnostics = diagnostics;
        this.row = row;
    }

    void check(Goal goal) {
        if (goal.measure() == Measure.TOTAL) {
            return;
        }
        if (goal.direction().isEmpty()) {
            openBecause(goal).ifPresent(this::warnOfOpenDirection);
        } else if (goal.measure() == Measure.LEVEL) {
            checkAgainstValues(goal, goal.direction().get());
        }
    }

    private static Optional<String> openBecause(Goal goal) {
        Quantity target = goal.target();
        if (target.value().isEmpty()) {
            return Optional.of("the target is no number");
        }
        if (target.comparison().filter(c -> c == Comparison.ABOUT).isPresent()) {
            return Optional.of("the target %s is no bound".formatted(target.text()));
        }
        if (goal.measure() == Measure.CHANGE) {
            return Optional.of("a change of %s may be up or down".formatted(target.text()));
        }
        return goal.baseline().value().isEmpty() && !target.isBound()
                ? Optional.of("there is neither a baseline nor a bound")
                : Optional.empty();
    }

    private void warnOfOpenDirection(String reason) {
        diagnostics.report(
                Rule.DIRECTION_OPEN,
                row.span("target"),
                "the direction is open: " + reason,
                "say in the column \"direction\" what is better: increase, decrease or maintain");
    }

    private void checkAgainstValues(Goal goal, Direction declared) {
        Quantity baseline = goal.baseline();
        Quantity target = goal.target();
        if (baseline.value().isEmpty() || target.value().isEmpty()) {
            return;
        }
        boolean above = target.value().get().compareTo(baseline.upperEnd().get()) > 0;
        boolean below = target.upperEnd().get().compareTo(baseline.value().get()) < 0;
        boolean otherWay =
                switch (declared) {
                    case INCREASE -> below;
                    case DECREASE -> above;
                    case MAINTAIN -> above || below;
                };
        if (otherWay) {
            String message = "the direction is %s, but the target %s is %s the baseline %s";
            diagnostics.report(
                    Rule.DIRECTION_DISAGREES,
                    row.span("direction"),
                    message.formatted(
                            declared.code(),
                            target.text(),
                            above ? "above" : "below",
                            baseline.text()),
                    "correct for a limit that leaves room; otherwise check all three");
        }
    }
}
