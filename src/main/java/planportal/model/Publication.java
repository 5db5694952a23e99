package planportal.model;

import java.util.List;

/**
 * The whole of {@code content/}: the plan, its yearly results, and how this portal presents them.
 */
public record Publication(
        Plan plan,
        List<Observation> observations,
        PortalSettings settings,
        List<Article> articles,
        List<Synonym> synonyms) {

    public Publication {
        observations = List.copyOf(observations);
        articles = List.copyOf(articles);
        synonyms = List.copyOf(synonyms);
    }

    /** Returns the same publication with other settings. */
    public Publication with(PortalSettings other) {
        return new Publication(plan, observations, other, articles, synonyms);
    }
}
