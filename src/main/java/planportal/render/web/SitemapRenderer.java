package planportal.render.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.render.PageLanguage;
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

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Portal portal;
    private final List<PageLanguage> languages;
    private final List<String> pages;
    private final int limit;

    /**
     * @param languages that there are pages in; empty if there is but one
     * @param paths the addresses of all files of the site; HTML pages are listed, sorted, except
     *     the page for missing addresses and those for other sites
     */
    public SitemapRenderer(Portal portal, List<PageLanguage> languages, Stream<String> paths) {
        this(portal, languages, paths, LIMIT);
    }

    SitemapRenderer(Portal portal, List<PageLanguage> languages, Stream<String> paths, int limit) {
        this.portal = portal;
        this.languages = languages;
        pages =
                paths.filter(p -> p.endsWith(".html") && !p.endsWith(Addresses.NOT_FOUND))
                        .filter(p -> !Addresses.isEmbed(p))
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
        xml.start(list).namespace(NAMESPACE);
        if (!languages.isEmpty()) {
            xml.namespace("xhtml", XHTML);
        }
        xml.line();
        for (String address : addresses) {
            xml.start(item).element("loc", absolute(address));
            if (!languages.isEmpty() && item.equals("url")) {
                addAlternates(xml, address);
            }
            xml.end().line();
        }
        return xml.end().line().toString();
    }

    /** Adds the addresses of a page in all languages. */
    private void addAlternates(XmlWriter xml, String path) {
        String address = portal.settings().languages().address(path);
        for (PageLanguage language : languages) {
            String translated = portal.path(address, language.languages());
            xml.empty("xhtml:link").attribute("rel", "alternate");
            xml.attribute("hreflang", language.tag()).attribute("href", absolute(translated));
        }
    }

    private String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + absolute(Addresses.SITEMAP) + "\n";
    }

    private String absolute(String address) {
        return URI.create(portal.settings().baseUrl() + address).toASCIIString();
    }
}
