package planportal.derive;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import planportal.model.Attribute;
import planportal.model.Indicator;

/**
 * The number of indicators by status.
 *
 * @param all counts of all the given indicators
 * @param obligatory counts of the obligatory ones among them
 */
public record StatusOverview(Tally all, Tally obligatory) {

    /** The order in which statuses are shown. */
    private static final List<Status> ORDER =
            List.of(
                    Status.ACHIEVED,
                    Status.ON_TRACK,
                    Status.BEHIND,
                    Status.OFF_TRACK,
                    Status.NOT_ASSESSED,
                    Status.NO_DATA);

    /** A status with the number of indicators that have it, at least one. */
    public record Count(Status status, int number) {}

    /**
     * Indicators counted by status.
     *
     * @param counts in the order in which they are shown, without statuses of no indicator
     */
    public record Tally(List<Count> counts) {

        public Tally {
            counts = List.copyOf(counts);
        }

        /** Returns the number of indicators. */
        public int total() {
            return counts.stream().mapToInt(Count::number).sum();
        }

        /** Returns whether any of them has an actual. */
        public boolean hasData() {
            return counts.stream().anyMatch(c -> c.status() != Status.NO_DATA);
        }
    }

    /**
     * Counts {@code indicators} by status.
     *
     * @param statusOf determines the status of an indicator
     */
    public static StatusOverview of(
            Collection<Indicator> indicators, Function<Indicator, Status> statusOf) {
        Map<Status, Integer> all = new EnumMap<>(Status.class);
        Map<Status, Integer> obligatory = new EnumMap<>(Status.class);
        for (Indicator indicator : indicators) {
            Status status = statusOf.apply(indicator);
            all.merge(status, 1, Integer::sum);
            if (indicator.attribute() == Attribute.OBLIGATORY) {
                obligatory.merge(status, 1, Integer::sum);
            }
        }
        return new StatusOverview(tally(all), tally(obligatory));
    }

    private static Tally tally(Map<Status, Integer> numbers) {
        return new Tally(
                ORDER.stream()
                        .filter(numbers::containsKey)
                        .map(s -> new Count(s, numbers.get(s)))
                        .toList());
    }
}
