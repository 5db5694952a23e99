package planportal.render.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planportal.testing.Browser;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/** The pages about data in a browser. */
class DatasetPagesIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    @Test
    void aStrangerGetsASpreadsheetOfAllIndicatorsInTwoClicks() throws IOException {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(server.url("index.html"));
            page.locator(".menu a[href='datasets/index.html']").click();
            Download download =
                    page.waitForDownload(() -> page.locator(".set .formats a").first().click());
            assertEquals("indicators.xlsx", download.suggestedFilename());
            assertEquals(
                    RealSite.bytes("datasets/indicators.xlsx").length, Files.size(download.path()));
        }
    }

    @Test
    void codeAndCitationsHaveButtonsThatCopyThem() {
        try (Visit visit =
                Browser.visit(
                        Browser.options()
                                .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = visit.page();
            page.navigate(server.url("datasets/services.html"));
            page.locator("[data-language=python] + .copy").click();
            assertThat(page.locator(".told")).hasText("已复制");
            String copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertEquals(
                    RealSite.page("datasets/services.html")
                            .selectFirst("[data-language=python]")
                            .wholeText(),
                    copied);
            assertTrue(copied.getBytes(StandardCharsets.UTF_8).length > 50);
        }
    }
}
