package planportal.render.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.PortalSettings;
import planportal.testing.Plans;

class SitemapRendererTest {
    private static final PortalSettings SETTINGS =
            Plans.settings().withBaseUrl(URI.create("https://example.org/portal/"));
    private static final Portal PORTAL = Plans.build().portal(SETTINGS);

    private static Map<String, String> files(SitemapRenderer renderer) {
        Map<String, String> files = new LinkedHashMap<>();
        renderer.jobs()
                .flatMap(j -> j.work().get().stream())
                .forEach(f -> files.put(f.path(), new String(f.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    private static SitemapRenderer sitemapOf(String... paths) {
        return new SitemapRenderer(PORTAL, List.of(), Stream.of(paths), 2);
    }

    @Test
    void listsPagesSortedAndNothingElse() {
        String map =
                files(
                                new SitemapRenderer(
                                        PORTAL,
                                        List.of(),
                                        Stream.of(
                                                "plan/01.html",
                                                "index.html",
                                                "404.html",
                                                "datasets/all.zip")))
                        .get("sitemap.xml");
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://example.org/portal/index.html</loc></url>
                <url><loc>https://example.org/portal/plan/01.html</loc></url>
                </urlset>
                """,
                map);
    }

    @Test
    void robotsNameTheMap() {
        assertEquals(
                "User-agent: *\nAllow: /\n\nSitemap: https://example.org/portal/sitemap.xml\n",
                files(new SitemapRenderer(PORTAL, List.of(), Stream.of())).get("robots.txt"));
    }

    @Test
    void tooManyPagesAreSpreadOverSeveralMaps() {
        Map<String, String> files = files(sitemapOf("a.html", "b.html", "c.html"));
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://example.org/portal/sitemap-1.xml</loc></sitemap>
                <sitemap><loc>https://example.org/portal/sitemap-2.xml</loc></sitemap>
                </sitemapindex>
                """,
                files.get("sitemap.xml"));
        assertEquals(2, files.get("sitemap-1.xml").split("<url>", -1).length - 1);
        assertEquals(1, files.get("sitemap-2.xml").split("<url>", -1).length - 1);
    }
}
