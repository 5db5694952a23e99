package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import planportal.testing.Browser;
import planportal.testing.PageKind;
import planportal.testing.RealSite;
import planportal.testing.SiteServer;
import planportal.testing.Visit;

/**
 * What axe finds on each kind of page: WCAG A and AA, good practice, size of targets, AAA contrast.
 */
class AccessibilityIT {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> FURTHER = List.of("target-size", "color-contrast-enhanced");

    private static SiteServer server;

    @BeforeAll
    static void serve() {
        Browser.skipIfAsked();
        server = SiteServer.of(RealSite.folder());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

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
                    for (String each : axe(page)) {
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
                for (String each : axe(page)) {
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

            List<String> found = axe(page);
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

    /** Contrast below 4.5:1 is told by one rule of axe, below 7:1 by another. */
    private static List<String> axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        Map<String, AxeRuleOptions> rules = new TreeMap<>();
        for (String rule : FURTHER) {
            AxeRuleOptions enabled = new AxeRuleOptions();
            enabled.setEnabled(true);
            rules.put(rule, enabled);
        }
        options.setRules(rules);
        options.setResultTypes(List.of("violations"));
        List<Rule> violations =
                new AxeBuilder(page)
                        .options(options)
                        .withTags(TAGS)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations();
        List<String> found = new ArrayList<>();
        for (Rule rule : violations) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(
                        rule.getId()
                                + " "
                                + node.getTarget()
                                + " "
                                + node.getHtml()
                                + " — "
                                + node.getFailureSummary());
            }
        }
        return found;
    }
}
