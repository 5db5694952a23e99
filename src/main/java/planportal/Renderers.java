package planportal;

import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Portal;
import planportal.diff.BreakingChanges;
import planportal.diff.PreviousEdition;
import planportal.publish.Publisher;
import planportal.render.EditionRenderer;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.catalog.PublishedData;
import planportal.render.feed.FeedRenderer;
import planportal.render.page.AssetRenderer;
import planportal.render.page.PageRenderer;
import planportal.render.page.Pages;
import planportal.render.page.RenderContext;
import planportal.render.search.SearchRenderer;
import planportal.render.web.OpenSearchRenderer;
import planportal.render.web.SitemapRenderer;
import planportal.site.Messages;
import planportal.site.Site;

/** Everything that a portal publishes. */
public final class Renderers {
    private Renderers() {}

    /**
     * Returns the jobs that render all files of the site but the zip of it.
     *
     * @param previous the edition published before, if any
     * @throws planportal.diff.EditionException if this edition breaks promises of {@code previous}
     * @throws planportal.site.SiteException if {@code site} lacks a message or an asset
     */
    public static List<RenderJob> jobs(
            Portal portal,
            Site site,
            TemplateEngine templates,
            Optional<PreviousEdition> previous) {
        PublishedData data = new PublishedData(portal, site, previous);
        List<RenderJob> jobs = new ArrayList<>();
        for (Renderer renderer : renderers(portal, site, templates, data)) {
            jobs.addAll(renderer.jobs().toList());
        }
        jobs.addAll(new SitemapRenderer(portal.settings(), paths(jobs).stream()).jobs().toList());
        if (previous.isPresent()) {
            refuseBreakingChanges(portal, data, previous.get(), paths(jobs));
        }
        return jobs;
    }

    private static List<Renderer> renderers(
            Portal portal, Site site, TemplateEngine templates, PublishedData data) {
        RenderContext context = RenderContext.of(portal, site);
        Messages messages = context.messages();
        Pages pages = new Pages(templates, context.icons());
        return List.of(
                data,
                new SearchRenderer(portal, messages),
                new PageRenderer(context, pages, data),
                new OpenSearchRenderer(portal, messages),
                new FeedRenderer(portal, messages, context.wording().figures()),
                new AssetRenderer(site),
                new EditionRenderer());
    }

    private static List<String> paths(List<RenderJob> jobs) {
        return jobs.stream().flatMap(job -> job.paths().stream()).toList();
    }

    private static void refuseBreakingChanges(
            Portal portal, PublishedData data, PreviousEdition previous, List<String> paths) {
        List<String> addresses = new ArrayList<>(paths);
        portal.archive().ifPresent(addresses::add);
        addresses.add(Publisher.RECORD);
        List<String> broken = new ArrayList<>(data.broken());
        broken.addAll(previous.addressesMissingIn(addresses));
        BreakingChanges.refuse(broken, portal.settings().breaks());
    }
}
