package planportal.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planportal.AddressChecks;
import planportal.Renderers;
import planportal.SiteJobs;
import planportal.Stages;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.model.PortalSettings;
import planportal.model.Publication;
import planportal.model.PublishedFormat;
import planportal.read.ContentReader;
import planportal.read.RawContent;
import planportal.site.Site;
import planportal.site.SiteOverlay;

/**
 * Prepares the site that an editor previews, anew after each change. The zip of the whole site is
 * left out, because it would need all files.
 */
public final class Preview {
    private final Path content;
    private final Path siteSource;
    private final Optional<Path> own;
    private final LiveTemplates liveTemplates;
    private TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private boolean templatesChanged;
    private String language = "zh";

    /**
     * @param content the folder with the plan
     * @param siteSource the program's folder {@code site/} with its templates; if it is missing,
     *     what was built into the program is used
     * @param own the user's folder, whose files are laid over what was built in
     * @param classes a folder for compiled templates, used once a template has changed
     */
    public Preview(Path content, Path siteSource, Optional<Path> own, Path classes) {
        this.content = content;
        this.siteSource = siteSource;
        this.own = own;
        liveTemplates = new LiveTemplates(siteSource.resolve("templates"), classes);
    }

    /** Returns the folders that the site is made from. */
    public List<Path> sources() {
        return List.of(content, own.orElse(siteSource));
    }

    /**
     * Prepares the site once more.
     *
     * @param changes all files that changed since the last call
     */
    public PreviewState build(List<Path> changes, Stages stages) {
        templatesChanged |= changes.stream().anyMatch(liveTemplates::has);
        Diagnostics diagnostics = new Diagnostics();
        try {
            if (templatesChanged) {
                templates = liveTemplates.compile();
                templatesChanged = false;
            }
            Site site = readSite(diagnostics);
            RawContent raw =
                    stages.stage("read", () -> new ContentReader(content).read(diagnostics));
            language =
                    raw.setting("portal.yaml", "interface")
                            .filter(site.languages()::contains)
                            .orElse(language);
            Optional<Publication> publication =
                    stages.stage("check", () -> checker(site, diagnostics).check(raw));
            if (publication.isPresent()) {
                SiteJobs jobs = stages.stage("prepare", () -> prepare(publication.get(), site));
                if (AddressChecks.check(raw, publication.get(), jobs, diagnostics)) {
                    return PreviewState.of(new RenderedSite(jobs.all()), language);
                }
            }
        } catch (RuntimeException e) {
            return PreviewState.failed(Problems.text(e), language);
        }
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        return PreviewState.failed(printed.toString(), language);
    }

    private static PlanChecker checker(Site site, Diagnostics diagnostics) {
        return new PlanChecker(diagnostics, site.languages(), site::fieldTitles, Optional.empty());
    }

    private SiteJobs prepare(Publication publication, Site site) {
        PortalSettings settings = publication.settings().without(PublishedFormat.OFFLINE);
        Portal portal = Portal.of(publication.with(settings));
        return Renderers.jobs(portal, site, templates, Optional.empty(), Optional.empty());
    }

    private Site readSite(Diagnostics diagnostics) {
        if (own.isPresent()) {
            return SiteOverlay.read(own.get(), Site.builtIn(), diagnostics);
        }
        return Files.isDirectory(siteSource.resolve("templates"))
                ? Site.read(siteSource)
                : Site.builtIn();
    }
}
