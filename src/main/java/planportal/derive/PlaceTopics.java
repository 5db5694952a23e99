package planportal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.Mention;
import planportal.model.Place;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Service;
import planportal.model.Topic;

/**
 * Which topics belong to which place of the plan: a place speaks of a topic, lists it, promises it,
 * or is it. Topics are in the plan's order within each kind.
 */
public final class PlaceTopics {
    private final Portal portal;
    private final Map<String, List<Topic>> topics = new HashMap<>();

    PlaceTopics(Portal portal) {
        this.portal = portal;
        portal.topics().forEach(this::add);
    }

    private void add(Topic topic) {
        placesOf(topic)
                .map(Place::placeId)
                .distinct()
                .forEach(place -> topics.computeIfAbsent(place, p -> new ArrayList<>()).add(topic));
    }

    private Stream<Place> placesOf(Topic topic) {
        Stream<Place> speaking = portal.mentionsOf(topic).stream().map(Mention::place);
        return Stream.concat(speaking, home(topic).stream());
    }

    /** Returns the place that lists a topic, promises it or is it. */
    private Optional<? extends Place> home(Topic topic) {
        if (topic instanceof Commitment promise) {
            return Optional.of(promise.place());
        }
        if (topic instanceof Project project) {
            return Optional.of(project);
        }
        boolean isService = topic instanceof Service;
        return portal.plan()
                .column(isService ? PlanColumn.Kind.SERVICES : PlanColumn.Kind.INDICATORS);
    }

    /** Returns the topics of a place. */
    public List<Topic> at(Place place) {
        return topics.getOrDefault(place.placeId(), List.of());
    }

    /** Returns the topics of a chapter's paragraphs and columns. */
    public List<Topic> in(Chapter chapter) {
        Set<String> found =
                portal.places(chapter)
                        .flatMap(place -> at(place).stream())
                        .map(Topic::reference)
                        .collect(Collectors.toSet());
        return portal.topics().filter(topic -> found.contains(topic.reference())).toList();
    }

    /** Returns the first place of a chapter that has a topic of a collection. */
    public Optional<Place> first(Chapter chapter, String collection) {
        return portal.places(chapter)
                .filter(p -> at(p).stream().anyMatch(t -> t.collection().equals(collection)))
                .findFirst();
    }
}
