package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import planportal.testing.Axe;
import planportal.testing.Browser;
import planportal.testing.PageKind;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/**
 * What axe finds on each kind of page: WCAG A and AA, good practice, size of targets, AAA contrast.
 */
class AccessibilityIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(PageKind kind) {
        List<String> found = new ArrayList<>();
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            open(page, kind);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE));
                for (int width : new int[] {360, 1280}) {
                    page.setViewportSize(width, 900);
                    for (String each : Axe.findings(page)) {
                        found.add(scheme + " " + width + ": " + each);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CHAPTER", "INDICATOR", "INDICATORS", "SEARCH"})
    void axeFindsNothingWithSettingsOpenInHighContrast(PageKind kind) {
        List<String> found = new ArrayList<>();
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                open(page, kind);
                page.evaluate("document.documentElement.dataset.contrast = 'high'");
                page.evaluate("document.querySelector('.aids').open = true");
                for (String each : Axe.findings(page)) {
                    found.add(scheme + ": " + each);
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void axeSeesWhatIsWrong() {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            open(page, PageKind.ABOUT);
            page.evaluate(
                    "document.querySelector('main').insertAdjacentHTML('beforeend',"
                            + " '<p><font color=\"#666666\">pale</font> <button></button></p>')");

            List<String> found = Axe.findings(page);
            for (String rule : List.of("button-name", "color-contrast-enhanced")) {
                assertTrue(found.stream().anyMatch(f -> f.startsWith(rule)), found.toString());
            }
        }
    }

    private static void open(Page page, PageKind kind) {
        page.navigate(server.url(kind.address()));
        if (kind == PageKind.SEARCH) {
            page.waitForSelector(".hit");
        }
    }
}
