package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import planportal.testing.Browser;
import planportal.testing.PageKind;
import planportal.testing.RealSite;
import planportal.testing.SiteServer;
import planportal.testing.Visit;

/**
 * Takes pictures of key pages into {@code target/pictures}, light on a desk and dark on a phone;
 * copies of some are in {@code .github/images}.
 */
class ScreenshotIT {
    private static final Path PICTURES = Path.of("target/pictures");

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CHAPTER", "DOMAIN", "INDICATOR", "SEARCH", "DATASETS"})
    void keyPagesShowWithoutAnyProblem(PageKind kind) {
        Browser.skipIfAsked();
        try (SiteServer server = SiteServer.of(RealSite.folder());
                Visit visit = Browser.visit()) {
            Page page = visit.page();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE));
                int width = scheme == ColorScheme.LIGHT ? 1280 : 360;
                page.setViewportSize(width, 800);
                page.navigate(server.url(kind.address()));
                if (kind == PageKind.SEARCH) {
                    page.waitForSelector(".hit");
                }
                Path picture = PICTURES.resolve(name(kind, width, scheme));
                page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            }
            assertEquals(List.of(), visit.problems());
        }
    }

    private static String name(PageKind kind, int width, ColorScheme scheme) {
        String end = scheme == ColorScheme.DARK ? "-dark.png" : ".png";
        return kind.name().toLowerCase(Locale.ROOT) + "-" + width + end;
    }
}
