package planportal.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;

/** The values that a chart shows. */
record ChartData(
        PlanInfo info,
        Indicator indicator,
        Target target,
        ExpectedPath expectedPath,
        Series series) {

    static ChartData of(Portal portal, Indicator indicator) {
        return new ChartData(
                portal.info(),
                indicator,
                Target.of(indicator),
                portal.expectedPath(indicator),
                portal.series(indicator));
    }

    /** Returns the numbers of baseline, target and actuals. */
    List<BigDecimal> numbers() {
        Stream<Quantity> ends = Stream.of(indicator.baseline(), indicator.target());
        Stream<Quantity> actuals = series.current().stream().map(Observation::value);
        return Stream.concat(ends, actuals).flatMap(q -> q.value().stream()).toList();
    }

    /** Returns the plain numbers of baseline and actuals by year. */
    SortedMap<Integer, BigDecimal> exactValues() {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        if (indicator.baseline().isExact()) {
            values.put(info.baselineYear(), indicator.baseline().value().orElseThrow());
        }
        for (Observation actual : series.current()) {
            if (actual.value().isExact()) {
                values.put(actual.year(), actual.value().value().orElseThrow());
            }
        }
        return values;
    }

    /** Returns the target's number; only for targets that have one. */
    BigDecimal targetNumber() {
        return indicator.target().value().orElseThrow();
    }

    /** Returns the sum of all actuals. */
    BigDecimal sum() {
        return series.sumTo(info.targetYear());
    }

    /**
     * Returns the greatest of target, former total and sum of the actuals; 1 if none is positive.
     */
    BigDecimal greatestTotal() {
        BigDecimal former = indicator.formerTotal().orElse(BigDecimal.ZERO);
        BigDecimal greatest = targetNumber().max(former).max(sum());
        return greatest.signum() > 0 ? greatest : BigDecimal.ONE;
    }
}
