package planportal.model;

import java.util.List;

/**
 * What the portal adds to the plan to guide readers who don't know how it is arranged, or do not
 * read its language.
 */
public record Guidance(List<LifeEvent> lifeEvents, List<Term> terms, EnglishNames names) {
    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), List.of(), EnglishNames.NONE);

    public Guidance {
        lifeEvents = List.copyOf(lifeEvents);
        terms = List.copyOf(terms);
    }
}
