package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import planportal.testing.Axe;
import planportal.testing.OneVisit;
import planportal.testing.PageKind;
import planportal.testing.RealSiteServer;

/**
 * What axe finds on each kind of page: WCAG A and AA, good practice, size of targets, AAA contrast.
 * All pages share one style sheet, so each kind is tested in one scheme and width, in turn; {@link
 * PartsIT} tests every part in all of them.
 */
class AccessibilityIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer();
    @RegisterExtension static final OneVisit visit = new OneVisit();

    /** The whole plan is its chapters again. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHOLE_PLAN")
    void axeFindsNothing(PageKind kind) {
        int turn = kind.ordinal() % 4;
        ColorScheme scheme = turn < 2 ? ColorScheme.LIGHT : ColorScheme.DARK;
        Page page = visit.page();
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(turn % 2 == 0 ? 360 : 1280, 900);
        open(page, kind);
        page.evaluate("document.querySelectorAll('details.fold').forEach(d => d.open = true)");
        assertEquals("", String.join("\n", Axe.findings(page)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingWithSettingsOpenInHighContrast(ColorScheme scheme) {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        open(page, PageKind.CHAPTER);
        page.evaluate("document.documentElement.dataset.contrast = 'high'");
        page.evaluate("document.querySelector('.aids').open = true");
        assertEquals("", String.join("\n", Axe.findings(page)));
    }

    @Test
    void axeSeesWhatIsWrong() {
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

    private static void open(Page page, PageKind kind) {
        page.navigate(server.url(kind.address()));
        if (kind == PageKind.SEARCH) {
            page.waitForSelector(".hit");
        }
    }
}
