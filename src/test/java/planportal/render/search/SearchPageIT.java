package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planportal.testing.Browser;
import planportal.testing.OneVisit;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/** How the search behaves in the pages of the real plan. */
class SearchPageIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer("/portal/");
    @RegisterExtension static final OneVisit visit = new OneVisit();

    private static Page open(String address) {
        return open(visit.page(), address);
    }

    private static Page open(Page page, String address) {
        page.navigate(server.url(address));
        return page;
    }

    private static Locator input(Page page) {
        return page.locator("form[role=search] input[name=q]");
    }

    private static Locator options(Page page) {
        return page.locator("[role=listbox] [role=option]");
    }

    private static void awaitAnswer(Page page) {
        page.waitForSelector("#found[aria-busy=false]", attached());
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    @Test
    void addressWithWordsShowsTheirResults() {
        Page page = open("search.html?q=%E5%85%BB%E8%80%81%E9%99%A2");
        awaitAnswer(page);

        assertEquals("养老院", input(page).inputValue());
        assertTrue(page.locator(".found").innerText().contains("养老机构"));
        assertTrue(page.locator(".hit mark").count() > 3);
        assertFalse(page.locator("#topics").isVisible());
        assertTrue(page.locator("#beside").innerText().contains("老有所养"));
        assertEquals(List.of(), visit.problems());
    }

    @Test
    void indicatorShowsItsValues() {
        Page page = open("search.html?q=" + "托位数");
        awaitAnswer(page);
        String first = page.locator(".hit").first().innerText();
        assertTrue(first.contains("1.2") && first.contains("4.5"), first);
    }

    @Test
    void kindFiltersAndIsKeptInTheAddress() {
        Page page = open("search.html?q=" + "养老");
        awaitAnswer(page);
        page.locator(".chips button", text("重点工程")).click();
        page.waitForURL("**kind=project**");
        assertEquals(List.of("重点工程"), page.locator("#found section h2").allInnerTexts());
        page.reload();
        awaitAnswer(page);
        assertEquals(
                "重点工程 " + page.locator("#found section .head span").innerText().replace("项", ""),
                page.locator(".chips [aria-pressed=true]").innerText());
    }

    @Test
    void choicesNarrowAndTheirCountsAgree() {
        Page page = open("search.html?q=" + "教育");
        awaitAnswer(page);
        String before = page.locator(".chips button").first().innerText();
        Locator domain = page.locator("#choose-domain");
        String option = domain.locator("option[value=education]").innerText();
        domain.focus();
        domain.selectOption("education");
        page.waitForURL("**domain=education");
        PlaywrightAssertions.assertThat(page.locator(".chips button").first())
                .hasText("全部 " + option.replaceAll("\\D", ""));
        assertEquals("choose-domain", page.evaluate("document.activeElement.id"));
        assertEquals(counts(page), headings(page));

        Locator attribute = page.locator("#choose-attribute");
        String obligatory = attribute.locator("option[value=obligatory]").innerText();
        attribute.selectOption("obligatory");
        page.waitForURL("**domain=education&attribute=obligatory");
        PlaywrightAssertions.assertThat(page.locator("#found section h2")).hasText("指标");
        assertEquals(List.of(obligatory.replaceAll("\\D", "")), headings(page));
        assertEquals(List.of(), violations(page));

        page.reload();
        awaitAnswer(page);
        assertEquals("education", page.locator("#choose-domain").inputValue());
        assertEquals(List.of(obligatory.replaceAll("\\D", "")), headings(page));
        page.goBack();
        PlaywrightAssertions.assertThat(page.locator("#choose-attribute")).hasValue("");
        page.goBack();
        PlaywrightAssertions.assertThat(page.locator(".chips button").first()).hasText(before);
        assertEquals(List.of(), visit.problems());
    }

    /** The numbers on the buttons for kinds. */
    private static List<String> counts(Page page) {
        return page.locator(".chips button").allInnerTexts().stream()
                .skip(1)
                .map(text -> text.replaceAll("\\D", ""))
                .toList();
    }

    /** The numbers above the results of each kind. */
    private static List<String> headings(Page page) {
        return page.locator("#found section .head span").allTextContents().stream()
                .map(text -> text.replaceAll("\\D", ""))
                .toList();
    }

    @Test
    void choiceThatFitsNothingIsForgotten() {
        Page page = open("search.html?q=养老&domain=no-such&status=achieved");
        awaitAnswer(page);
        assertEquals("", page.locator("#choose-domain").inputValue());
        assertTrue(page.locator(".hit").count() > 3);
        assertEquals(0, page.locator("#choose-status").count());
    }

    @Test
    void moreOfAKindIsShownWhenAskedFor() {
        Page page = open("search.html?q=" + "服务&kind=paragraph");
        awaitAnswer(page);
        int before = page.locator(".hit").count();
        page.locator("#found section button").click();
        PlaywrightAssertions.assertThat(page.locator(".hit")).hasCount(before + 10);
        assertEquals(
                page.locator(".hit a").nth(before).getAttribute("href"),
                page.evaluate("document.activeElement.href"));
    }

    @Test
    void literalWordIsFoundAloneWhenAskedFor() {
        Page page = open("search.html?q=" + "养老院");
        awaitAnswer(page);
        page.locator(".found a").click();
        awaitAnswer(page);
        assertEquals("\"养老院\"", input(page).inputValue());
        assertEquals(2, page.locator(".hit").count());
    }

    @Test
    void pieceThatIsKnownIsOfferedNotShownAsFound() {
        Map<String, List<String>> offered =
                Map.of(
                        "外星移民就业", List.of("就业"),
                        "yanglaokaka", List.of("养老"),
                        "yinhangka", List.of());
        for (String query : offered.keySet()) {
            Page page = open("search.html?q=" + query);
            awaitAnswer(page);
            assertEquals(0, page.locator(".hit").count(), query);
            assertEquals(offered.get(query), page.locator(".found a").allInnerTexts(), query);
            assertTrue(page.locator("#topics").isVisible());
        }
    }

    @Test
    void titleWithOtherCharactersBetweenIsMarked() {
        Page page = open("search.html?q=" + "护理床位占比");
        awaitAnswer(page);
        assertEquals(
                "护理床位占比",
                String.join("", page.locator(".hit h3").first().locator("mark").allInnerTexts()));
    }

    @Test
    void marksAroundAQueryChangeNothing() {
        List<String> queries =
                List.of("养老", "养老！", "（养老", "＃养老", "《养老》", "养老……", "-养老", "养老​", "😊养老");
        Page page = open("search.html");
        List<Object> counts = new ArrayList<>();
        for (String query : queries) {
            counts.add(page.evaluate("q => planSearch.find(q).then(a => a.hits.length)", query));
        }
        assertEquals(1, new HashSet<>(counts).size(), counts.toString());
    }

    @Test
    void nothingFoundOffersNearWordsAndTheDomains() {
        Page page = open("search.html?q=" + "养老量子计算机");
        awaitAnswer(page);
        assertEquals(0, page.locator(".hit").count());
        assertTrue(page.locator(".found").innerText().contains("没有找到"));
        assertEquals("养老", page.locator(".found a").first().innerText());
        page.locator(".found a").first().click();
        page.waitForSelector(".hit");
        open("search.html?q=" + "龘龘龘");
        awaitAnswer(page);
        assertEquals(0, page.locator(".hit").count());
        assertTrue(page.locator("#topics").isVisible());
        assertEquals(List.of(), visit.problems());
    }

    @Test
    void suggestionsAreAComboboxForTheKeyboard() {
        Page page = open("plan/05.html");
        page.keyboard().press("/");
        Locator input = input(page);
        PlaywrightAssertions.assertThat(input).isFocused();
        assertEquals("combobox", input.getAttribute("role"));
        assertEquals("false", input.getAttribute("aria-expanded"));

        page.keyboard().insertText("托位数");
        options(page).first().waitFor();
        assertEquals("true", input.getAttribute("aria-expanded"));
        assertEquals("", input.inputValue().replace("托位数", ""));
        page.keyboard().press("ArrowDown");
        String active = input.getAttribute("aria-activedescendant");
        assertEquals("true", page.locator("#" + active).getAttribute("aria-selected"));
        assertTrue(page.locator("#" + active).innerText().contains("托位数"));

        page.keyboard().press("Escape");
        assertEquals("false", input.getAttribute("aria-expanded"));
        assertEquals(0, page.locator("[role=listbox]:visible").count());

        page.keyboard().press("ArrowDown");
        options(page).first().waitFor();
        assertEquals(List.of(), visit.problems());
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/indicators/childcare-places.html");
    }

    @Test
    void lastSuggestionLeadsToAllResults() {
        Page page = open("plan/05.html");
        input(page).fill("养老");
        options(page).first().waitFor();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL("**/search.html?q=**");
        awaitAnswer(page);
        assertEquals("养老", input(page).inputValue());
    }

    @Test
    void enterWithoutAChoiceLeadsToThePage() {
        Page page = open("plan/05.html");
        input(page).fill("就业");
        page.keyboard().press("Enter");
        page.waitForURL("**/search.html?q=**");
    }

    @Test
    void compositionOfAnInputMethodFiresNoSearch() {
        try (Visit visit = Browser.visit()) {
            Page page = open(visit.page(), "plan/05.html");
            input(page).focus();
            page.waitForCondition(() -> loaded(visit, "search/base.js"));
            visit.forget();
            page.evaluate(
                    """
                    () => {
                      const input = document.activeElement;
                      input.dispatchEvent(new CompositionEvent('compositionstart'));
                      input.value = 'yang';
                      input.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}));
                    }""");
            page.waitForTimeout(200);
            assertEquals(0, visit.requests().size());
            page.evaluate(
                    """
                    () => {
                      const input = document.activeElement;
                      input.value = '养老';
                      input.dispatchEvent(new CompositionEvent('compositionend'));
                    }""");
            options(page).first().waitFor();
        }
    }

    @Test
    void shortcutLeavesTypingAlone() {
        Page page = open("plan/05.html");
        input(page).focus();
        page.keyboard().type("1/2");
        assertEquals("1/2", input(page).inputValue());
    }

    @Test
    void worksFromAFolderWithoutAServer() {
        Page page = visit.page();
        page.navigate(RealSite.folder().resolve("search.html").toAbsolutePath().toUri() + "?q=养老");
        awaitAnswer(page);
        assertTrue(page.locator(".hit").count() > 3);
        assertTrue(page.locator(".hit a").first().getAttribute("href").startsWith("file:///"));
        assertEquals(List.of(), visit.problems());
    }

    @Test
    void pageHelpsWithoutAScript() {
        try (Visit visit = Browser.visit(Browser.options().setJavaScriptEnabled(false))) {
            Page page = open(visit.page(), "plan/05.html");
            input(page).fill("养老");
            page.locator("header form[role=search] button").click();
            page.waitForURL("**/search.html?q=**");
            String text = page.locator("main").innerText();
            assertTrue(text.contains("养老服务床位总量") && text.contains("退役军人安置"));
            assertTrue(text.contains("完善居家社区机构养老服务网"));
            assertTrue(page.locator("main a[href='plan/full.html']").isVisible());
        }
    }

    @Test
    void resultsAndSuggestionsAreAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit =
                    Browser.visit(
                            Browser.options().setViewportSize(360, 800).setColorScheme(scheme))) {
                Page page = open(visit.page(), "search.html?q=" + "养老院");
                awaitAnswer(page);
                assertEquals(List.of(), violations(page));
                open(visit.page(), "index.html");
                input(page).fill("养老");
                options(page).first().waitFor();
                page.keyboard().press("ArrowDown");
                assertEquals(List.of(), violations(page));
            }
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                        .toList();
    }

    @Test
    void hostileInputDoesNothingBad() {
        List<String> hostile =
                List.of(
                        "",
                        "   ",
                        "\"",
                        "\"\"",
                        "“”",
                        "<img src=x onerror=alert(1)>",
                        "</script><script>alert(1)</script>",
                        "\u0000\u0001\u001f",
                        "\uD83D",
                        "\uDE00养老",
                        "养\uD83D老",
                        "__proto__",
                        "constructor",
                        "{0}{1}",
                        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                        "。".repeat(10_000),
                        "养老".repeat(5_000),
                        "\" ".repeat(5_000),
                        "养 ".repeat(5_000));
        Page page = open("search.html");
        for (String query : hostile) {
            page.evaluate(
                    """
                    q => {
                      const input = document.querySelector('main input[name=q]');
                      input.value = q;
                      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
                    }""",
                    query);
            page.waitForSelector("#found[aria-busy=false]", attached());
            assertEquals(0, page.locator("#found img, #found script").count());
        }
        input(page).fill("养老");
        page.waitForSelector(".hit");
        assertEquals(List.of(), visit.problems());
    }

    @Test
    void missingPartIsToldAndTheTopicsStay() {
        try (Visit visit = Browser.visit()) {
            BrowserContext context = visit.page().context();
            context.route("**/search/base.js", route -> route.abort());
            Page page = open(visit.page(), "search.html?q=" + "养老");
            page.locator("#found [role=alert]").waitFor();
            assertTrue(page.locator("#topics").isVisible());
        }
    }

    @Test
    void countsAreThoseOfAScanOfTheText() {
        Page page = open("search.html");
        for (String word : List.of("养老", "服", "的", "十四五", "2025年", "、", "公共服务体系")) {
            Map<?, ?> counts =
                    (Map<?, ?>)
                            page.evaluate(
                                    """
                                    async word => {
                                      const answer = await planSearch.find('"' + word + '"');
                                      const everything = [];
                                      for (let doc = 0; doc <= answer.last; doc++) { everything.push({doc}); }
                                      const texts = await planSearch.documents(answer, everything, true);
                                      return {
                                        found: answer.hits.map(h => h.doc).sort((a, b) => a - b).join(),
                                        scanned: texts.filter(t => t.folded.includes(word)).map(t => t.doc).join()
                                      };
                                    }""",
                                    word);
            assertEquals(counts.get("scanned"), counts.get("found"), word);
            assertFalse(counts.get("found").toString().isEmpty(), word);
        }
    }

    private static boolean loaded(Visit visit, String address) {
        return visit.requests().stream()
                .anyMatch(r -> r.url().endsWith(address) && r.response() != null);
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
