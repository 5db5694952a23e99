package planportal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import planportal.model.Observation;

/**
 * The actuals of an indicator: one for each year that has any, and those that a later publication
 * superseded.
 *
 * @param current by year, ascending
 * @param superseded by year, then by date of publication, ascending
 */
public record Series(List<Observation> current, List<Superseded> superseded) {

    /**
     * An actual that no longer counts.
     *
     * @param by the one that counts for the same year
     */
    public record Superseded(Observation earlier, Observation by) {}

    public Series {
        current = List.copyOf(current);
        superseded = List.copyOf(superseded);
    }

    /** Sorts the observations of one indicator, in any order. */
    public static Series of(List<Observation> observations) {
        Map<Integer, List<Observation>> byYear = new TreeMap<>();
        for (Observation each : observations) {
            byYear.computeIfAbsent(each.year(), y -> new ArrayList<>()).add(each);
        }
        List<Observation> current = new ArrayList<>();
        List<Superseded> superseded = new ArrayList<>();
        for (List<Observation> year : byYear.values()) {
            year.sort((a, b) -> a.published().compareTo(b.published()));
            Observation last = year.get(year.size() - 1);
            current.add(last);
            year.subList(0, year.size() - 1).forEach(o -> superseded.add(new Superseded(o, last)));
        }
        return new Series(current, superseded);
    }

    /** Whether there is no actual at all. */
    public boolean isEmpty() {
        return current.isEmpty();
    }

    /** The actual of the latest year. */
    public Optional<Observation> latest() {
        return current.isEmpty() ? Optional.empty() : Optional.of(current.get(current.size() - 1));
    }

    /** What counts for {@code year}. */
    public Optional<Observation> in(int year) {
        return current.stream().filter(o -> o.year() == year).findFirst();
    }

    /** What no longer counts for {@code year}, earliest publication first. */
    public List<Observation> supersededIn(int year) {
        return superseded.stream().map(Superseded::earlier).filter(o -> o.year() == year).toList();
    }

    /** Whether {@code observation} is one that no longer counts. */
    public boolean isSuperseded(Observation observation) {
        return superseded.stream().anyMatch(s -> s.earlier().equals(observation));
    }

    /** The numbers of the years up to {@code year} added up; years without one add nothing. */
    public BigDecimal sumTo(int year) {
        return current.stream()
                .filter(o -> o.year() <= year)
                .flatMap(o -> o.value().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
