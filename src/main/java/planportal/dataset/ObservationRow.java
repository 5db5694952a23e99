package planportal.dataset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.model.Coded;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Quantity;

/**
 * An indicator's value for a year: printed in the plan, or measured since.
 *
 * @param source the publication that gives the value
 * @param published the day of publication; empty for the plan's own values
 * @param superseded whether a later publication gives another value for the same year
 */
record ObservationRow(
        Indicator indicator,
        int year,
        Kind kind,
        Quantity quantity,
        String source,
        Optional<LocalDate> published,
        boolean superseded,
        String note) {

    private static final Comparator<Observation> BY_YEAR =
            Comparator.comparing(Observation::year).thenComparing(Observation::published);

    /** The role of the value in its year. */
    enum Kind implements Coded {
        BASELINE,
        TARGET,
        ACTUAL
    }

    /** Returns the row's id: {@code childcare-places-2023-actual-2024-03-20}. */
    String id() {
        String day = published.map(date -> "-" + date).orElse("");
        return indicator.id() + "-" + year + "-" + kind.code() + day;
    }

    static Stream<ObservationRow> of(Portal portal) {
        return portal.plan().indicators().stream().flatMap(indicator -> of(portal, indicator));
    }

    /** Returns one indicator's baseline if printed, actuals by year and publication, and target. */
    static Stream<ObservationRow> of(Portal portal, Indicator indicator) {
        Stream<ObservationRow> baseline =
                printed(portal, indicator, Kind.BASELINE, indicator.baseline());
        Stream<ObservationRow> target = printed(portal, indicator, Kind.TARGET, indicator.target());
        Series series = portal.series(indicator);
        Stream<ObservationRow> actuals =
                portal.observationsOf(indicator).stream()
                        .sorted(BY_YEAR)
                        .map(each -> actual(indicator, each, series.isSuperseded(each)));
        return Stream.of(baseline, actuals, target).flatMap(rows -> rows);
    }

    private static Stream<ObservationRow> printed(
            Portal portal, Indicator indicator, Kind kind, Quantity quantity) {
        if (quantity.isMissing()) {
            return Stream.empty();
        }
        int year =
                kind == Kind.BASELINE ? portal.info().baselineYear() : portal.info().targetYear();
        String plan = portal.info().title();
        return Stream.of(
                new ObservationRow(
                        indicator, year, kind, quantity, plan, Optional.empty(), false, ""));
    }

    private static ObservationRow actual(
            Indicator indicator, Observation observation, boolean superseded) {
        return new ObservationRow(
                indicator,
                observation.year(),
                Kind.ACTUAL,
                observation.value(),
                observation.source(),
                Optional.of(observation.published()),
                superseded,
                observation.note());
    }
}
