package planportal.model;

import java.util.List;

/** What the portal adds to the plan to guide readers who don't know how it is arranged. */
public record Guidance(List<LifeEvent> lifeEvents) {
    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of());

    public Guidance {
        lifeEvents = List.copyOf(lifeEvents);
    }
}
