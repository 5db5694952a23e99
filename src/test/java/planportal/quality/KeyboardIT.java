package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import planportal.testing.Browser;
import planportal.testing.OneVisit;
import planportal.testing.PageKind;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/** Reading with the keyboard alone. */
class KeyboardIT {
    /** What has the focus: its number among all elements, and whether the reader sees it there. */
    private static final String FOCUS =
            "() => { const e = document.activeElement;"
                    + " if (!e || e === document.body) return null;"
                    + " const r = e.getBoundingClientRect(), s = getComputedStyle(e);"
                    + " const l = e.getClientRects()[0] || r;"
                    + " const x = Math.min(innerWidth - 1, Math.max(0, l.left + l.width / 2));"
                    + " const y = Math.min(innerHeight - 1, Math.max(0, l.top + l.height / 2));"
                    + " const top = document.elementFromPoint(x, y);"
                    + " return { name: e.outerHTML.slice(0, 160),"
                    + "  number: (window.all || []).indexOf(e),"
                    + "  ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,"
                    + "  inside: r.bottom > 0 && r.top < innerHeight && r.right > 0"
                    + "    && r.left < innerWidth && r.width > 0,"
                    + "  covered: !(top && (e.contains(top) || top.contains(e)"
                    + "    || (e.id && top.closest('label[for=' + e.id + ']')))) }; }";

    private static final String REACHABLE =
            "() => { const all = window.all = [...document.querySelectorAll('*')];"
                    + " return all.filter(e => e.matches('a[href], button, input, select,"
                    + " summary, [tabindex=\"0\"]') && e.checkVisibility({visibilityProperty: true})"
                    + " && !e.disabled).map(e => all.indexOf(e)); }";

    @RegisterExtension static final RealSiteServer server = new RealSiteServer();
    @RegisterExtension static final OneVisit visit = new OneVisit();

    @ParameterizedTest
    @CsvSource({
        "HOME, 1280",
        "HOME, 360",
        "CHAPTER, 1280",
        "DOMAIN, 360",
        "INDICATORS, 1280",
        "INDICATOR, 360",
        "COMMITMENTS, 1280",
        "DATASET, 1280",
        "SEARCH, 360"
    })
    void everyControlIsReachedInOrderAndSeen(PageKind kind, int width) {
        Page page = visit.page();
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(server.url(kind.address()));
        if (kind == PageKind.SEARCH) {
            page.waitForSelector(".hit");
            page.evaluate("document.activeElement.blur()");
        }
        Set<Integer> reachable = new LinkedHashSet<>();
        for (Object number : (List<?>) page.evaluate(REACHABLE)) {
            reachable.add((Integer) number);
        }
        List<String> found = new ArrayList<>();
        Set<Integer> reached = new LinkedHashSet<>();
        String first = "";
        for (int i = 0; i < reachable.size() + 5; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
            if (focus == null || !reached.add((Integer) focus.get("number"))) {
                break;
            }
            first = first.isEmpty() ? (String) focus.get("name") : first;
            if (!(Boolean) focus.get("ring")) {
                found.add("no ring: " + focus.get("name"));
            }
            if (!(Boolean) focus.get("inside") || (Boolean) focus.get("covered")) {
                found.add("not in view: " + focus.get("name"));
            }
        }
        reachable.removeAll(reached);
        for (int number : reachable) {
            String name = "window.all[" + number + "].outerHTML.slice(0, 160)";
            found.add("not reached: " + page.evaluate(name));
        }
        assertEquals("", String.join("\n", found));
        assertTrue(first.contains("class=\"skip\""), first);
    }

    @Test
    void theFirstLinkLeadsPastTheHeader() {
        Page page = visit.page();
        page.navigate(server.url(PageKind.INDICATOR.address()));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertEquals("main", page.evaluate("document.activeElement.id"));
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("!!document.activeElement.closest('main')"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CHAPTER", "SEARCH"})
    void theSlashLeadsToTheSearchBox(PageKind kind) {
        Page page = visit.page();
        page.navigate(server.url(kind.file()));
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("/");

        assertEquals("search", page.evaluate("document.activeElement.type"));
        assertEquals("", page.evaluate("document.activeElement.value"));
    }

    @Test
    void theSlashLeadsToTheSearchPageWhereThereIsNoBox() {
        Page page = visit.page();
        page.setViewportSize(360, 800);
        page.navigate(server.url(PageKind.CHAPTER.file()));
        page.keyboard().press("/");

        page.waitForURL(server.url("search.html"));
    }

    @Test
    void aChartIsWalkedPointByPointAndSaysEachValue() {
        Page page = visit.page();
        page.navigate(server.url(PageKind.INDICATOR.address()));
        page.locator(".figure svg [tabindex]").first().focus();
        assertEquals("2020年基期，3980张", said(page));
        page.keyboard().press("Tab");
        assertEquals("2025年目标，9000张", said(page));
    }

    private static Object said(Page page) {
        return page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    @Test
    void settingsAreMadeAndKeptByKeyboard() {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(server.url(PageKind.CHAPTER.address()));
            page.locator(".aids summary").focus();
            page.keyboard().press("Enter");
            page.locator("[data-set=size][value=xlarge]").focus();
            page.keyboard().press("Space");
            assertEquals("xlarge", page.evaluate("document.documentElement.dataset.size"));
            page.keyboard().press("Escape");
            assertEquals(false, page.evaluate("document.querySelector('.aids').open"));
            assertEquals("SUMMARY", page.evaluate("document.activeElement.tagName"));

            page.navigate(server.url(PageKind.HOME.address()));
            assertEquals("xlarge", page.evaluate("document.documentElement.dataset.size"));
            assertEquals(List.of(), visit.problems());
        }
    }
}
