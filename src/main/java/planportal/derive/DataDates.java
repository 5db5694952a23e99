package planportal.derive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import planportal.model.Indicator;

/**
 * When data last changed, by the days of publication in the data. What holds no yearly results has
 * no such day: a build asks no clock, and the plan bears no date.
 */
public final class DataDates {
    private static final Set<String> WITH_RESULTS =
            Set.of("indicators", "observations", "progress");

    private final Portal portal;
    private final Optional<LocalDate> latest;

    public DataDates(Portal portal) {
        this.portal = portal;
        latest = Updates.of(portal).latest();
    }

    /** Of all data together. */
    public Optional<LocalDate> all() {
        return latest;
    }

    /**
     * Of a dataset.
     *
     * @param name {@code observations}
     */
    public Optional<LocalDate> dataset(String name) {
        return WITH_RESULTS.contains(name) ? latest : Optional.empty();
    }

    /** Of one indicator. */
    public Optional<LocalDate> indicator(Indicator indicator) {
        return Updates.of(portal, indicator).latest();
    }
}
