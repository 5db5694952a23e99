package planportal;

import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.diff.BrokenPromises;
import planportal.diff.PreviousEdition;
import planportal.model.Plan;
import planportal.render.EditionRenderer;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.catalog.PublishedData;
import planportal.render.feed.FeedRenderer;
import planportal.render.page.ApiPage;
import planportal.render.page.ArticlePage;
import planportal.render.page.AssetRenderer;
import planportal.render.page.ChapterPage;
import planportal.render.page.CitationsPage;
import planportal.render.page.CommitmentsPage;
import planportal.render.page.DataCompanions;
import planportal.render.page.DataNotesPage;
import planportal.render.page.DatasetPage;
import planportal.render.page.DatasetsPage;
import planportal.render.page.DomainPage;
import planportal.render.page.DomainsPage;
import planportal.render.page.FullPlanPage;
import planportal.render.page.HomePage;
import planportal.render.page.Icons;
import planportal.render.page.IndicatorPage;
import planportal.render.page.IndicatorsPage;
import planportal.render.page.NotFoundPage;
import planportal.render.page.Pages;
import planportal.render.page.PlanContentsPage;
import planportal.render.page.ProjectColumnPage;
import planportal.render.page.ProjectsPage;
import planportal.render.page.SearchPage;
import planportal.render.page.ServicesPage;
import planportal.render.page.Shell;
import planportal.render.page.UpdatesPage;
import planportal.render.search.SearchRenderer;
import planportal.render.web.OpenSearchRenderer;
import planportal.render.web.SitemapRenderer;
import planportal.site.Messages;
import planportal.site.Site;

/** Everything that a portal publishes, by what makes it. */
final class Renderers {
    private Renderers() {}

    /**
     * The jobs for all files of the site.
     *
     * @throws planportal.diff.EditionException if it breaks what {@code previous} promised
     */
    static List<RenderJob> jobs(
            Portal portal,
            Site site,
            TemplateEngine templates,
            Optional<PreviousEdition> previous) {
        Shell shell = shell(portal, site);
        Ahead<List<RenderJob>> search =
                Ahead.begin(() -> new SearchRenderer(shell).jobs().toList());
        PublishedData data = new PublishedData(portal, site, previous);
        List<RenderJob> besides = besides(shell, site, templates, data);
        // This thread does not just wait for the other: each job done here is done for good.
        for (int i = 0; i < besides.size() && !search.isDone(); i++) {
            besides.set(i, besides.get(i).done());
        }
        List<RenderJob> jobs = all(portal, data, search.get(), besides);
        previous.ifPresent(edition -> keepPromises(edition, data, jobs));
        return jobs;
    }

    /**
     * The same without those of {@link #searchJobs}, whose addresses are not known before half of
     * the work is done.
     */
    static List<RenderJob> jobsBesidesSearch(Portal portal, Site site, TemplateEngine templates) {
        Shell shell = shell(portal, site);
        PublishedData data = new PublishedData(portal, site, Optional.empty());
        return all(portal, data, List.of(), besides(shell, site, templates, data));
    }

    /** The jobs for the search index alone. */
    static List<RenderJob> searchJobs(Portal portal, Site site) {
        return new SearchRenderer(shell(portal, site)).jobs().toList();
    }

    private static Shell shell(Portal portal, Site site) {
        Messages messages = site.messages(portal.settings().interfaceLanguage());
        return new Shell(portal, messages, Icons.of(site));
    }

    private static List<RenderJob> all(
            Portal portal, PublishedData data, List<RenderJob> search, List<RenderJob> besides) {
        // Before the pages, which tell the files' sizes.
        List<RenderJob> jobs = new ArrayList<>(data.jobs().toList());
        // Its parts take long: begun late, all would wait for the last.
        jobs.addAll(search);
        jobs.addAll(besides);
        Stream<String> paths = jobs.stream().flatMap(j -> j.paths().stream());
        jobs.addAll(new SitemapRenderer(portal.settings(), paths).jobs().toList());
        return List.copyOf(jobs);
    }

    /** The jobs for all that is neither data, nor search index, nor site map; the caller's own. */
    private static List<RenderJob> besides(
            Shell shell, Site site, TemplateEngine templates, PublishedData data) {
        Portal portal = shell.portal();
        Messages messages = shell.messages();
        Pages pages = new Pages(templates, shell.icons());
        Plan plan = portal.plan();
        List<Renderer> renderers =
                List.of(
                        HomePage.renderer(shell, pages, shell.charts()::small),
                        PlanContentsPage.renderer(shell, pages),
                        ChapterPage.renderer(shell, pages),
                        FullPlanPage.renderer(shell, pages),
                        DomainsPage.renderer(shell, pages),
                        DomainPage.renderer(shell, pages, shell.charts()),
                        IndicatorsPage.renderer(shell, pages),
                        IndicatorPage.renderer(shell, pages, new DataCompanions(shell, data)),
                        Renderer.when(
                                !plan.services().isEmpty(), ServicesPage.renderer(shell, pages)),
                        Renderer.when(
                                !plan.projects().isEmpty(), ProjectsPage.renderer(shell, pages)),
                        ProjectColumnPage.renderer(shell, pages),
                        Renderer.when(
                                !plan.commitments().isEmpty(),
                                CommitmentsPage.renderer(shell, pages)),
                        Renderer.when(
                                !plan.dataNotes().isEmpty(), DataNotesPage.renderer(shell, pages)),
                        UpdatesPage.renderer(shell, pages),
                        DatasetsPage.renderer(shell, pages, data),
                        DatasetPage.renderer(shell, pages, data),
                        ApiPage.renderer(shell, pages, data),
                        Renderer.when(
                                shell.hasCitations(), CitationsPage.renderer(shell, pages, data)),
                        ArticlePage.renderer(shell, pages),
                        NotFoundPage.renderer(shell, pages),
                        SearchPage.renderer(shell, pages),
                        new OpenSearchRenderer(portal, messages),
                        new FeedRenderer(portal, messages, shell.wording().figures()),
                        new AssetRenderer(site),
                        new EditionRenderer());
        return new ArrayList<>(renderers.stream().flatMap(Renderer::jobs).toList());
    }

    /** Fails if addresses, datasets or fields are lost that the settings do not declare. */
    private static void keepPromises(
            PreviousEdition previous, PublishedData data, List<RenderJob> jobs) {
        List<String> broken = new ArrayList<>(data.broken());
        Stream<String> addresses =
                Stream.concat(
                        jobs.stream().flatMap(j -> j.paths().stream()),
                        data.portal().archive().stream());
        broken.addAll(previous.addressesMissingIn(addresses.toList()));
        BrokenPromises.refuse(broken, data.portal().settings().breaks());
    }
}
