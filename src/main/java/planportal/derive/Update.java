package planportal.derive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import planportal.model.Event;
import planportal.model.Observation;

/**
 * What is new on one day: data published on it, and evidence for it.
 *
 * @param items first values, in the plan's order of indicators, then by year; then evidence, in the
 *     content's order; never empty
 */
public record Update(LocalDate published, List<Item> items) {

    /** A published value, or evidence. */
    public sealed interface Item permits Change, News {}

    /** Public evidence; one that a later one corrects stays what it was. */
    public record News(Event event) implements Item {

        public boolean isCorrection() {
            return event.corrects().isPresent();
        }
    }

    /**
     * A published value.
     *
     * @param earlier the value that it supersedes: the last one published before it for the same
     *     indicator and year; empty for the first value
     */
    public record Change(Observation observation, Optional<Observation> earlier) implements Item {

        public boolean isRevision() {
            return earlier.isPresent();
        }
    }

    public Update {
        items = List.copyOf(items);
    }

    public List<Change> changes() {
        return only(Change.class).toList();
    }

    public List<News> news() {
        return only(News.class).toList();
    }

    private <T extends Item> Stream<T> only(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the values that supersede earlier ones. */
    public List<Change> revisions() {
        return only(Change.class).filter(Change::isRevision).toList();
    }

    /** Counts the indicators with a first value by the year measured, latest year first. */
    public SortedMap<Integer, Integer> additionsByYear() {
        SortedMap<Integer, Set<String>> indicators = new TreeMap<>(Collections.reverseOrder());
        for (Change change : changes()) {
            Observation observation = change.observation();
            if (!change.isRevision()) {
                indicators
                        .computeIfAbsent(observation.year(), year -> new HashSet<>())
                        .add(observation.indicator().id());
            }
        }
        SortedMap<Integer, Integer> counts = new TreeMap<>(Collections.reverseOrder());
        indicators.forEach((year, ids) -> counts.put(year, ids.size()));
        return counts;
    }
}
