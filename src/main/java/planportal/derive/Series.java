package planportal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import planportal.model.Observation;

/**
 * The actuals of an indicator, or of one category of it: the valid one of each year, and those
 * superseded by a later publication.
 *
 * @param revisedBaseline the valid one of the baseline's year, which is no result
 * @param current those of later years, ascending
 * @param superseded by year, then by date of publication, ascending
 */
public record Series(
        Optional<Observation> revisedBaseline,
        List<Observation> current,
        List<Observation> superseded) {

    public Series {
        current = List.copyOf(current);
        superseded = List.copyOf(superseded);
    }

    /** Creates the series from observations of one indicator and category, given in any order. */
    static Series of(List<Observation> observations) {
        Map<Integer, List<Observation>> byYear = new TreeMap<>();
        for (Observation each : observations) {
            byYear.computeIfAbsent(each.year(), y -> new ArrayList<>()).add(each);
        }
        Optional<Observation> revised = Optional.empty();
        List<Observation> current = new ArrayList<>();
        List<Observation> superseded = new ArrayList<>();
        for (List<Observation> year : byYear.values()) {
            year.sort(Comparator.comparing(Observation::published));
            Observation last = year.get(year.size() - 1);
            superseded.addAll(year.subList(0, year.size() - 1));
            if (last.year() == last.indicator().years().baseline()) {
                revised = Optional.of(last);
            } else {
                current.add(last);
            }
        }
        return new Series(revised, current, superseded);
    }

    /** Returns whether there is no actual at all. */
    public boolean isEmpty() {
        return current.isEmpty();
    }

    /** Returns the actual of the latest year. */
    public Optional<Observation> latest() {
        return current.isEmpty() ? Optional.empty() : Optional.of(current.get(current.size() - 1));
    }

    /** Returns the valid value for {@code year}, also that of the baseline's year. */
    public Optional<Observation> in(int year) {
        return current.stream()
                .filter(o -> o.year() == year)
                .findFirst()
                .or(() -> revisedBaseline.filter(o -> o.year() == year));
    }

    /** Returns all values for {@code year}, earliest publication first, the valid one last. */
    public List<Observation> allIn(int year) {
        List<Observation> all =
                new ArrayList<>(superseded.stream().filter(o -> o.year() == year).toList());
        in(year).ifPresent(all::add);
        return all;
    }

    /** Returns the sum of the numbers up to {@code year}; years without a number add nothing. */
    public BigDecimal sumTo(int year) {
        return sum(current.stream().filter(o -> o.year() <= year).toList());
    }

    /** Returns the average of the numbers; empty if there is none. */
    Optional<Ratio> average() {
        List<Observation> numbers =
                current.stream().filter(o -> o.value().value().isPresent()).toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(sum(numbers), BigDecimal.valueOf(numbers.size())));
    }

    private static BigDecimal sum(List<Observation> observations) {
        return observations.stream()
                .flatMap(o -> o.value().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
