package planportal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import planportal.check.PlanChecker;
import planportal.diagnostic.Diagnostics;
import planportal.diff.PreviousEdition;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.publish.Published;
import planportal.publish.Publisher;
import planportal.read.ContentReader;
import planportal.render.RenderJob;
import planportal.site.Site;

/** The rooms in order: from a content folder to a published site. */
public final class Build {
    private final Path content;
    private final Path target;
    private final Supplier<Site> site;
    private final Optional<URI> baseUrl;
    private final Optional<Path> previous;
    private final boolean archived;

    /**
     * @param content the folder with the plan and the portal's settings
     * @param target the folder to publish to
     * @param site how the site looks
     */
    public Build(Path content, Path target, Site site) {
        this(content, target, () -> site);
    }

    /**
     * @param site how the site looks, which is read while the content is
     */
    public Build(Path content, Path target, Supplier<Site> site) {
        this(content, target, site, Optional.empty(), Optional.empty(), true);
    }

    private Build(
            Path content,
            Path target,
            Supplier<Site> site,
            Optional<URI> baseUrl,
            Optional<Path> previous,
            boolean archived) {
        this.content = content;
        this.target = target;
        this.site = site;
        this.baseUrl = baseUrl;
        this.previous = previous;
        this.archived = archived;
    }

    /** This build for a site at {@code url}, whatever the settings say. */
    public Build withBaseUrl(Optional<URI> url) {
        return new Build(content, target, site, url, previous, archived);
    }

    /** This build with the edition in {@code folder} as the one published before. */
    public Build withPrevious(Optional<Path> folder) {
        return new Build(content, target, site, baseUrl, folder, archived);
    }

    /** This build without the zip of the whole site, which costs a pass over all others. */
    public Build withoutArchive() {
        return new Build(content, target, site, baseUrl, previous, false);
    }

    /**
     * Builds and publishes.
     *
     * @throws planportal.diff.EditionException if the previous edition can't be read, or this one
     *     breaks what it promised
     * @throws planportal.publish.PublishException if the site can't be published
     * @throws planportal.site.SiteException if {@code site/} lacks something
     */
    public BuildResult run(Stages stages) {
        Ahead<Site> looks = Ahead.begin(site);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Draft> draft =
                Draft.of(
                        new ContentReader(content),
                        PlanChecker::new,
                        this::asAsked,
                        looks,
                        stages,
                        diagnostics);
        if (draft.isEmpty()) {
            return new BuildResult(diagnostics, Optional.empty());
        }
        List<RenderJob> jobs =
                stages.stage(
                        "prepare", () -> draft.get().jobs(previous.map(PreviousEdition::read)));
        Published published =
                stages.stage(
                        "render",
                        () ->
                                new Publisher(target, draft.get().archive())
                                        .publish(jobs, stages.progress(jobs.size())));
        return new BuildResult(diagnostics, Optional.of(published));
    }

    private PortalSettings asAsked(PortalSettings settings) {
        PortalSettings there = baseUrl.map(settings::withBaseUrl).orElse(settings);
        return archived ? there : there.without(PublishedFormat.OFFLINE);
    }
}
