package planportal.render.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planportal.testing.Browser;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/** What scripts add to reading: settings, contents that follow, copied addresses and quotes. */
class ReadingIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    private static Visit visit() {
        return Browser.visit(
                Browser.options()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setPermissions(List.of("clipboard-read", "clipboard-write")));
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    @Test
    void chosenSizeAndColoursAreKeptOnTheNextPage() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.navigate(server.url("plan/09.html"));
            page.click(".aids summary");
            page.click("[data-set=size][value=xlarge]");
            page.click("[data-set=theme][value=dark]");
            assertThat(page.locator("[data-set=size][value=xlarge]"))
                    .hasAttribute("aria-pressed", "true");
            assertThat(page.locator("[data-set=size][value='']"))
                    .hasAttribute("aria-pressed", "false");
            page.navigate(server.url("index.html"));
            assertEquals("xlarge", page.getAttribute("html", "data-size"));
            assertEquals("rgb(20, 25, 27)", background(page));
            page.click(".aids summary");
            page.click("[data-set=size][value='']");
            page.click("[data-set=theme][value='']");
            page.reload();
            assertFalse(
                    (Boolean) page.evaluate("document.documentElement.hasAttribute('data-size')"));
            assertEquals("rgb(255, 255, 255)", background(page));
            assertEquals(List.of(), visit.problems());
        }
    }

    @Test
    void highContrastFollowsTheDarkScheme() {
        try (Visit visit = Browser.visit(Browser.options().setColorScheme(ColorScheme.DARK))) {
            Page page = visit.page();
            page.navigate(server.url("index.html"));
            page.click(".aids summary");
            page.click("[data-set=contrast][value=high]");
            assertEquals("rgb(0, 0, 0)", background(page));
            page.click("[data-set=theme][value=light]");
            assertEquals("rgb(255, 255, 255)", background(page));
        }
    }

    @Test
    void settingsCloseWithEscapeAndGiveTheFocusBack() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.navigate(server.url("index.html"));
            page.focus(".aids summary");
            page.keyboard().press("Enter");
            assertThat(page.locator(".aids .panel")).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
            assertThat(page.locator(".aids .panel")).isHidden();
            assertThat(page.locator(".aids summary")).isFocused();
        }
    }

    @Test
    void aTermIsExplainedOverTheTextWithoutScripts() {
        try (Visit visit = Browser.visit(Browser.options().setJavaScriptEnabled(false))) {
            Page page = visit.page();
            page.navigate(server.url("plan/10.html"));
            Locator term = page.locator("#p-10-1-1 a.term").first();
            term.focus();
            page.keyboard().press("Enter");
            Locator explained = page.locator(".terms div:target");
            assertThat(explained.locator("dt")).hasText(term.innerText());
            assertThat(explained).isInViewport();
            assertThat(term).isInViewport();
            page.keyboard().press("Tab");
            assertThat(explained.locator("a").first()).isFocused();
            explained.locator(".screen a").click();
            assertThat(page.locator(".terms div:target")).hasCount(0);
            assertThat(term).isInViewport();
        }
    }

    @Test
    void slashLeadsToTheSearchBox() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.navigate(server.url("plan/09.html"));
            page.keyboard().press("/");
            assertThat(page.locator("#find-top")).isFocused();
            page.keyboard().type("a/b");
            assertEquals("a/b", page.inputValue("#find-top"));
        }
    }

    @Test
    void paragraphsNumberCopiesItsWholeAddress() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.navigate(server.url("plan/09.html"));
            page.click("#p-9-1-2 a.pin");
            assertThat(page.locator(".told")).hasText("已复制");
            assertEquals(server.url("plan/09.html") + "#p-9-1-2", clipboard(page));
            assertEquals(List.of(), visit.problems());
        }
    }

    @Test
    void selectedWordsAreQuotedWithTheirPlace() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.navigate(server.url("plan/09.html"));
            assertThat(page.locator(".quoting")).isHidden();
            page.evaluate(
                    "getSelection().selectAllChildren(document.querySelector('#p-9-1-2 strong'))");
            assertThat(page.locator(".quoting span")).hasText("已选13字，出自9-1-2");
            page.click(".quoting button");
            assertThat(page.locator(".quoting")).isHidden();
            assertEquals(
                    "“全面推行养老服务评估制度。”（《重庆市永川区“十四五”公共服务规划》，段落9-1-2，"
                            + "http://localhost:8080/plan/09.html#p-9-1-2）",
                    clipboard(page));
        }
    }

    @Test
    void contentsMarkTheSectionThatIsRead() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.navigate(server.url("plan/09.html"));
            page.locator("#s-9-3").evaluate("e => e.scrollIntoView()");
            assertThat(page.locator(".toc.wide a[aria-current]")).hasAttribute("href", "#s-9-3");
        }
    }

    @Test
    void readerIsOfferedThePlaceWhereTheyStopped() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.navigate(server.url("plan/09.html"));
            assertThat(page.locator(".resume")).hasCount(0);
            page.locator("#p-9-3-1").evaluate("e => e.scrollIntoView()");
            assertThat(page.locator(".toc.wide a[aria-current]")).hasAttribute("href", "#s-9-3");
            page.navigate(server.url("index.html"));
            page.navigate(server.url("plan/09.html"));
            assertThat(page.locator(".resume a")).hasText("上次读到9-3-1，接着读");
            page.click(".resume a");
            assertTrue(page.url().endsWith("#p-9-3-1"));
        }
    }

    @Test
    void withoutScriptTheTextIsAllThereAndNothingThatNeedsOne() {
        try (Visit visit = Browser.visit(Browser.options().setJavaScriptEnabled(false))) {
            Page page = visit.page();
            page.navigate(server.url("plan/09.html"));
            assertThat(page.locator("#p-9-4-3")).isVisible();
            assertEquals(0, page.locator(".aids, .copy, .quoting").count());
        }
    }

    @Test
    void spoiltStorageDoesNoHarm() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.addInitScript(
                    "localStorage.setItem('plan-portal-reading', '{\"size\": \"<b>\", \"at\": 3')");
            page.navigate(server.url("plan/09.html"));
            assertFalse(
                    (Boolean) page.evaluate("document.documentElement.hasAttribute('data-size')"));
            assertThat(page.locator(".aids summary")).isVisible();
            assertEquals(List.of(), visit.problems());
        }
    }

    /** What the page's own voice says, each block of a page once, with pauses between its parts. */
    @Test
    void theVoiceReadsEveryBlockOnce() {
        try (Visit visit = visit()) {
            Page page = visit.page();
            page.addInitScript(VOICE);
            assertEquals(
                    List.of(
                            "您现在需要什么",
                            "按自己的处境找，看规划写了什么。",
                            "备孕和生育",
                            "准备要孩子、怀孕、生产和坐月子，规划里写了哪些检查、服务和保险。"),
                    spoken(page, "life/index.html").subList(0, 4));
            List<String> life = spoken(page, "life/growing-old.html");
            assertTrue(life.contains("到2025年，养老服务床位总量要从3980张增加到9000张。"), life.toString());
            assertTrue(life.contains("第九章第一节第1段, 健全基本养老服务制度"), life.toString());
            assertTrue(
                    life.contains(
                            "基本养老保险参保人数, “到“十四五”末，基本养老保险参保达64.2万人”"
                                    + " 第四章第二节第2段 · 有关指标：基本养老保险参保人数, 达64.2万人, 2025年"),
                    life.toString());
            List<String> compared =
                    spoken(page, "indicators/compare.html?ids=childcare-places,elderly-care-beds");
            assertEquals(
                    List.of(
                            "到2025年，每千人口拥有3岁以下婴幼儿托位数要从1.2个增加到4.5个。 领域, 幼有所育, 目标比基期, 多275%",
                            "到2025年，养老服务床位总量要从3980张增加到9000张。 领域, 老有所养, 目标比基期, 多126.1%"),
                    compared.subList(2, compared.size()));
        }
    }

    /** A Chinese voice that notes what it is to say. */
    private static final String VOICE =
            """
            window.said = [];
            const voice = { lang: 'zh-CN' };
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [voice],
              cancel() {},
              speak(utterance) { said.push(utterance.text); setTimeout(utterance.onend); }
            } });
            """;

    private static List<String> spoken(Page page, String address) {
        page.navigate(server.url(address));
        page.click(".aids summary");
        page.click(".aloud button");
        assertThat(page.locator(".aloud button")).hasAttribute("aria-pressed", "false");
        return ((List<?>) page.evaluate("said")).stream().map(String::valueOf).toList();
    }
}
