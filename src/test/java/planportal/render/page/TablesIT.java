package planportal.render.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planportal.testing.Browser;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/** Filtering, sorting, copying and sharing the list of promised quantities. */
class TablesIT {
    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    private Visit visit;
    private Page page;

    @BeforeEach
    void open() {
        visit = Browser.visit();
        page = visit.page();
        page.navigate(server.url("commitments/index.html"));
    }

    @AfterEach
    void nothingWentWrong() {
        List<String> problems = visit.problems();
        visit.close();
        assertEquals(List.of(), problems);
    }

    @Test
    void aFilterLeavesTheRowsThatFitAndSaysHowMany() {
        filter().fill("养老 2025年");
        assertEquals("显示" + rows().count() + "行，共119行", said().innerText());
        assertTrue(rows().count() > 0 && rows().count() < 119);
        filter().fill("没有这样的词");
        assertEquals("没有符合的行，共119行", said().innerText());
        assertEquals(0, rows().count());
    }

    @Test
    void aViewIsSharedByItsAddress() {
        group().selectOption("文体服务保障");
        filter().fill("新建");
        head("数量").click();
        head("数量").click();
        List<String> shown = rows().allInnerTexts();
        String address = page.url();
        assertTrue(address.contains("sort=-2"), address);

        page.navigate("about:blank");
        page.navigate(address);

        assertEquals(shown, rows().allInnerTexts());
        assertEquals("新建", filter().inputValue());
        assertEquals("文体服务保障", group().inputValue());
        assertEquals(
                "descending", page.locator("#promised th[aria-sort]").getAttribute("aria-sort"));
    }

    @Test
    void sortingGoesUpDownAndBackToThePlansOrder() {
        group().selectOption("文体服务保障");
        List<String> planned = rows().allInnerTexts();
        head("数量").click();
        List<Double> up = values();
        assertEquals(up.stream().sorted().toList(), up);
        head("数量").click();
        List<Double> down = values();
        assertEquals(down.stream().sorted((a, b) -> Double.compare(b, a)).toList(), down);
        head("数量").click();
        assertEquals(planned, rows().allInnerTexts());
        assertFalse(page.url().contains("sort"), page.url());
    }

    @Test
    void theShownRowsAreCopiedAsATable() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        group().selectOption("优军服务保障");
        page.locator(".tabletools button").first().click();
        assertThat(page.locator(".tabletools p").first()).containsText("已复制");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        List<String> lines = copied.lines().toList();
        assertEquals("领域\t事项\t数量\t年份", lines.get(0));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("优军服务保障\t提质改造的烈士纪念设施项目"), lines.get(1));
        assertTrue(lines.get(1).endsWith("\t15处以上\t—"), lines.get(1));
    }

    @Test
    void nothingCopiedRunsAsAFormula() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        List<String> hostile =
                List.of("=1+1", "@SUM(A1)", "＝1+1", "－2+3", "\u200b=1", "''+1", "﹢1+1");
        List<String> harmless = List.of("=", "-5", "+3.5%", "≥30", "a=b", "【12】");
        filter().fill("养老");
        List<String> texts = Stream.concat(hostile.stream(), harmless.stream()).toList();
        rows().first()
                .evaluate(
                        "(row, texts) => row.replaceChildren(...texts.map(text => {"
                                + " const cell = document.createElement('td');"
                                + " cell.textContent = text; return cell; }))",
                        texts);

        page.locator(".tabletools button").first().click();

        assertThat(page.locator(".tabletools p").first()).containsText("已复制");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        List<String> cells = List.of(copied.lines().toList().get(1).split("\t"));
        List<String> expected = new ArrayList<>();
        hostile.forEach(text -> expected.add("'" + text));
        expected.addAll(harmless);
        assertEquals(expected, cells.subList(1, cells.size()));
    }

    @Test
    void aFolderWithoutAServerHasTheSameComfort() {
        page.navigate(RealSite.folder().resolve("commitments/index.html").toUri().toString());
        filter().fill("体育");
        assertTrue(rows().count() > 0 && rows().count() < 119);
    }

    private Locator filter() {
        return page.locator(".tabletools input").first();
    }

    private Locator group() {
        return page.locator(".tabletools select").first();
    }

    private Locator said() {
        return page.locator(".tabletools p").first();
    }

    private Locator head(String name) {
        return page.locator("#promised thead button:has-text('" + name + "')");
    }

    private Locator rows() {
        return page.locator("#promised tbody:not([hidden]) tr[id]:not([hidden])");
    }

    private List<Double> values() {
        return rows().locator("td[data-value]").all().stream()
                .map(cell -> Double.valueOf(cell.getAttribute("data-value")))
                .toList();
    }
}
