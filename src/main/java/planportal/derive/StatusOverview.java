package planportal.derive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of indicators by status.
 *
 * @param counts in the order in which they are shown, without statuses of no indicator
 */
public record StatusOverview(List<Count> counts) {

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

    public StatusOverview {
        counts = List.copyOf(counts);
    }

    /** Counts the statuses of some indicators. */
    public static StatusOverview of(Stream<Status> statuses) {
        Map<Status, Long> numbers =
                statuses.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Count> counts =
                ORDER.stream()
                        .filter(numbers::containsKey)
                        .map(status -> new Count(status, numbers.get(status).intValue()))
                        .toList();
        return new StatusOverview(counts);
    }

    /** Returns the number of indicators. */
    public int total() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    /** Returns whether any of them has an actual. */
    public boolean hasData() {
        return counts.stream().anyMatch(count -> count.status() != Status.NO_DATA);
    }
}
