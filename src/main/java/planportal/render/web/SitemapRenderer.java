package planportal.render.web;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.model.PortalSettings;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/**
 * Writes {@code sitemap.xml}, which lists every page that search engines may list, and {@code
 * robots.txt}. Beyond {@value #LIMIT} pages the site map is an index of several files, as its
 * format asks.
 */
public final class SitemapRenderer implements Renderer {
    private static final int LIMIT = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final String base;
    private final List<String> pages;
    private final int limit;

    /**
     * @param paths the addresses of all files of the site; those of HTML pages are taken, sorted,
     *     except the page for addresses that lead nowhere
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
        RenderJob robots =
                new RenderJob(
                        "robots",
                        List.of(Addresses.ROBOTS),
                        () -> List.of(OutputFile.text(Addresses.ROBOTS, robots())));
        int parts = (pages.size() + limit - 1) / limit;
        if (parts <= 1) {
            return Stream.of(robots, job(Addresses.SITEMAP, urls(pages)));
        }
        Stream<RenderJob> files =
                IntStream.rangeClosed(1, parts)
                        .mapToObj(
                                i ->
                                        job(
                                                part(i),
                                                urls(
                                                        pages.subList(
                                                                (i - 1) * limit,
                                                                Math.min(
                                                                        i * limit,
                                                                        pages.size())))));
        return Stream.concat(Stream.of(robots, job(Addresses.SITEMAP, index(parts))), files);
    }

    private static RenderJob job(String path, String text) {
        return new RenderJob("sitemap", List.of(path), () -> List.of(OutputFile.text(path, text)));
    }

    private static String part(int number) {
        return "sitemap-" + number + ".xml";
    }

    private String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + location(Addresses.SITEMAP) + "\n";
    }

    private String urls(List<String> addresses) {
        StringBuilder xml = start("urlset");
        for (String address : addresses) {
            xml.append("<url><loc>").append(escaped(address)).append("</loc></url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private String index(int parts) {
        StringBuilder xml = start("sitemapindex");
        for (int i = 1; i <= parts; i++) {
            xml.append("<sitemap><loc>").append(escaped(part(i))).append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private static StringBuilder start(String element) {
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
                .append(element)
                .append(" xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
    }

    private String escaped(String address) {
        return location(address).replace("&", "&amp;");
    }

    private String location(String address) {
        return URI.create(base + address).toASCIIString();
    }
}
