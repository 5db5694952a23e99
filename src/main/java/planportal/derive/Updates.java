package planportal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
        Map<Measured, Observation> last = new HashMap<>();
        NavigableMap<LocalDate, List<Update.Change>> days = new TreeMap<>();
        for (Observation each : observations.stream().sorted(Updates::byDay).toList()) {
            Observation earlier = last.put(new Measured(each.indicator().id(), each.year()), each);
            days.computeIfAbsent(each.published(), day -> new ArrayList<>())
                    .add(new Update.Change(each, Optional.ofNullable(earlier)));
        }
        List<Update> updates = new ArrayList<>();
        days.descendingMap().forEach((day, changes) -> updates.add(new Update(day, changes)));
        return new Updates(updates);
    }

    /** By the day of publication, then by indicator, then by year. */
    private static int byDay(Observation a, Observation b) {
        int byDay = a.published().compareTo(b.published());
        if (byDay != 0) {
            return byDay;
        }
        int byIndicator = Integer.compare(a.indicator().number(), b.indicator().number());
        return byIndicator != 0 ? byIndicator : Integer.compare(a.year(), b.year());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The day of the newest entry; empty while there is none. */
    public Optional<LocalDate> latest() {
        return entries.stream().findFirst().map(Update::published);
    }
}
