package planportal.dataset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Quantity;

/**
 * A value of an indicator for one year: printed in the plan, or measured since.
 *
 * @param source the publication that gives the value
 * @param published when it was given; empty for the plan's own values, as the plan bears no date
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

    /** What the value says of its year. */
    enum Kind {
        BASELINE("baseline"),
        TARGET("target"),
        ACTUAL("actual");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** What tells it from all others: {@code childcare-places-2023-actual-2024-03-20}. */
    String id() {
        return indicator.id()
                + "-"
                + year
                + "-"
                + kind.code()
                + published.map(day -> "-" + day).orElse("");
    }

    /** Baseline where one is printed, actuals by year and publication, target. */
    static Stream<ObservationRow> of(Portal portal) {
        return portal.plan().indicators().stream().flatMap(indicator -> of(portal, indicator));
    }

    /** The rows of one indicator. */
    static Stream<ObservationRow> of(Portal portal, Indicator indicator) {
        String plan = portal.info().title();
        return Stream.of(
                        printed(
                                indicator,
                                portal.info().baselineYear(),
                                Kind.BASELINE,
                                indicator.baseline(),
                                plan),
                        actuals(portal, indicator),
                        printed(
                                indicator,
                                portal.info().targetYear(),
                                Kind.TARGET,
                                indicator.target(),
                                plan))
                .flatMap(rows -> rows);
    }

    private static Stream<ObservationRow> printed(
            Indicator indicator, int year, Kind kind, Quantity quantity, String plan) {
        return quantity.isMissing()
                ? Stream.empty()
                : Stream.of(
                        new ObservationRow(
                                indicator,
                                year,
                                kind,
                                quantity,
                                plan,
                                Optional.empty(),
                                false,
                                ""));
    }

    /** By year, and within a year by the day of publication. */
    private static int byYear(Observation a, Observation b) {
        int byYear = Integer.compare(a.year(), b.year());
        return byYear != 0 ? byYear : a.published().compareTo(b.published());
    }

    private static Stream<ObservationRow> actuals(Portal portal, Indicator indicator) {
        Series series = portal.series(indicator);
        return portal.observationsOf(indicator).stream()
                .sorted(ObservationRow::byYear)
                .map(
                        each ->
                                new ObservationRow(
                                        indicator,
                                        each.year(),
                                        Kind.ACTUAL,
                                        each.value(),
                                        each.source(),
                                        Optional.of(each.published()),
                                        series.isSuperseded(each),
                                        each.note()));
    }
}
