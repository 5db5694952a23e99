package planportal.render.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
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
    void choicesSayHowManyRowsTheyLeaveAndCanBeTakenBack() {
        page.navigate(server.url("indicators/index.html"));
        Locator attribute = page.getByLabel("属性");
        Locator rows = page.locator("#indicators tr[data-row]:not([hidden])");
        assertEquals(
                List.of("全部 33", "预期性 25", "约束性 8"), attribute.locator("option").allTextContents());
        attribute.selectOption("obligatory");
        assertThat(rows).hasCount(8);
        List<String> domains = page.getByLabel("领域").locator("option").allTextContents();
        assertEquals("全部 8", domains.get(0));
        assertTrue(domains.contains("学有所教 2"), domains.toString());
        page.getByLabel("领域").selectOption("学有所教");
        assertThat(rows).hasCount(2);
        String address = page.url();
        assertTrue(address.contains("attribute=obligatory"), address);

        page.goBack();
        assertThat(rows).hasCount(8);
        page.goBack();
        assertThat(rows).hasCount(33);
        assertThat(attribute).hasValue("");
        page.navigate(address);
        assertThat(rows).hasCount(2);
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
        List<String> lines = copied();
        assertEquals("领域\t事项\t原句\t数量\t年份", lines.get(0));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("优军服务保障\t提质改造的烈士纪念设施项目\t“"), lines.get(1));
        assertTrue(lines.get(1).endsWith("\t15处以上\t—"), lines.get(1));
    }

    @Test
    void selectedRowsAreCopiedWithNameAndUnitApart() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(server.url("indicators/index.html"));
        page.evaluate(
                "() => { const rows = document.querySelectorAll('#indicators tr[data-row]');"
                        + " getSelection().setBaseAndExtent(rows[1].cells[0], 0, rows[2].cells[3], 1); }");
        page.keyboard().press("Control+c");
        List<String> lines = copied();
        assertEquals(2, lines.size(), lines.toString());
        assertEquals("学有所教\t3\t学前教育毛入园率\t%\t\t97.5\t99.5", firstCells(lines.get(1), 7));
    }

    @Test
    void whatIsShownIsSavedWithTheDatasetsNamesAndValuesAlsoFromAFolder() throws IOException {
        page.navigate(RealSite.folder().resolve("commitments/index.html").toUri().toString());
        head("事项").click();
        filter().fill("养老 1");
        rows().first().evaluate("row => { row.dataset.row += '\\t=1+1\\ta,\"b\\t-5'; }");
        List<String> expected = new ArrayList<>();
        expected.add("\ufeff" + page.getAttribute("#promised", "data-fields").replace(' ', ','));
        for (Locator row : rows().all()) {
            expected.add(row.getAttribute("data-row").replace('\t', ','));
        }
        expected.set(1, expected.get(1).replace("=1+1,a,\"b", "'=1+1,\"a,\"\"b\""));

        Locator save = page.locator(".tabletools button:has-text('CSV')").first();
        Download file = page.waitForDownload(save::click);

        assertEquals("commitments-promised-养老-1.csv", file.suggestedFilename());
        assertEquals(String.join("\r\n", expected) + "\r\n", Files.readString(file.path()));
        assertTrue(expected.size() > 3, expected.toString());
    }

    @Test
    void nothingCopiedRunsAsAFormula() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        List<String> hostile =
                List.of("=1+1", "@SUM(A1)", "＝1+1", "－2+3", "\u200b=1", "''+1", "﹢1+1");
        List<String> harmless = List.of("=", "-5", "+3.5%", "≥30", "a=b", "【12】");
        List<String> texts = Stream.concat(hostile.stream(), harmless.stream()).toList();
        page.locator("#promised tr[data-row] > th")
                .evaluateAll(
                        "(cells, texts) => texts.forEach("
                                + "(text, i) => { cells[i].textContent = text; })",
                        texts);

        page.locator(".tabletools button").first().click();

        assertThat(page.locator(".tabletools p").first()).containsText("已复制");
        List<String> expected = new ArrayList<>();
        hostile.forEach(text -> expected.add("'" + text));
        expected.addAll(harmless);
        assertEquals(
                expected,
                copied().stream().skip(1).limit(13).map(line -> line.split("\t")[1]).toList());
    }

    @Test
    void aFolderWithoutAServerHasTheSameComfort() {
        page.navigate(RealSite.folder().resolve("commitments/index.html").toUri().toString());
        filter().fill("体育");
        assertTrue(rows().count() > 0 && rows().count() < 119);
    }

    private List<String> copied() {
        String text = (String) page.evaluate("navigator.clipboard.readText()");
        return text.lines().toList();
    }

    private static String firstCells(String line, int count) {
        return String.join("\t", List.of(line.split("\t")).subList(0, count));
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
