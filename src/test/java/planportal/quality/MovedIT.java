package planportal.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Browser;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.Visit;

/** Addresses that lead to others, opened from a folder. */
class MovedIT {
    private static final String CHINESE_ALONE_IS_MARKED =
            """
            function marked(node, language) {
              const own = node.lang || language;
              return node.nodeType === Node.TEXT_NODE
                  ? /\\p{sc=Han}/u.test(node.data) === (own === "zh-Hans") || !node.data
                  : Array.from(node.childNodes).every(child => marked(child, own));
            }
            """;

    @TempDir Path folder;

    @Test
    void oldAddressesLeadOnWithAndWithoutScripts() throws IOException {
        Browser.skipIfAsked();
        Path content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        String list = "commitments/index.html";
        Files.writeString(
                content.resolve("moves.csv"),
                "from,to,reason\n"
                        + "indicators/hours.html,indicators/opening-hours.html,\n"
                        + "plan/09.html,plan/01.html#p-1-2-1,\n"
                        + list
                        + "#old,"
                        + list
                        + "#seats-2028,\n");
        Path site = BuiltSite.build(content, folder.resolve("site")).folder();
        try (Visit visit = Browser.visit()) {
            follow(visit, site, "indicators/hours.html#main", "indicators/opening-hours.html#main");
            follow(visit, site, "plan/09.html#p-9-1-1", "plan/01.html#p-1-2-1");
            follow(visit, site, list + "#old", list + "#seats-2028");
            visit.page().evaluate("location.hash = 'old'");
            visit.page().waitForURL("**/" + list + "#seats-2028");
            assertThat(visit.page().locator("#seats-2028")).isInViewport();
            assertEquals(List.of(), visit.problems());
        }
        try (Visit visit = Browser.visit(Browser.options().setJavaScriptEnabled(false))) {
            follow(visit, site, "indicators/hours.html#main", "indicators/opening-hours.html");
            Page page = visit.page();
            page.navigate(site.resolve(list).toUri() + "#old");
            assertThat(page.locator("#old a")).isInViewport();
        }
    }

    @Test
    void switchOfLanguageStaysOnThePlaceAndFoundTextIsMarked() throws IOException {
        Browser.skipIfAsked();
        Path content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path settings = content.resolve("portal.yaml");
        Files.writeString(settings, Files.readString(settings) + "languages: [zh, en]\n");
        Path site = BuiltSite.build(content, folder.resolve("site")).folder();
        String values = "indicators/opening-hours.html#values";
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(site.toUri() + values);
            page.locator("a.language").click();
            page.waitForURL("**/en/" + values);
            assertThat(page.locator("#values")).isInViewport();
            page.locator("a.language").click();
            page.waitForURL("**/site/" + values);
            page.navigate(site.toUri() + "en/search.html?q=阅览座位");
            page.waitForSelector("#found[aria-busy=false] .hit");
            assertThat(page.locator(".hit [lang=zh-Hans]").first()).isVisible();
            for (Locator shown : page.locator(".hit :is(h3 a, p.small)").all()) {
                assertEquals(true, shown.evaluate(CHINESE_ALONE_IS_MARKED), shown.innerText());
            }
            assertEquals(List.of(), visit.problems());
        }
    }

    private static void follow(Visit visit, Path site, String from, String to) {
        visit.page().navigate(site.toUri() + from);
        visit.page().waitForURL("**/" + to);
    }
}
