package planportal;

import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.diff.BreakingChanges;
import planportal.diff.PreviousEdition;
import planportal.render.EditionRenderer;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.catalog.PublishedData;
import planportal.render.feed.FeedRenderer;
import planportal.render.page.AssetRenderer;
import planportal.render.page.Icons;
import planportal.render.page.PageRenderer;
import planportal.render.page.Pages;
import planportal.render.page.RenderContext;
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
        RenderContext context = context(portal, site);
        Ahead<List<RenderJob>> search =
                Ahead.begin(() -> new SearchRenderer(context).jobs().toList());
        PublishedData data = new PublishedData(portal, site, previous);
        List<RenderJob> besides = besides(context, site, templates, data);
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
        RenderContext context = context(portal, site);
        PublishedData data = new PublishedData(portal, site, Optional.empty());
        return all(portal, data, List.of(), besides(context, site, templates, data));
    }

    /** The jobs for the search index alone. */
    static List<RenderJob> searchJobs(Portal portal, Site site) {
        return new SearchRenderer(context(portal, site)).jobs().toList();
    }

    private static RenderContext context(Portal portal, Site site) {
        Messages messages = site.messages(portal.settings().interfaceLanguage());
        return new RenderContext(portal, messages, Icons.of(site));
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
            RenderContext context, Site site, TemplateEngine templates, PublishedData data) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        Pages pages = new Pages(templates, context.icons());
        List<Renderer> renderers =
                List.of(
                        new PageRenderer(context, pages, data),
                        new OpenSearchRenderer(portal, messages),
                        new FeedRenderer(portal, messages, context.wording().figures()),
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
        BreakingChanges.refuse(broken, data.portal().settings().breaks());
    }
}
