package planportal.render.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.model.PortalSettings;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.XmlWriter;

/**
 * Renders {@code sitemap.xml}, the list of all pages for search engines, and {@code robots.txt}.
 * With more than {@value #LIMIT} pages the site map is an index of several files, as its format
 * requires.
 */
public final class SitemapRenderer implements Renderer {
    private static final int LIMIT = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final String base;
    private final List<String> pages;
    private final int limit;

    /**
     * @param paths the addresses of all files of the site; HTML pages are listed, sorted, except
     *     the page for missing addresses
     */
    public SitemapRenderer(PortalSettings settings, Stream<String> paths) {
        this(settings, paths, LIMIT);
    }

    SitemapRenderer(PortalSettings settings, Stream<String> paths, int limit) {
        base = settings.baseUrl().toString();
        pages =
                paths.filter(p -> p.endsWith(".html") && !p.equals(Addresses.NOT_FOUND))
                        .sorted()
                        .toList();
        this.limit = limit;
    }

    @Override
    public Stream<RenderJob> jobs() {
        List<RenderJob> jobs = new ArrayList<>();
        jobs.add(RenderJob.text("robots", Addresses.ROBOTS, this::robots));
        if (pages.size() <= limit) {
            jobs.add(job(Addresses.SITEMAP, "urlset", "url", pages));
            return jobs.stream();
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += limit) {
            String part = "sitemap-" + (parts.size() + 1) + ".xml";
            int to = Math.min(from + limit, pages.size());
            jobs.add(job(part, "urlset", "url", pages.subList(from, to)));
            parts.add(part);
        }
        jobs.add(job(Addresses.SITEMAP, "sitemapindex", "sitemap", parts));
        return jobs.stream();
    }

    private RenderJob job(String path, String list, String item, List<String> addresses) {
        return RenderJob.text("sitemap", path, () -> xml(list, item, addresses));
    }

    private String xml(String list, String item, List<String> addresses) {
        XmlWriter xml = new XmlWriter().declaration();
        xml.start(list).namespace(NAMESPACE).line();
        for (String address : addresses) {
            xml.start(item).element("loc", absolute(address)).end().line();
        }
        return xml.end().line().toString();
    }

    private String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + absolute(Addresses.SITEMAP) + "\n";
    }

    private String absolute(String address) {
        return URI.create(base + address).toASCIIString();
    }
}
