package planportal;

import static java.util.stream.Collectors.joining;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Finding;
import planportal.edition.PreviousSite;
import planportal.model.PortalSettings;
import planportal.model.Publication;
import planportal.model.PublishedFormat;
import planportal.publish.PublishException;
import planportal.publish.Published;
import planportal.publish.Publisher;
import planportal.read.ContentReader;
import planportal.read.RawContent;
import planportal.site.Site;
import planportal.verify.SiteVerifier;

/** Builds a site from a content folder and publishes it: read, check, derive, render, publish. */
public final class Build {
    private final Path content;
    private final Path target;
    private final Site site;
    private final BuildOptions options;

    /**
     * @param content the folder with the plan and the portal's settings
     * @param target the folder to publish to
     * @param site the messages and assets of the interface
     */
    public Build(Path content, Path target, Site site, BuildOptions options) {
        this.content = content;
        this.target = target;
        this.site = site;
        this.options = options;
    }

    /**
     * Builds and publishes.
     *
     * @throws planportal.diff.EditionException if the previous edition can't be read, or this one
     *     breaks its promises
     * @throws planportal.publish.PublishException if the site can't be published
     * @throws planportal.site.SiteException if {@code site/} lacks a message or an asset
     */
    public BuildResult run(Stages stages) {
        return run(stages, new Diagnostics());
    }

    /**
     * Builds and publishes, unless there is an error already.
     *
     * @param diagnostics what was reported about the site's own files
     */
    public BuildResult run(Stages stages, Diagnostics diagnostics) {
        Publisher publisher = new Publisher(target, options.keepForeign());
        publisher.prepare();
        RawContent raw = stages.stage("read", () -> new ContentReader(content).read(diagnostics));
        Optional<Publication> publication = stages.stage("check", () -> check(raw, diagnostics));
        if (publication.isEmpty()) {
            return new BuildResult(diagnostics, Optional.empty());
        }
        Portal portal = stages.stage("derive", () -> derive(publication.get()));
        SiteJobs jobs = stages.stage("prepare", () -> jobs(portal));
        if (!AddressChecks.check(raw, publication.get(), jobs, diagnostics)) {
            return new BuildResult(diagnostics, Optional.empty());
        }
        IntConsumer progress = stages.progress(jobs.all().size());
        Published published =
                stages.stage(
                        "render",
                        () ->
                                publisher.publish(
                                        jobs.all(), portal.archive(), progress, this::inspect));
        return new BuildResult(diagnostics, Optional.of(published));
    }

    private Optional<Publication> check(RawContent raw, Diagnostics diagnostics) {
        return new PlanChecker(diagnostics, site.languages(), site::fieldTitles, options.asOf())
                .check(raw);
    }

    private void inspect(Path next) {
        List<Finding> findings = options.verify() ? SiteVerifier.verify(next) : List.of();
        if (!findings.isEmpty()) {
            String list = findings.stream().map(Finding::toString).collect(joining("\n"));
            throw new PublishException(list + "\nthe last site is untouched");
        }
    }

    private Portal derive(Publication publication) {
        PortalSettings settings = publication.settings();
        if (options.baseUrl().isPresent()) {
            settings = settings.withBaseUrl(options.baseUrl().get());
        }
        if (!options.archive()) {
            settings = settings.without(PublishedFormat.OFFLINE);
        }
        return Portal.of(publication.with(settings), options.asOf());
    }

    private SiteJobs jobs(Portal portal) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        Optional<PreviousSite> previous = options.previous().map(PreviousSite::read);
        return Renderers.jobs(portal, site, templates, previous, options.published());
    }
}
