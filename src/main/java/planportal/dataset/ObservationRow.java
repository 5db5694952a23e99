package planportal.dataset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.Category;
import planportal.model.Coded;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.model.Years;

/**
 * An indicator's value for a year: printed in the plan, or measured since.
 *
 * @param category the part that is measured; empty for the total
 * @param source the publication that gives the value
 * @param published the day of publication; empty for the plan's own values
 * @param superseded whether a later publication gives another value for the same year
 */
record ObservationRow(
        Indicator indicator,
        int year,
        Kind kind,
        Optional<Category> category,
        Quantity quantity,
        Observation.Source source,
        Optional<LocalDate> published,
        boolean superseded) {

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
        String part = category.map(c -> "-" + c.dimension() + "-" + c.id()).orElse("");
        return indicator.id() + "-" + year + "-" + kind.code() + day + part;
    }

    /** Returns whether the value itself is a total of several years. */
    boolean cumulative() {
        return switch (kind) {
            case BASELINE -> indicator.formerTotal().isPresent();
            case TARGET -> indicator.isCumulative();
            case ACTUAL -> false;
        };
    }

    /** Returns the unit: a rate of growth is in per cent, whatever is measured. */
    String unit() {
        boolean rate =
                kind == Kind.TARGET ? indicator.measure() == Measure.GROWTH : indicator.isRate();
        return rate ? "%" : indicator.unit();
    }

    static Stream<ObservationRow> of(Portal portal) {
        return portal.plan().indicators().stream().flatMap(indicator -> of(portal, indicator));
    }

    /** Returns one indicator's baseline if printed, actuals by year and publication, and target. */
    static Stream<ObservationRow> of(Portal portal, Indicator indicator) {
        Stream<ObservationRow> baseline =
                printed(portal, indicator, Kind.BASELINE, indicator.baseline());
        Stream<ObservationRow> target = printed(portal, indicator, Kind.TARGET, indicator.target());
        Stream<ObservationRow> actuals =
                portal.observationsOf(indicator).stream()
                        .sorted(BY_YEAR)
                        .map(each -> actual(each, portal.isSuperseded(each)));
        return Stream.of(baseline, actuals, target).flatMap(rows -> rows);
    }

    private static Stream<ObservationRow> printed(
            Portal portal, Indicator indicator, Kind kind, Quantity quantity) {
        if (quantity.isMissing()) {
            return Stream.empty();
        }
        Years years = indicator.years();
        return Stream.of(
                new ObservationRow(
                        indicator,
                        kind == Kind.BASELINE ? years.baseline() : years.target(),
                        kind,
                        Optional.empty(),
                        quantity,
                        new Observation.Source(portal.info().title(), Optional.empty(), "", ""),
                        Optional.empty(),
                        false));
    }

    static ObservationRow actual(Observation observation, boolean superseded) {
        return new ObservationRow(
                observation.indicator(),
                observation.year(),
                Kind.ACTUAL,
                observation.category(),
                observation.value(),
                observation.source(),
                Optional.of(observation.published()),
                superseded);
    }
}
