package planportal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.read.RawContent;
import planportal.site.Site;

/** Checks a content folder as a build does, without rendering the site. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * Reports what is wrong; valid content has no errors.
     *
     * @param asOf the day of this run, after which nothing has happened; empty if it does not
     *     matter
     */
    public static void run(
            Path content, Site site, Optional<LocalDate> asOf, Diagnostics diagnostics) {
        RawContent raw = new ContentReader(content).read(diagnostics);
        Optional<Publication> publication =
                new PlanChecker(diagnostics, site.languages(), site::fieldTitles, asOf).check(raw);
        if (publication.isPresent()) {
            Portal portal = Portal.of(publication.get());
            TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
            SiteJobs jobs =
                    Renderers.jobs(portal, site, templates, Optional.empty(), Optional.empty());
            AddressChecks.check(raw, publication.get(), jobs, diagnostics);
        }
    }
}
