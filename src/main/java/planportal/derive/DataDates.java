package planportal.derive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import planportal.model.Indicator;

/**
 * The dates on which data last changed, taken from the observations' days of publication. Datasets
 * without yearly results have no date: the plan gives none, and a build reads no clock.
 */
public final class DataDates {
    private static final Set<String> WITH_RESULTS =
            Set.of("indicators", "observations", "progress");

    private final Portal portal;

    public DataDates(Portal portal) {
        this.portal = portal;
    }

    /** Returns the date of the latest change to any data. */
    public Optional<LocalDate> all() {
        return portal.updates().latest();
    }

    /**
     * Returns the date of the latest change to a dataset.
     *
     * @param name {@code observations}
     */
    public Optional<LocalDate> dataset(String name) {
        return WITH_RESULTS.contains(name) ? all() : Optional.empty();
    }

    /** Returns the date of the latest change to an indicator's data. */
    public Optional<LocalDate> indicator(Indicator indicator) {
        return portal.updates(indicator).latest();
    }
}
