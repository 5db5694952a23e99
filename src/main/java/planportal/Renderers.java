package planportal;

import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import planportal.derive.Portal;
import planportal.diff.BreakingChanges;
import planportal.diff.Edition;
import planportal.diff.PreviousEdition;
import planportal.edition.PreviousSite;
import planportal.publish.Publisher;
import planportal.render.EditionRenderer;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.catalog.DataEditions;
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
     * @param previous the site published before, if any
     * @param published the day on which a new version of the data is published, if it is known
     * @throws planportal.diff.EditionException if this edition breaks promises of {@code previous}
     * @throws planportal.site.SiteException if {@code site} lacks a message or an asset
     */
    public static List<RenderJob> jobs(
            Portal portal,
            Site site,
            TemplateEngine templates,
            Optional<PreviousSite> previous,
            Optional<LocalDate> published) {
        List<RenderJob> jobs = new ArrayList<>();
        PublishedData data = new PublishedData(portal, site, previous.map(PreviousSite::data));
        DataEditions editions =
                new DataEditions(data, previous, published, () -> linkable(portal, jobs));
        for (Renderer renderer : renderers(portal, site, templates, data, editions)) {
            jobs.addAll(renderer.jobs().toList());
        }
        jobs.addAll(new SitemapRenderer(portal.settings(), paths(jobs).stream()).jobs().toList());
        if (previous.isPresent() && previous.get().isWhole()) {
            refuseBreakingChanges(portal, data, previous.get().data(), addresses(portal, jobs));
        }
        return jobs;
    }

    private static List<Renderer> renderers(
            Portal portal,
            Site site,
            TemplateEngine templates,
            PublishedData data,
            DataEditions editions) {
        RenderContext context = RenderContext.of(portal, site);
        Messages messages = context.messages();
        Pages pages = new Pages(templates, context.icons());
        return List.of(
                data,
                editions,
                new SearchRenderer(portal, messages),
                new PageRenderer(context, pages, data, editions),
                new OpenSearchRenderer(portal, messages),
                new FeedRenderer(portal, messages, context.wording().figures()),
                new AssetRenderer(site),
                new EditionRenderer());
    }

    private static List<String> paths(List<RenderJob> jobs) {
        return jobs.stream().flatMap(job -> job.paths().stream()).toList();
    }

    /** Returns the addresses of all files of the site. */
    private static List<String> addresses(Portal portal, List<RenderJob> jobs) {
        List<String> addresses = new ArrayList<>(paths(jobs));
        portal.archive().ifPresent(addresses::add);
        addresses.add(Publisher.RECORD);
        return addresses;
    }

    private static SortedSet<String> linkable(Portal portal, List<RenderJob> jobs) {
        return addresses(portal, jobs).stream()
                .filter(Edition::isLinkable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refuseBreakingChanges(
            Portal portal, PublishedData data, PreviousEdition previous, List<String> addresses) {
        List<String> broken = new ArrayList<>(data.broken());
        broken.addAll(previous.addressesMissingIn(addresses));
        BreakingChanges.refuse(broken, portal.settings().breaks());
    }
}
