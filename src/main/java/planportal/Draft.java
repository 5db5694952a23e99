package planportal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.diff.PreviousEdition;
import planportal.model.PortalSettings;
import planportal.read.ContentReader;
import planportal.render.RenderJob;
import planportal.site.Site;

/** A plan read, checked and derived: all that it takes to make any file of its site. */
public final class Draft {
    private final Portal portal;
    private final Supplier<Site> site;
    private final Optional<TemplateEngine> templates;

    private Draft(Portal portal, Supplier<Site> site, Optional<TemplateEngine> templates) {
        this.portal = portal;
        this.site = site;
        this.templates = templates;
    }

    /**
     * Reads, checks and derives.
     *
     * @param settings what to make of the settings in the content
     * @param site how the site looks; asked for when the first job is
     * @return empty if the content has errors, which {@code diagnostics} then has
     */
    static Optional<Draft> of(
            ContentReader content,
            Function<Diagnostics, PlanChecker> checker,
            UnaryOperator<PortalSettings> settings,
            Supplier<Site> site,
            Stages stages,
            Diagnostics diagnostics) {
        return ContentCheck.run(content, checker, stages, diagnostics)
                .map(checked -> checked.with(settings.apply(checked.settings())))
                .map(asked -> stages.stage("derive", () -> Portal.of(asked)))
                .map(portal -> new Draft(portal, site, Optional.empty()));
    }

    /** This draft with templates from elsewhere than this program. */
    Draft withTemplates(Optional<TemplateEngine> engine) {
        return new Draft(portal, site, engine);
    }

    /** The address of the zip of the whole site, which no job makes; empty if there is none. */
    Optional<String> archive() {
        return portal.archive();
    }

    /**
     * The jobs for all other files. What they make on the way to share it, they share with no other
     * call's.
     *
     * @throws planportal.diff.EditionException if they break what {@code previous} promised
     * @throws planportal.site.SiteException if {@code site/} lacks something
     */
    List<RenderJob> jobs(Optional<PreviousEdition> previous) {
        return Renderers.jobs(portal, site.get(), engine(), previous);
    }

    /** The jobs for all files of an edition without a former one. */
    public List<RenderJob> jobs() {
        return jobs(Optional.empty());
    }

    /** The same without those of the search index. */
    public List<RenderJob> jobsBesidesSearch() {
        return Renderers.jobsBesidesSearch(portal, site.get(), engine());
    }

    /** The jobs for the search index, for which half of the work is done here already. */
    public List<RenderJob> searchJobs() {
        return Renderers.searchJobs(portal, site.get());
    }

    private TemplateEngine engine() {
        return templates.orElseGet(() -> TemplateEngine.createPrecompiled(ContentType.Html));
    }
}
