package planportal;

import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.diff.Edition;
import planportal.diff.PreviousEdition;
import planportal.edition.PreviousSite;
import planportal.publish.Publisher;
import planportal.render.EditionRenderer;
import planportal.render.KeptFiles;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.book.BookRenderer;
import planportal.render.catalog.DataEditions;
import planportal.render.catalog.PublishedData;
import planportal.render.feed.FeedRenderer;
import planportal.render.page.AssetRenderer;
import planportal.render.page.MovedPages;
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
     * Returns the jobs that render all files of the site but the zip of it and the checksums.
     *
     * @param previous the site published before, if any
     * @param published the day on which a new version of the data is published, if it is known
     * @throws planportal.diff.EditionException if this edition breaks promises of {@code previous}
     * @throws planportal.site.SiteException if {@code site} lacks a message or an asset
     */
    public static SiteJobs jobs(
            Portal portal,
            Site site,
            TemplateEngine templates,
            Optional<PreviousSite> previous,
            Optional<LocalDate> published) {
        PublishedData data = new PublishedData(portal, site, previous.map(PreviousSite::data));
        List<RenderJob> all = new ArrayList<>();
        DataEditions editions =
                new DataEditions(data, previous, published, () -> linkable(portal, all));
        RenderContext context = RenderContext.of(portal, site);
        Pages pages = new Pages(templates, context.icons());
        List<RenderJob> generated = new ArrayList<>();
        for (Renderer renderer : renderers(context, site, pages, data, editions)) {
            generated.addAll(renderer.jobs().toList());
        }
        generated.addAll(
                new SitemapRenderer(portal.settings(), paths(generated).stream()).jobs().toList());
        List<RenderJob> own = own(portal);
        Optional<PreviousEdition> last =
                previous.filter(PreviousSite::isWhole).map(PreviousSite::data);
        List<RenderJob> kept =
                last.stream().flatMap(edition -> kept(portal, edition, generated, own)).toList();
        List<RenderJob> moved = new ArrayList<>(kept);
        moved.addAll(new MovedPages(context, pages, paths(kept)).jobs().toList());
        List<String> verbatim = new ArrayList<>(paths(own));
        verbatim.addAll(paths(kept));
        generated.addAll(new EditionRenderer(verbatim).jobs().toList());

        SiteJobs jobs = new SiteJobs(generated, moved, own);
        all.addAll(jobs.all());
        last.ifPresent(
                edition -> new KeptPromises(portal).check(data, edition, addresses(portal, all)));
        return jobs;
    }

    /** Returns the files at old addresses. */
    private static Stream<RenderJob> kept(
            Portal portal,
            PreviousEdition previous,
            List<RenderJob> generated,
            List<RenderJob> own) {
        List<String> present = new ArrayList<>(paths(generated));
        present.addAll(paths(own));
        return new KeptFiles(previous, portal.publication().moves(), present).jobs();
    }

    private static List<RenderJob> own(Portal portal) {
        return portal.publication().files().stream()
                .map(file -> RenderJob.of("content/files/", file.address(), file.bytes()))
                .toList();
    }

    private static List<Renderer> renderers(
            RenderContext context,
            Site site,
            Pages pages,
            PublishedData data,
            DataEditions editions) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        return List.of(
                data,
                editions,
                new SearchRenderer(portal, messages),
                new PageRenderer(context, pages, data, editions),
                new BookRenderer(context, pages),
                new OpenSearchRenderer(portal, messages),
                new FeedRenderer(portal, messages, context.wording().figures(), editions::all),
                new AssetRenderer(site));
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
}
