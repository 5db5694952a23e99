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
 * The actuals of an indicator: the valid one of each year, and those superseded by a later
 * publication.
 *
 * @param current by year, ascending
 * @param superseded by year, then by date of publication, ascending
 */
public record Series(List<Observation> current, List<Observation> superseded) {

    public Series {
        current = List.copyOf(current);
        superseded = List.copyOf(superseded);
    }

    /** Creates the series from the observations of one indicator, given in any order. */
    static Series of(List<Observation> observations) {
        Map<Integer, List<Observation>> byYear = new TreeMap<>();
        for (Observation each : observations) {
            byYear.computeIfAbsent(each.year(), y -> new ArrayList<>()).add(each);
        }
        List<Observation> current = new ArrayList<>();
        List<Observation> superseded = new ArrayList<>();
        for (List<Observation> year : byYear.values()) {
            year.sort(Comparator.comparing(Observation::published));
            int last = year.size() - 1;
            current.add(year.get(last));
            superseded.addAll(year.subList(0, last));
        }
        return new Series(current, superseded);
    }

    /** Returns whether there is no actual at all. */
    public boolean isEmpty() {
        return current.isEmpty();
    }

    /** Returns the actual of the latest year. */
    public Optional<Observation> latest() {
        return current.isEmpty() ? Optional.empty() : Optional.of(current.get(current.size() - 1));
    }

    /** Returns the valid actual for {@code year}. */
    public Optional<Observation> in(int year) {
        return current.stream().filter(o -> o.year() == year).findFirst();
    }

    /** Returns the superseded actuals for {@code year}, earliest publication first. */
    public List<Observation> supersededIn(int year) {
        return superseded.stream().filter(o -> o.year() == year).toList();
    }

    /** Returns whether {@code observation} has been superseded. */
    public boolean isSuperseded(Observation observation) {
        return superseded.contains(observation);
    }

    /** Returns the sum of the numbers up to {@code year}; years without a number add nothing. */
    public BigDecimal sumTo(int year) {
        return current.stream()
                .filter(o -> o.year() <= year)
                .flatMap(o -> o.value().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
