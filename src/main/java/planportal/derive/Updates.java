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
import planportal.model.Indicator;
import planportal.model.Observation;

/**
 * What new data came, by the day of its publication. The days are those of the data: no clock is
 * asked, so two builds of the same content tell the same.
 *
 * @param entries newest first; empty while there are no observations
 */
public record Updates(List<Update> entries) {

    private record Measured(String indicator, int year) {

        /** By plain code, which is faster than what a record is given. */
        @Override
        public int hashCode() {
            return indicator.hashCode() * 31 + year;
        }
    }

    public Updates {
        entries = List.copyOf(entries);
    }

    /** The updates of all indicators together. */
    public static Updates of(Portal portal) {
        return portal.updates();
    }

    /** The updates of one indicator. */
    public static Updates of(Portal portal, Indicator indicator) {
        return of(portal.observationsOf(indicator));
    }

    /** The updates that {@code observations}, in any order, amount to. */
    public static Updates of(Collection<Observation> observations) {
        Comparator<Observation> order =
                Comparator.comparing(Observation::published)
                        .thenComparing(o -> o.indicator().number())
                        .thenComparing(Observation::year);
        Map<Measured, Observation> last = new HashMap<>();
        NavigableMap<LocalDate, List<Update.Change>> days = new TreeMap<>();
        for (Observation each : observations.stream().sorted(order).toList()) {
            Observation earlier = last.put(new Measured(each.indicator().id(), each.year()), each);
            days.computeIfAbsent(each.published(), day -> new ArrayList<>())
                    .add(new Update.Change(each, Optional.ofNullable(earlier)));
        }
        return new Updates(
                days.descendingMap().entrySet().stream()
                        .map(day -> new Update(day.getKey(), day.getValue()))
                        .toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The day of the newest entry; empty while there is none. */
    public Optional<LocalDate> latest() {
        return entries.stream().findFirst().map(Update::published);
    }
}
