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
import planportal.render.markdown.MarkdownPages;
import planportal.render.page.AssetRenderer;
import planportal.render.page.DataFiles;
import planportal.render.page.MovedPages;
import planportal.render.page.PageRenderer;
import planportal.render.page.Pages;
import planportal.render.page.RenderContext;
import planportal.render.search.SearchRenderer;
import planportal.render.web.LlmsRenderer;
import planportal.render.web.OpenSearchRenderer;
import planportal.render.web.SitemapRenderer;
import planportal.render.wording.Figures;
import planportal.site.Messages;
import planportal.site.Site;

/** Everything that a portal publishes. */
public final class Renderers {
    private Renderers() {}

    /** The means to render the pages of one language. */
    private record PageSet(RenderContext context, Pages pages) {

        static PageSet of(Portal portal, Site site, TemplateEngine templates) {
            RenderContext context = RenderContext.of(portal, site);
            Optional<String> chinese = context.chinese();
            return new PageSet(context, new Pages(templates, context.icons(), chinese));
        }
    }

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
        PublishedData data =
                new PublishedData(
                        portal,
                        site,
                        previous.map(PreviousSite::data),
                        version -> day(version, previous, published));
        List<RenderJob> all = new ArrayList<>();
        DataEditions editions =
                new DataEditions(data, previous, published, () -> linkable(portal, all));
        List<PageSet> sets =
                portal.settings().languages().all().stream()
                        .map(language -> PageSet.of(portal.in(language), site, templates))
                        .toList();
        RenderContext first = sets.get(0).context();
        DataFiles files = new DataFiles(first, data);
        List<RenderJob> generated = jobs(shared(sets.get(0), site, data, editions));
        for (PageSet set : sets) {
            generated.addAll(jobs(inOneLanguage(set, site, data, editions, files)));
        }
        SitemapRenderer sitemap =
                new SitemapRenderer(portal, first.languages(), paths(generated).stream());
        generated.addAll(sitemap.jobs().toList());
        LlmsRenderer llms = new LlmsRenderer(portal, first.messages(), paths(generated));
        generated.addAll(llms.jobs().toList());
        List<RenderJob> own = own(portal);
        Optional<PreviousEdition> last =
                previous.filter(PreviousSite::isWhole).map(PreviousSite::data);
        List<RenderJob> kept =
                last.stream().flatMap(edition -> kept(portal, edition, generated, own)).toList();
        List<RenderJob> moved = new ArrayList<>(kept);
        for (PageSet set : sets) {
            moved.addAll(new MovedPages(set.context(), set.pages(), paths(kept)).jobs().toList());
        }
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
        return new KeptFiles(previous, portal.publication(), present).jobs();
    }

    /** Returns the day on which a version of the data was published, or is now. */
    private static Optional<LocalDate> day(
            String version, Optional<PreviousSite> previous, Optional<LocalDate> published) {
        return previous.stream()
                .flatMap(site -> site.editions().stream())
                .filter(edition -> edition.version().toString().equals(version))
                .findFirst()
                .map(edition -> edition.about().get().published())
                .orElse(published);
    }

    private static List<RenderJob> own(Portal portal) {
        return portal.publication().files().stream()
                .map(file -> RenderJob.of("content/files/", file.address(), file.bytes()))
                .toList();
    }

    private static List<RenderJob> jobs(List<Renderer> renderers) {
        List<RenderJob> jobs = new ArrayList<>();
        renderers.forEach(renderer -> jobs.addAll(renderer.jobs().toList()));
        return jobs;
    }

    /** Returns what the pages of all languages share. */
    private static List<Renderer> shared(
            PageSet set, Site site, PublishedData data, DataEditions editions) {
        RenderContext context = set.context();
        Figures figures = context.wording().figures();
        return List.of(
                data,
                editions,
                new BookRenderer(set.context(), set.pages()),
                new FeedRenderer(context.portal(), context.messages(), figures, editions::all),
                new AssetRenderer(site));
    }

    private static List<Renderer> inOneLanguage(
            PageSet set, Site site, PublishedData data, DataEditions editions, DataFiles files) {
        RenderContext context = set.context();
        Portal portal = context.portal();
        Messages ofPlan = site.messagesOr(portal.info().primaryLanguage(), context.messages());
        return List.of(
                new SearchRenderer(portal, context.messages(), ofPlan),
                new MarkdownPages(
                        new PageRenderer(context, set.pages(), data.in(portal), editions, files)),
                new OpenSearchRenderer(portal, context.messages()));
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
