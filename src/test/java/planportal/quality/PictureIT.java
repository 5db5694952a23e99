package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
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

/** Charts saved as pictures. */
class PictureIT {
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
                        .filter(p -> p.matches("indicators/(?!index).*"))
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
