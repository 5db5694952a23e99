package planportal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.model.Indicator;
import planportal.model.Milestone;
import planportal.model.Years;

/**
 * The values at the end of each year if an indicator went evenly from its baseline through the
 * milestones to its target, 匀速路径. They are computed, neither planned nor measured. For a total the
 * line is the sum so far and begins at zero, as does that of a change; a level or a bound to be
 * held is flat; at a rate of growth the line is curved.
 *
 * @param steps from the baseline year to the target year; empty if there is no line
 * @param points the values that a straight line leads through, by year
 */
public record ExpectedPath(List<Step> steps, List<Point> points) {

    /**
     * The line's value in one year.
     *
     * @param exact in the indicator's unit
     * @param value the same as a decimal: exact if it ends soon, else with three digits more than
     *     the table prints
     */
    public record Step(int year, Ratio exact, BigDecimal value) {}

    /** A value that the line leads through. */
    public record Point(int year, BigDecimal value) {}

    private static final int EXTRA_DIGITS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final ExpectedPath NONE = new ExpectedPath(List.of(), List.of());

    public ExpectedPath {
        steps = List.copyOf(steps);
        points = List.copyOf(points);
    }

    /**
     * @param milestones by year
     */
    static ExpectedPath of(Indicator indicator, List<Milestone> milestones) {
        Target target = Target.of(indicator);
        Optional<BigDecimal> start = start(indicator, target);
        if (start.isEmpty() || !target.type().isNumber()) {
            return NONE;
        }
        return target.type() == TargetType.GROWTH
                ? growth(start.get(), target.number(), indicator.years())
                : line(points(indicator, target, start.get(), milestones));
    }

    /** Returns the value from which progress is measured; empty if the plan gives no number. */
    private static Optional<BigDecimal> start(Indicator indicator, Target target) {
        Optional<BigDecimal> baseline = target.nearEnd(indicator.baseline());
        return switch (target.type()) {
            case TOTAL, CHANGE -> Optional.of(BigDecimal.ZERO);
            case KEEP -> Optional.of(target.number());
            case GROWTH -> baseline.filter(number -> number.signum() > 0);
            default -> baseline;
        };
    }

    private static List<Point> points(
            Indicator indicator, Target target, BigDecimal start, List<Milestone> milestones) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(indicator.years().baseline(), start));
        for (Milestone each : milestones) {
            target.nearEnd(each.value())
                    .ifPresent(number -> points.add(new Point(each.year(), number)));
        }
        points.add(new Point(indicator.years().target(), target.number()));
        return points;
    }

    private static ExpectedPath line(List<Point> points) {
        int scale = points.stream().mapToInt(p -> p.value().scale()).max().orElse(0);
        int digits = Math.max(scale, 0) + EXTRA_DIGITS;
        int first = points.get(0).year();
        int last = points.get(points.size() - 1).year();
        List<Step> steps = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            Ratio exact = between(around(points, year), year);
            steps.add(new Step(year, exact, exact.exactOr(digits)));
        }
        return new ExpectedPath(steps, points);
    }

    /** Returns the points between which the line is straight in a year. */
    public List<Point> around(int year) {
        return around(points, year);
    }

    private static List<Point> around(List<Point> points, int year) {
        int after = 1;
        while (points.get(after).year() < year) {
            after++;
        }
        return points.subList(after - 1, after + 1);
    }

    private static Ratio between(List<Point> ends, int year) {
        Point from = ends.get(0);
        Point to = ends.get(1);
        BigDecimal years = BigDecimal.valueOf((long) to.year() - from.year());
        BigDecimal passed = BigDecimal.valueOf((long) year - from.year());
        BigDecimal change = to.value().subtract(from.value());
        return Ratio.of(from.value().multiply(years).add(change.multiply(passed)), years);
    }

    private static ExpectedPath growth(BigDecimal start, BigDecimal rate, Years years) {
        BigDecimal factor = BigDecimal.ONE.add(rate.divide(HUNDRED));
        int digits = Math.max(start.scale(), 0) + EXTRA_DIGITS;
        List<Step> steps = new ArrayList<>();
        for (int year = years.baseline(); year <= years.target(); year++) {
            Ratio exact = Ratio.of(start.multiply(factor.pow(year - years.baseline())));
            steps.add(new Step(year, exact, exact.decimal(digits)));
        }
        return new ExpectedPath(steps, List.of());
    }

    /** Returns the part of the time from baseline to target that has passed by a year's end. */
    static Ratio elapsed(int year, Years years) {
        return Ratio.of(
                BigDecimal.valueOf((long) year - years.baseline()),
                BigDecimal.valueOf(years.between()));
    }

    /** Returns the line's value in a year; empty without a line or outside its years. */
    public Optional<BigDecimal> in(int year) {
        return stepIn(year).map(Step::value);
    }

    /** Returns the unrounded value in a year. */
    Optional<Ratio> exactIn(int year) {
        return stepIn(year).map(Step::exact);
    }

    private Optional<Step> stepIn(int year) {
        return steps.stream().filter(s -> s.year() == year).findFirst();
    }

    /** Returns the value of the baseline year; only if there is a line. */
    public BigDecimal start() {
        return steps.get(0).value();
    }

    /** Returns the value of the target year; only if there is a line. */
    BigDecimal end() {
        return steps.get(steps.size() - 1).value();
    }

    /** Returns whether the line keeps one value. */
    boolean isFlat() {
        return steps.stream().allMatch(s -> s.exact().compareTo(steps.get(0).exact()) == 0);
    }

    /** Returns whether there is no line. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
