package planportal.dataset;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.Event;

/**
 * An event as a row.
 *
 * @param superseded whether another event corrects it
 */
record EventRow(Event event, boolean superseded) {

    static Stream<EventRow> of(Portal portal) {
        Set<Event> replaced =
                portal.publication().events().stream()
                        .flatMap(event -> event.corrects().stream())
                        .collect(Collectors.toSet());
        return portal.publication().events().stream()
                .map(event -> new EventRow(event, replaced.contains(event)));
    }
}
