package planportal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.model.Indicator;
import planportal.model.PlanInfo;

/**
 * The straight line from an indicator's baseline to its target, 匀速路径: the value at the end of each
 * year if it changed by the same amount every year. It is computed, neither planned nor measured.
 * For a total of the whole period it is the sum so far, from zero; for a level or a bound to be
 * held it is flat.
 *
 * @param steps from the baseline year to the target year; empty if there is no line
 */
public record ExpectedPath(List<Step> steps) {

    /**
     * The line's value in one year.
     *
     * @param value in the indicator's unit; exact if its decimals end, else with three digits more
     *     than the table prints
     */
    public record Step(int year, BigDecimal value) {}

    private static final int EXTRA_DIGITS = 3;

    public ExpectedPath {
        steps = List.copyOf(steps);
    }

    static ExpectedPath of(Indicator indicator, PlanInfo info) {
        Optional<BigDecimal> target = indicator.target().value();
        Optional<BigDecimal> start = start(indicator);
        if (target.isEmpty() || start.isEmpty()) {
            return new ExpectedPath(List.of());
        }
        BigDecimal first = start.get();
        BigDecimal change = target.get().subtract(first);
        int scale = change.scale() + EXTRA_DIGITS;
        List<Step> steps = new ArrayList<>();
        for (int year = info.baselineYear(); year <= info.targetYear(); year++) {
            BigDecimal changed = elapsed(year, info).of(change, scale);
            steps.add(new Step(year, Decimals.plain(first.add(changed))));
        }
        return new ExpectedPath(steps);
    }

    /** Returns the value from which progress is measured; empty if the plan gives no number. */
    static Optional<BigDecimal> start(Indicator indicator) {
        return switch (Target.of(indicator).type()) {
            case TOTAL -> Optional.of(BigDecimal.ZERO);
            case KEEP -> indicator.target().value();
            default -> indicator.baseline().value();
        };
    }

    /** Returns the part of the time from baseline to target that has passed by a year's end. */
    static Ratio elapsed(int year, PlanInfo info) {
        return Ratio.of(
                BigDecimal.valueOf((long) year - info.baselineYear()),
                BigDecimal.valueOf((long) info.targetYear() - info.baselineYear()));
    }

    /** Returns the line's value in a year; empty without a line or outside its years. */
    public Optional<BigDecimal> in(int year) {
        return steps.stream().filter(s -> s.year() == year).map(Step::value).findFirst();
    }

    /** Returns whether there is no line. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
