package planportal.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Ratio;
import planportal.derive.Status;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Observation;

/** An indicator with its years and where it stands. */
record IndicatorRow(Indicator indicator, int baselineYear, int targetYear, Progress progress) {
    /** Digits behind the point of a rounded ratio. */
    private static final int RATIO_DIGITS = 6;

    static Stream<IndicatorRow> of(Portal portal) {
        return portal.plan().indicators().stream().map(indicator -> of(portal, indicator));
    }

    static IndicatorRow of(Portal portal, Indicator indicator) {
        return new IndicatorRow(
                indicator,
                portal.info().baselineYear(),
                portal.info().targetYear(),
                portal.progress(indicator));
    }

    /** The codes of the rules that decide on a status. */
    static List<String> rules() {
        return Stream.of(Progress.Basis.values()).map(IndicatorRow::code).toList();
    }

    private static String code(Progress.Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Domain domain() {
        return indicator.domain();
    }

    Status status() {
        return progress.status();
    }

    /** The rule that decided on the status. */
    String rule() {
        return code(progress.basis());
    }

    Optional<Integer> latestYear() {
        return progress.latest().map(Observation::year);
    }

    /** The number of the latest year alone, for a total too. */
    Optional<BigDecimal> latestValue() {
        return progress.latest().flatMap(latest -> latest.value().value());
    }

    /** How much of the way is done; 1 is all of it. */
    Optional<BigDecimal> done() {
        return progress.done().map(IndicatorRow::rounded);
    }

    /** How much of the time has gone by; 1 is all of it. */
    Optional<BigDecimal> elapsed() {
        return progress.elapsed().map(IndicatorRow::rounded);
    }

    private static BigDecimal rounded(Ratio ratio) {
        return ratio.decimal(RATIO_DIGITS);
    }
}
