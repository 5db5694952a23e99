package planportal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import planportal.model.Event;
import planportal.model.State;

/**
 * The public evidence of what became of a topic.
 *
 * @param entries newest first
 */
public record Evidence(List<Entry> entries) {

    /**
     * An event that no other corrects.
     *
     * @param corrected the events that it replaces, the latest first; mostly none
     * @param before the state before this event
     */
    public record Entry(Event event, List<Event> corrected, State before) {}

    public Evidence {
        entries = List.copyOf(entries);
    }

    /** Arranges the events about one topic, given in the content's order. */
    static Evidence of(List<Event> events) {
        Set<Event> replaced = new HashSet<>();
        events.forEach(event -> event.corrects().ifPresent(replaced::add));
        List<Entry> entries = new ArrayList<>();
        State state = State.NO_EVIDENCE;
        for (Event event : events.stream().sorted(Comparator.comparing(Event::date)).toList()) {
            if (!replaced.contains(event)) {
                entries.add(new Entry(event, corrected(event), state));
                state = event.state().orElse(state);
            }
        }
        Collections.reverse(entries);
        return new Evidence(entries);
    }

    private static List<Event> corrected(Event event) {
        List<Event> earlier = new ArrayList<>();
        Optional<Event> each = event.corrects();
        while (each.isPresent()) {
            earlier.add(each.get());
            each = each.get().corrects();
        }
        return earlier;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the state that the newest event with one gives. */
    public State state() {
        return newestState().flatMap(Event::state).orElse(State.NO_EVIDENCE);
    }

    /** Returns the day of the state. */
    public Optional<LocalDate> stateDate() {
        return newestState().map(Event::date);
    }

    /** Returns the newest event that gives the amount reached. */
    public Optional<Event> amount() {
        return events().filter(event -> event.reached().isPresent()).findFirst();
    }

    private Optional<Event> newestState() {
        return events().filter(event -> event.state().isPresent()).findFirst();
    }

    private Stream<Event> events() {
        return entries.stream().map(Entry::event);
    }
}
