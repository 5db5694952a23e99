package planportal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.model.Indicator;
import planportal.model.PlanInfo;

/**
 * The straight line from an indicator's baseline to its target, 匀速路径: what would stand at the end
 * of each year if every year went the same way. It is reckoned, not planned and not measured. For a
 * total of the whole period it is the sum so far, from zero; where a level or a bound is to be held
 * it is flat.
 *
 * @param steps from the baseline year to the target year; empty where there is no such line
 */
public record ExpectedPath(List<Step> steps) {

    /**
     * Where the line is in one year.
     *
     * @param value in the indicator's unit; exact where its decimals end, else with three digits
     *     more than the table prints
     */
    public record Step(int year, BigDecimal value) {}

    private static final int EXTRA_DIGITS = 3;

    public ExpectedPath {
        steps = List.copyOf(steps);
    }

    /** The line of {@code indicator} in the years of its plan. */
    public static ExpectedPath of(Indicator indicator, PlanInfo info) {
        if (indicator.target().value().isEmpty()) {
            return new ExpectedPath(List.of());
        }
        BigDecimal target = indicator.target().value().get();
        BigDecimal start;
        if (indicator.isCumulative()) {
            start = BigDecimal.ZERO;
        } else if (Target.of(indicator).type() == TargetType.KEEP) {
            start = target;
        } else if (indicator.baseline().value().isPresent()) {
            start = indicator.baseline().value().get();
        } else {
            return new ExpectedPath(List.of());
        }
        BigDecimal whole = target.subtract(start);
        int scale = Math.max(start.scale(), target.scale()) + EXTRA_DIGITS;
        List<Step> steps = new ArrayList<>();
        for (int year = info.baselineYear(); year <= info.targetYear(); year++) {
            BigDecimal gone = elapsed(year, info).of(whole, scale);
            steps.add(new Step(year, Decimals.plain(start.add(gone))));
        }
        return new ExpectedPath(steps);
    }

    /** Which part of the time from baseline to target has gone by at the end of {@code year}. */
    static Ratio elapsed(int year, PlanInfo info) {
        return Ratio.of(
                BigDecimal.valueOf((long) year - info.baselineYear()),
                BigDecimal.valueOf((long) info.targetYear() - info.baselineYear()));
    }

    /** Where the line is in {@code year}; empty without a line or outside its years. */
    public Optional<BigDecimal> in(int year) {
        return steps.stream().filter(s -> s.year() == year).map(Step::value).findFirst();
    }

    /** Whether there is no line. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
