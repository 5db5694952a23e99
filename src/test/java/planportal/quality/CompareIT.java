package planportal.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planportal.testing.Browser;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/** Choosing indicators and seeing them side by side. */
class CompareIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    private static final String COMPARE = "indicators/compare.html";

    @Test
    void whatIsChosenIsInTheAddress() {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(server.url("indicators/childcare-places.html"));
            page.click("text=与别的指标并排看");
            page.waitForURL("**/compare.html?ids=childcare-places");
            assertEquals(List.of("childcare-places"), shown(page));
            assertThat(page.locator("#compare")).containsText("再选一项");
            box(page, "elderly-care-beds").check();
            page.click("#compare [type=submit]");
            page.waitForURL("**/compare.html?ids=childcare-places,elderly-care-beds");
            assertEquals(List.of("childcare-places", "elderly-care-beds"), shown(page));
            assertTrue(page.title().startsWith("并排比较：每千人口拥有3岁以下婴幼儿托位数、养老服务床位总量 · "));
            assertThat(page.locator("#all")).isHidden();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#compare")).isHidden();
            assertThat(page.locator("main .mini:visible")).hasCount(2);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            page.click("#compare [type=button]");
            assertThat(page.locator("#all")).isVisible();
            page.goBack();
            assertEquals(List.of("childcare-places"), shown(page));
            page.goForward();
            assertEquals(List.of("childcare-places", "elderly-care-beds"), shown(page));
            assertEquals(List.of(), visit.problems());
        }
    }

    @Test
    void whateverTheAddressAsksIsAnsweredInWords() {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(
                    server.url(
                            COMPARE
                                    + "?ids=urban-jobs,nowhere,urban-jobs,%3Cb%3E"
                                    + "&ids=life-expectancy,health-literacy,registered-nurses"
                                    + "&ids=general-practitioners,licensed-doctors,sports-area"));
            assertEquals(6, shown(page).size());
            assertThat(page.locator("#compare"))
                    .containsText("没有编号是“nowhere、<b>”的指标。 一次最多看6项，没有显示：人均体育场地面积。");
            page.click("#compare [type=button]");
            assertThat(box(page, "sports-area")).isDisabled();
            box(page, "urban-jobs").uncheck();
            assertThat(box(page, "sports-area")).isEnabled();
            assertThat(page.locator("#compare")).containsText("已选5项，最多6项。");

            page.navigate(server.url(COMPARE + "?ids=%20,"));
            assertEquals(List.of(), shown(page));
            assertThat(page.locator("#all .mini:visible")).hasCount(33);
            assertEquals(List.of(), visit.problems());
        }
    }

    private static Locator box(Page page, String id) {
        return page.locator("input[value=" + id + "]");
    }

    private static List<?> shown(Page page) {
        return (List<?>)
                page.locator("#chosen input").evaluateAll("boxes => boxes.map(b => b.value)");
    }
}
