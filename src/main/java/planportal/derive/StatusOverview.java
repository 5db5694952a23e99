package planportal.derive;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import planportal.model.Attribute;
import planportal.model.Indicator;

/**
 * How many indicators stand where.
 *
 * @param all of all the indicators looked at
 * @param obligatory of the obligatory ones among them
 */
public record StatusOverview(Tally all, Tally obligatory) {

    /** The order in which statuses are shown: from the target reached to nothing known. */
    private static final List<Status> ORDER =
            List.of(
                    Status.ACHIEVED,
                    Status.ON_TRACK,
                    Status.BEHIND,
                    Status.OFF_TRACK,
                    Status.NOT_ASSESSED,
                    Status.NO_DATA);

    /** A status with the number of indicators that stand there, at least one. */
    public record Count(Status status, int number) {}

    /**
     * Some indicators, counted.
     *
     * @param counts in the order in which they are shown, without those that no indicator has
     */
    public record Tally(List<Count> counts) {

        public Tally {
            counts = List.copyOf(counts);
        }

        /** How many indicators there are. */
        public int total() {
            return counts.stream().mapToInt(Count::number).sum();
        }

        /** Whether any of them has an actual. */
        public boolean hasData() {
            return counts.stream().anyMatch(c -> c.status() != Status.NO_DATA);
        }
    }

    /** Counts some of the portal's indicators. */
    public static StatusOverview of(Portal portal, Collection<Indicator> indicators) {
        return of(
                indicators,
                i -> Progress.of(i, Series.of(portal.observationsOf(i)), portal.info()).status());
    }

    /**
     * Counts {@code indicators}.
     *
     * @param status where an indicator stands
     */
    public static StatusOverview of(
            Collection<Indicator> indicators, Function<Indicator, Status> status) {
        Map<Status, Integer> all = new EnumMap<>(Status.class);
        Map<Status, Integer> obligatory = new EnumMap<>(Status.class);
        for (Indicator indicator : indicators) {
            Status stands = status.apply(indicator);
            all.merge(stands, 1, Integer::sum);
            if (indicator.attribute() == Attribute.OBLIGATORY) {
                obligatory.merge(stands, 1, Integer::sum);
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
