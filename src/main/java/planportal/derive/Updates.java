package planportal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import planportal.model.Category;
import planportal.model.Event;
import planportal.model.Observation;

/**
 * New data by the day of its publication, and evidence by its day. The days are those of the data:
 * a build reads no clock.
 *
 * @param entries newest first; empty while there are neither observations nor events
 */
public record Updates(List<Update> entries) {

    private static final Comparator<Observation> BY_DAY =
            Comparator.comparing(Observation::published)
                    .thenComparing(o -> o.indicator().number())
                    .thenComparing(Observation::year);

    private record Measured(String indicator, int year, Optional<Category> category) {}

    public Updates {
        entries = List.copyOf(entries);
    }

    /** Groups observations, given in any order, and events, given in the content's, by day. */
    static Updates of(Collection<Observation> observations, List<Event> events) {
        Map<Measured, Observation> last = new HashMap<>();
        NavigableMap<LocalDate, List<Update.Item>> days = new TreeMap<>();
        for (Observation each : observations.stream().sorted(BY_DAY).toList()) {
            Measured measured = new Measured(each.indicator().id(), each.year(), each.category());
            Observation earlier = last.put(measured, each);
            days.computeIfAbsent(each.published(), day -> new ArrayList<>())
                    .add(new Update.Change(each, Optional.ofNullable(earlier)));
        }
        for (Event event : events) {
            days.computeIfAbsent(event.date(), day -> new ArrayList<>())
                    .add(new Update.News(event));
        }
        List<Update> updates = new ArrayList<>();
        days.descendingMap().forEach((day, items) -> updates.add(new Update(day, items)));
        return new Updates(updates);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the day of the newest entry. */
    public Optional<LocalDate> latest() {
        return entries.stream().findFirst().map(Update::published);
    }
}
