package planportal.model;

import java.util.List;

/**
 * The whole of {@code content/}: the plan, its yearly results, the public evidence, and how this
 * portal presents them.
 *
 * @param dimensions what results are broken down by
 * @param articles in the portal's first language, and translations
 */
public record Publication(
        Plan plan,
        List<Dimension> dimensions,
        List<Observation> observations,
        List<Event> events,
        PortalSettings settings,
        List<Article> articles,
        List<Synonym> synonyms,
        List<OwnFile> files,
        Moves moves,
        Guidance guidance) {

    public Publication {
        dimensions = List.copyOf(dimensions);
        observations = List.copyOf(observations);
        events = List.copyOf(events);
        articles = List.copyOf(articles);
        synonyms = List.copyOf(synonyms);
        files = List.copyOf(files);
    }

    /** Returns the same publication with other settings. */
    public Publication with(PortalSettings other) {
        return new Publication(
                plan,
                dimensions,
                observations,
                events,
                other,
                articles,
                synonyms,
                files,
                moves,
                guidance);
    }
}
