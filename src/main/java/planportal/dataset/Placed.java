package planportal.dataset;

import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Milestone;
import planportal.model.Place;

/**
 * Something that the plan says at a place.
 *
 * @param address of the place in the portal; empty if no place is recorded
 */
record Placed<T>(T thing, Optional<String> address) {

    static Stream<Placed<Milestone>> milestones(Portal portal) {
        return portal.plan().indicators().stream()
                .flatMap(indicator -> portal.milestonesOf(indicator).stream())
                .map(milestone -> of(portal, milestone, milestone.place()));
    }

    static Stream<Placed<DataNote>> dataNotes(Portal portal) {
        return portal.plan().dataNotes().stream()
                .map(note -> of(portal, note, note.places().stream().findFirst()));
    }

    private static <T> Placed<T> of(Portal portal, T thing, Optional<Place> place) {
        return new Placed<>(thing, place.map(portal.addresses()::place));
    }
}
