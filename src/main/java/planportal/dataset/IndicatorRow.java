package planportal.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Ratio;
import planportal.derive.Status;
import planportal.model.Direction;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Years;

/** An indicator with its years and progress. */
record IndicatorRow(Indicator indicator, Progress progress) {
    /** The digits after the decimal point of a ratio. */
    private static final int RATIO_DIGITS = 6;

    static Stream<IndicatorRow> of(Portal portal) {
        return portal.plan().indicators().stream().map(indicator -> of(portal, indicator));
    }

    static IndicatorRow of(Portal portal, Indicator indicator) {
        return new IndicatorRow(indicator, portal.progress(indicator));
    }

    Domain domain() {
        return indicator.domain();
    }

    Years years() {
        return indicator.years();
    }

    /** Returns the declared direction. */
    Optional<String> direction() {
        return indicator.goal().direction().map(Direction::code);
    }

    Status status() {
        return progress.status();
    }

    Optional<Integer> latestYear() {
        return progress.latest().map(Observation::year);
    }

    /** Returns the number of the latest year alone, even if the target is a total. */
    Optional<BigDecimal> latestValue() {
        return progress.latest().flatMap(latest -> latest.value().value());
    }

    /** Returns the share of the way to the target that is done, 1 for all of it. */
    Optional<BigDecimal> done() {
        return progress.done().map(IndicatorRow::rounded);
    }

    /** Returns the share of the time that has passed, from 0 to 1. */
    Optional<BigDecimal> elapsed() {
        return progress.elapsed().map(IndicatorRow::rounded);
    }

    private static BigDecimal rounded(Ratio ratio) {
        return ratio.decimal(RATIO_DIGITS);
    }
}
