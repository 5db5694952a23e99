package planportal.model;

import java.util.List;

/**
 * A situation of life, with what the plan has for people in it.
 *
 * @param nameEn may be empty, as {@code textEn}
 * @param icon the symbol's name in {@code site/assets}
 * @param text the portal's own words
 * @param places where the plan's text speaks of it
 */
public record LifeEvent(
        String id,
        String name,
        String nameEn,
        String icon,
        String text,
        String textEn,
        List<Topic> topics,
        List<Place> places) {

    public LifeEvent {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    /** Returns its topics of a kind, in the content's order. */
    public <T extends Topic> List<T> topics(Class<T> kind) {
        return topics.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
