package planportal.model;

import java.util.List;

/** All that {@code content/} says: the plan, and how this portal presents it. */
public record Publication(
        Plan plan, PortalSettings settings, List<Article> articles, List<Synonym> synonyms) {

    public Publication {
        articles = List.copyOf(articles);
        synonyms = List.copyOf(synonyms);
    }

    /** The same publication with these yearly results. */
    public Publication with(List<Observation> results) {
        return new Publication(plan.with(results), settings, articles, synonyms);
    }

    /** The same publication with other settings. */
    public Publication with(PortalSettings other) {
        return new Publication(plan, other, articles, synonyms);
    }
}
