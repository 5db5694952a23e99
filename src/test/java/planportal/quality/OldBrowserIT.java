package planportal.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.Browser;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/**
 * The pages without the functions that the oldest browsers, named in {@code site/assets/README.md},
 * do not have, or have over https alone.
 */
class OldBrowserIT {
    private static final String LACKING =
            """
            const lacking = [
              [Element.prototype, ["replaceChildren", "checkVisibility", "ariaLabel"]],
              [Document.prototype, ["replaceChildren"]],
              [DocumentFragment.prototype, ["replaceChildren"]],
              [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed"]],
              [String.prototype, ["at", "replaceAll", "matchAll"]],
              [Object, ["fromEntries", "hasOwn", "groupBy"]],
              [Promise, ["allSettled", "any", "withResolvers"]],
              [window, ["structuredClone", "queueMicrotask", "requestIdleCallback", "ResizeObserver",
                "IntersectionObserver", "ClipboardItem"]],
              [Navigator.prototype, ["clipboard", "share"]],
              [Crypto.prototype, ["subtle", "randomUUID"]]
            ];
            lacking.forEach(([owner, names]) => names.forEach(name => { delete owner[name]; }));
            SpeechSynthesis.prototype.getVoices = () => undefined;
            document.addEventListener("copy", () => { window.copied = document.activeElement.value; });
            """;

    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    private Visit visit;
    private Page page;

    @BeforeEach
    void visit() {
        visit = Browser.visit();
        page = visit.page();
        page.addInitScript(LACKING);
    }

    @AfterEach
    void nothingWentWrong() {
        List<String> problems = visit.problems();
        visit.close();
        assertEquals(List.of(), problems);
    }

    @Test
    void searchAnswers() {
        page.navigate(server.url("search.html?q=养老院"));
        assertThat(page.locator(".hit").first()).isVisible();
        assertThat(page.locator("#found")).hasAttribute("aria-busy", "false");
        page.locator("main input[name=q]").fill("anquan");
        assertThat(page.locator("#found")).containsText("安全");
        page.navigate(server.url("plan/05.html"));
        page.locator("#find-top").fill("托育");
        assertThat(page.locator("[role=option]").first()).isVisible();
    }

    @Test
    void failedSearchSaysSo() {
        page.context().route("**/search/base.js", route -> route.abort());
        page.navigate(server.url("search.html?q=托育"));
        assertThat(page.locator("#found [role=alert]")).isVisible();
        assertThat(page.locator("#found")).hasAttribute("aria-busy", "false");
        assertFalse(visit.problems().isEmpty());
        visit.forget();
    }

    @Test
    void tableIsCopied() {
        page.navigate(server.url("commitments/index.html"));
        page.locator(".tabletools select").first().selectOption("优军服务保障");
        page.locator(".tabletools button").first().click();
        assertThat(page.locator(".tabletools p").first()).containsText("已复制");
        String copied = (String) page.evaluate("window.copied");
        assertTrue(copied.startsWith("领域\t事项\t原句\t数量\t年份\n优军服务保障\t"), copied);
    }

    @Test
    void addressesAndQuotesAreCopiedAndNoVoiceIsOffered() {
        page.navigate(server.url("plan/09.html"));
        page.locator("#p-9-1-2 a.pin").click();
        assertThat(page.locator(".told")).hasText("已复制");
        assertEquals(server.url("plan/09.html") + "#p-9-1-2", page.evaluate("window.copied"));
        page.evaluate(
                "getSelection().selectAllChildren(document.querySelector('#p-9-1-2 strong'))");
        page.locator(".quoting button").click();
        assertThat(page.locator(".quoting")).isHidden();
        String quote = (String) page.evaluate("window.copied");
        assertTrue(quote.startsWith("“全面推行养老服务评估制度。”"), quote);
        page.locator(".aids summary").click();
        assertThat(page.locator(".aids .aloud")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{key: '/', code: 'Slash'}",
                "{key: '、', code: 'Backslash'}",
                "{key: '／', code: 'Slash'}",
                "{key: 'Process', code: 'Slash', keyCode: 229}",
                "{key: 'Unidentified', code: 'Slash', keyCode: 229}"
            })
    void slashLeadsToTheSearchUnderAnyInputMethod(String key) {
        page.navigate(server.url("plan/09.html"));
        press(key);
        assertThat(page.locator("#find-top")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{key: 'Process', code: 'KeyS', keyCode: 229}",
                "{key: 'Process', code: 'Slash', keyCode: 229, shiftKey: true}",
                "{key: '?', code: 'Slash', shiftKey: true}",
                "{key: '/', code: 'Slash', ctrlKey: true}",
                "{key: '，', code: 'Comma'}"
            })
    void otherKeysDoNot(String key) {
        page.navigate(server.url("plan/09.html"));
        press(key);
        assertThat(page.locator("#find-top")).not().isFocused();
    }

    private void press(String key) {
        page.evaluate(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', Object.assign("
                        + key
                        + ", {bubbles: true, cancelable: true})))");
    }
}
