package planportal.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.model.Years;

/** The values that a chart shows. */
record ChartData(
        Indicator indicator,
        Target target,
        List<Milestone> milestones,
        ExpectedPath expectedPath,
        Series series) {

    static ChartData of(Portal portal, Indicator indicator) {
        return new ChartData(
                indicator,
                Target.of(indicator),
                portal.milestonesOf(indicator),
                portal.expectedPath(indicator),
                portal.series(indicator));
    }

    Years years() {
        return indicator.years();
    }

    TargetType type() {
        return target.type();
    }

    /** Returns whether there is anything to draw to scale. */
    boolean hasScale() {
        return type().isNumber() || results().findAny().isPresent();
    }

    /** Returns the number in the baseline year; a change begins at zero. */
    Optional<BigDecimal> start() {
        if (type() == TargetType.CHANGE) {
            return Optional.of(BigDecimal.ZERO);
        }
        return indicator.baseline().value();
    }

    /** Returns the number in the target year; where a rate is the target, that it leads to. */
    Optional<BigDecimal> end() {
        if (!type().isNumber()) {
            return Optional.empty();
        }
        return type() == TargetType.GROWTH && !expectedPath.isEmpty()
                ? expectedPath.in(years().target())
                : Optional.of(target.number());
    }

    /** Returns whether the target is a limit that is drawn across all years. */
    boolean hasLimit() {
        return isLevel() && (target.target().isBound() || indicator.isRate());
    }

    /** Returns whether the target is a range that is drawn across all years. */
    boolean hasBand() {
        return isLevel() && target.target().isRange();
    }

    /** Returns whether the target's number is on the scale of the results. */
    private boolean isLevel() {
        return type().isNumber() && (type() != TargetType.GROWTH || indicator.isRate());
    }

    /** Returns whether the line from baseline to target is drawn; a kept level needs none. */
    boolean hasPath() {
        boolean open = type() != TargetType.CHANGE && indicator.baseline().isBound();
        return !expectedPath.isEmpty() && type() != TargetType.KEEP && !open;
    }

    /** Returns the points of the line. */
    List<ExpectedPath.Point> path() {
        if (!expectedPath.points().isEmpty()) {
            return expectedPath.points();
        }
        return expectedPath.steps().stream()
                .map(step -> new ExpectedPath.Point(step.year(), step.value()))
                .toList();
    }

    /** Returns all numbers that are drawn. */
    List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        start().ifPresent(numbers::add);
        end().ifPresent(numbers::add);
        if (hasBand()) {
            ends(target.target()).forEach(numbers::add);
        }
        milestones.stream().flatMap(m -> ends(m.value())).forEach(numbers::add);
        series.revisedBaseline().stream().flatMap(o -> ends(o.value())).forEach(numbers::add);
        results().flatMap(o -> ends(o.value())).forEach(numbers::add);
        return numbers;
    }

    private static Stream<BigDecimal> ends(Quantity quantity) {
        return Stream.concat(quantity.value().stream(), quantity.max().stream());
    }

    /** Returns the results with a number. */
    Stream<Observation> results() {
        return series.current().stream().filter(o -> o.value().value().isPresent());
    }

    /** Returns the plain numbers of baseline and actuals by year. */
    SortedMap<Integer, BigDecimal> exactValues() {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        if (type() == TargetType.CHANGE || indicator.baseline().isExact()) {
            values.put(years().baseline(), start().orElseThrow());
        }
        results()
                .filter(actual -> actual.value().isExact())
                .forEach(actual -> values.put(actual.year(), actual.value().value().orElseThrow()));
        return values;
    }

    /** Returns the sum of all actuals. */
    BigDecimal sum() {
        return series.sumTo(years().target());
    }

    /**
     * Returns the greatest of target, former total and sum of the actuals; 1 if none is positive.
     */
    BigDecimal greatestTotal() {
        BigDecimal former = indicator.formerTotal().orElse(BigDecimal.ZERO);
        BigDecimal greatest = target.number().max(former).max(sum());
        return greatest.signum() > 0 ? greatest : BigDecimal.ONE;
    }
}
