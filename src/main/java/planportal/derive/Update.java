package planportal.derive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import planportal.model.Observation;

/**
 * The data published on one day.
 *
 * @param changes in the plan's order of indicators, then by year; never empty
 */
public record Update(LocalDate published, List<Change> changes) {

    /**
     * A published value.
     *
     * @param earlier the value that it supersedes: the last one published before it for the same
     *     indicator and year; empty for the first value
     */
    public record Change(Observation observation, Optional<Observation> earlier) {

        public boolean isRevision() {
            return earlier.isPresent();
        }
    }

    public Update {
        changes = List.copyOf(changes);
    }

    /** Returns the values that supersede earlier ones. */
    public List<Change> revisions() {
        return changes.stream().filter(Change::isRevision).toList();
    }

    /** Counts the indicators with a first value by the year measured, latest year first. */
    public SortedMap<Integer, Integer> additionsByYear() {
        SortedMap<Integer, Set<String>> indicators = new TreeMap<>(Collections.reverseOrder());
        for (Change change : changes) {
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
