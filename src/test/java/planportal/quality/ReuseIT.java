package planportal.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Browser;
import planportal.testing.BuiltSite;
import planportal.testing.SiteServer;
import planportal.testing.Visit;

/** Charts saved as pictures, and shown in other sites. */
class ReuseIT {
    private static final Path PLAN = Path.of("src/test/resources/sites/agenda/content");

    @TempDir static Path folder;
    private static BuiltSite site;
    private static String page;
    private static SiteServer server;

    @BeforeAll
    static void build() {
        Browser.skipIfAsked();
        site = BuiltSite.build(PLAN, folder.resolve("site"));
        page =
                site.pages().stream()
                        .filter(p -> p.matches("indicators/(?!index|compare).*"))
                        .findFirst()
                        .get();
        server = SiteServer.of(site.folder());
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aChartIsTheSamePictureFromAFolderAndFromAServer() throws IOException {
        Path fromFolder = save(site.folder().resolve(page).toUri().toString(), "wide");
        Path fromServer = save(server.url(page), "wide");
        assertArrayEquals(Files.readAllBytes(fromServer), Files.readAllBytes(fromFolder));
        BufferedImage picture = ImageIO.read(fromServer.toFile());
        assertEquals(1440, picture.getWidth());
        assertTrue(colours(picture, 300, picture.getHeight() - 200) > 3, "the chart is drawn");
        assertEquals(0xff, picture.getRGB(0, 0) >>> 24, "the background is drawn");
    }

    @Test
    void aTallPictureLeadsPhonesToThePage() throws IOException {
        BufferedImage picture = ImageIO.read(save(server.url(page), "tall").toFile());
        assertTrue(picture.getHeight() > picture.getWidth());

        String address = site.page(page).select("link[rel=canonical]").attr("href");
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        double module = 256.0 / (code.size + 8);
        int top = picture.getHeight() - 80 - 256;
        for (int y = -4; y < code.size + 4; y++) {
            for (int x = -4; x < code.size + 4; x++) {
                int colour =
                        picture.getRGB(
                                (int) (48 + (x + 4.5) * module), (int) (top + (y + 4.5) * module));
                assertEquals(code.getModule(x, y), colour == 0xFF000000, x + ", " + y);
            }
        }
    }

    @Test
    void anotherSiteShowsTheChartInANarrowFrame() throws IOException {
        String code = site.page(page).select(".screen pre[data-copy]").text();
        String own = site.page(page).select("link[rel=canonical]").attr("href").replace(page, "");
        try (Visit visit = Browser.visit()) {
            Frame frame = frameIn(visit, code.replace(own, server.url("")));
            assertEquals(title(), frame.textContent("h1"));
            assertEquals(true, frame.evaluate("document.documentElement.scrollWidth <= 280"));
            assertEquals(
                    true,
                    frame.evaluate(
                            "document.querySelector('svg').getBoundingClientRect().height > 50"));
            assertEquals(List.of(), visit.problems());
        }
    }

    @Test
    void noOtherPageIsShownInAFrame() throws IOException {
        try (Visit visit = Browser.visit()) {
            Frame frame = frameIn(visit, "<iframe src='" + server.url(page) + "'></iframe>");
            assertFalse(frame.content().contains(title()));
        }
    }

    private static String title() {
        return site.page(page).select("h1 > span").last().text();
    }

    /** Opens a page of another origin, with a strict policy and {@code html} in it. */
    private static Frame frameIn(Visit visit, String html) throws IOException {
        HttpServer news = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] body =
                ("<!doctype html><title>News</title><link rel=icon href=data:,>" + html)
                        .getBytes(UTF_8);
        news.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.getResponseHeaders()
                            .set(
                                    "Content-Security-Policy",
                                    "default-src 'none'; img-src data:; frame-src http://127.0.0.1:*");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        news.start();
        try {
            visit.page().setViewportSize(280 + 16, 900);
            visit.page().navigate("http://127.0.0.1:" + news.getAddress().getPort() + "/");
            return visit.page().frames().get(1);
        } finally {
            news.stop(0);
        }
    }

    private static long colours(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
                .distinct()
                .count();
    }

    private static Path save(String url, String kind) {
        try (Visit visit = Browser.visit()) {
            Page opened = visit.page();
            opened.navigate(url);
            Download download =
                    opened.waitForDownload(
                            () -> opened.locator("[data-picture] [value=" + kind + "]").click());
            Path file = folder.resolve(kind + "-" + url.length() + ".png");
            download.saveAs(file);
            assertEquals(List.of(), visit.problems());
            return file;
        }
    }
}
