package planportal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.diff.PreviousEdition;
import planportal.model.Publication;
import planportal.model.PublishedFormat;
import planportal.publish.Published;
import planportal.publish.Publisher;
import planportal.read.ContentReader;
import planportal.read.RawContent;
import planportal.render.RenderJob;
import planportal.site.Site;

/** The rooms in order: from a content folder to a published site. */
public final class Build {
    private final Path content;
    private final Path target;
    private final Site site;
    private final Optional<URI> baseUrl;
    private final Optional<Path> previous;
    private final Optional<TemplateEngine> templates;
    private final boolean archived;

    /**
     * @param content the folder with the plan and the portal's settings
     * @param target the folder to publish to
     * @param site how the site looks
     */
    public Build(Path content, Path target, Site site) {
        this(content, target, site, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    private Build(
            Path content,
            Path target,
            Site site,
            Optional<URI> baseUrl,
            Optional<Path> previous,
            Optional<TemplateEngine> templates,
            boolean archived) {
        this.content = content;
        this.target = target;
        this.site = site;
        this.baseUrl = baseUrl;
        this.previous = previous;
        this.templates = templates;
        this.archived = archived;
    }

    /** This build for a site at {@code url}, whatever the settings say. */
    public Build withBaseUrl(Optional<URI> url) {
        return new Build(content, target, site, url, previous, templates, archived);
    }

    /** This build with the edition in {@code folder} as the one published before. */
    public Build withPrevious(Optional<Path> folder) {
        return new Build(content, target, site, baseUrl, folder, templates, archived);
    }

    /** This build with templates from elsewhere than this program. */
    public Build withTemplates(Optional<TemplateEngine> engine) {
        return new Build(content, target, site, baseUrl, previous, engine, archived);
    }

    /** This build without the zip of the whole site, for a look at each change. */
    public Build withoutArchive() {
        return new Build(content, target, site, baseUrl, previous, templates, false);
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
        Diagnostics diagnostics = new Diagnostics();
        Optional<Publication> checked = check(stages, diagnostics);
        if (checked.isEmpty()) {
            return new BuildResult(diagnostics, Optional.empty());
        }
        Publication publication = asAsked(atItsAddress(checked.get()));
        Portal portal = stages.stage("derive", () -> Portal.of(publication));
        List<RenderJob> jobs =
                stages.stage("prepare", () -> Renderers.jobs(portal, site, engine(), published()));
        Published published =
                stages.stage(
                        "render",
                        () ->
                                new Publisher(target, portal.archive())
                                        .publish(jobs, stages.progress(jobs.size())));
        return new BuildResult(diagnostics, Optional.of(published));
    }

    /** A method of its own, so that nobody holds the raw content while the site is rendered. */
    private Optional<Publication> check(Stages stages, Diagnostics diagnostics) {
        RawContent raw = stages.stage("read", () -> new ContentReader(content).read(diagnostics));
        return stages.stage("check", () -> new PlanChecker(diagnostics).check(raw));
    }

    private Publication atItsAddress(Publication publication) {
        return baseUrl.map(url -> publication.with(publication.settings().withBaseUrl(url)))
                .orElse(publication);
    }

    private Publication asAsked(Publication publication) {
        return archived
                ? publication
                : publication.with(publication.settings().without(PublishedFormat.OFFLINE));
    }

    private Optional<PreviousEdition> published() {
        return previous.map(PreviousEdition::read);
    }

    private TemplateEngine engine() {
        return templates.orElseGet(() -> TemplateEngine.createPrecompiled(ContentType.Html));
    }
}
