package planportal.render.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.testing.Browser;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/** The pages about data in a browser. */
class DatasetPagesIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    @ParameterizedTest
    @CsvSource({
        "datasets/index.html, 1280",
        "datasets/index.html, 360",
        "datasets/commitments.html, 1280",
        "datasets/commitments.html, 360",
        "datasets/api.html, 1280",
        "datasets/api.html, 320",
        "plan/05-citations.html, 360"
    })
    void pagesAreAccessibleAndFitTheirWidth(String address, int width) {
        try (Visit visit = Browser.visit(Browser.options().setViewportSize(width, 900))) {
            Page page = visit.page();
            page.navigate(server.url(address));
            page.locator("details.fold").all().forEach(d -> d.evaluate("d => d.open = true"));
            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                                    .withTags(
                                            List.of(
                                                    "wcag2a",
                                                    "wcag2aa",
                                                    "wcag21a",
                                                    "wcag21aa",
                                                    "wcag22aa",
                                                    "best-practice"))
                                    .analyze()
                                    .getViolations()
                                    .stream()
                                    .map(v -> v.getId() + " " + v.getNodes().get(0).getTarget())
                                    .toList());
            assertTrue(
                    (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"),
                    "no sideways scroll");
            assertEquals(List.of(), visit.problems());
        }
    }

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
