package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.DataNote;
import planportal.model.Event;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Source;
import planportal.render.catalog.PublishedData;
import planportal.site.Site;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class IndicatorPageTest {
    private final Indicator beds = Plans.indicator();
    private final Chapter chapter =
            Plans.chapter(1, "背景", "供给扩大。全区床位4210张，每千名老人17.6张。服务更好。", "发展家庭床位。");
    private final Paragraph paragraph = chapter.sections().get(0).paragraphs().get(0);

    @Test
    void opensWithTheSentenceAndSetsOffItsNumbers() {
        Document page = page(Plans.build().indicators(beds).portal());
        assertEquals("到2025年，养老服务床位总量要从3980张增加到9000张。", page.selectFirst(".lead").text());
        assertEquals(List.of("3980张", "9000张"), page.select(".lead b").eachText());
        assertEquals("9000张", page.selectFirst(".lead b.to").text());
        assertEquals(
                "到2025年，养老服务床位总量要从3980张增加到9000张。",
                page.selectFirst("meta[name=description]").attr("content"));
    }

    @Test
    void withoutActualsItSaysSoAndShowsTheStraightPath() {
        Document page = page(Plans.build().indicators(beds).portal());
        assertTrue(page.selectFirst(".facts .status").text().contains("尚无年度监测数据"));
        assertEquals(
                List.of(
                        "2020 基期 3980 3980 规划",
                        "2021 尚无数据 4984 —",
                        "2022 尚无数据 5988 —",
                        "2023 尚无数据 6992 —",
                        "2024 尚无数据 7996 —",
                        "2025 目标 9000 9000 规划"),
                page.select("table.values tbody tr").eachText());
    }

    @Test
    void evidenceIsShownWhateverTheTextSays() {
        Event event =
                new Event(
                        "opened",
                        beds,
                        LocalDate.parse("2023-05-01"),
                        Optional.empty(),
                        Optional.empty(),
                        "新增一批床位（示例）",
                        new Source("公报", Optional.empty(), Optional.empty()),
                        Optional.empty());
        Document page = page(Plans.build().indicators(beds).events(event).portal());
        assertTrue(page.select(".trail").text().contains("新增一批床位（示例）"));
    }

    @Test
    void revisedActualShowsBothDates() {
        Document page =
                page(
                        Plans.build()
                                .indicators(beds)
                                .observations(
                                        Plans.actual(beds, 2022, "5200", "2023-03-01"),
                                        Plans.actual(beds, 2022, "5350", "2023-09-01"))
                                .portal());
        List<String> rows = page.select("table.values tbody tr:contains(2022)").eachText();
        assertEquals("2022 5200 统计公报 2023年3月1日公布，已被2023年9月1日公布的数替代", rows.get(0));
        assertEquals("2022 5350 5988 统计公报 2023年9月1日公布", rows.get(1));
        assertEquals("5200", page.selectFirst("table.values s").text());
    }

    @Test
    void standingShowsItsArithmetic() {
        Document page =
                page(
                        Plans.build()
                                .indicators(beds)
                                .observations(Plans.actual(beds, 2022, "5350"))
                                .portal());
        String standing = page.selectFirst("section[aria-labelledby=h-standing]").text();
        assertTrue(standing.contains("进度偏慢"), standing);
        assertTrue(standing.contains("2022年应达到5988张，实际5350张，慢于进度。"), standing);
        assertTrue(standing.contains("p =（5350 − 3980）÷（9000 − 3980）= 0.2729"), standing);
    }

    @Test
    void totalAddsUpItsYears() {
        Indicator jobs = Plans.indicator("jobs", "万人", "【16.9】", "【12】");
        Document page =
                page(
                        Plans.build()
                                .indicators(jobs)
                                .observations(
                                        Plans.actual(jobs, 2021, "3.1"),
                                        Plans.actual(jobs, 2022, "2.6"))
                                .portal());
        List<String> rows = page.select("table.values tbody tr").eachText();
        assertEquals("2016—2020 上一期累计 【16.9】 规划", rows.get(0));
        assertEquals("2022 2.6 5.7 4.8 统计公报 2023年3月1日公布", rows.get(2));
        assertEquals("2021—2025 目标 【12】 12 规划", rows.get(5));
    }

    @Test
    void actualOfTheTargetYearStandsBeforeTheTarget() {
        Document page =
                page(
                        Plans.build()
                                .indicators(beds)
                                .observations(Plans.actual(beds, 2025, "9100"))
                                .portal());
        List<String> rows = page.select("table.values tbody tr").eachText();
        assertTrue(rows.get(5).startsWith("2025 9100"), rows.toString());
        assertTrue(rows.get(6).startsWith("2025 目标 9000"), rows.toString());
    }

    @Test
    void boundThatIsHeldIsItsOwnPath() {
        Indicator rate = Plans.indicator("rate", "%", "<5.5", "<5.5");
        Document page = page(Plans.build().indicators(rate).portal());
        assertEquals("2023 尚无数据 <5.5 —", page.select("table.values tbody tr").get(3).text());
    }

    @Test
    void quotesTheWholeSentenceAndLeadsToItsPlace() {
        Document page =
                page(
                        Plans.build()
                                .chapters(chapter)
                                .indicators(beds)
                                .mentions(new Mention(beds, paragraph, "床位4210张"))
                                .portal());
        assertEquals("全区床位4210张，每千名老人17.6张。", page.selectFirst(".quote p").text());
        assertEquals("床位4210张", page.selectFirst(".quote b").text());
        assertEquals("../plan/01.html#p-1-1-1", page.selectFirst(".quote footer a").attr("href"));
    }

    @Test
    void contradictionStandsBesideTheFigureAndOtherRemarksBelow() {
        Document page =
                page(
                        Plans.build()
                                .chapters(chapter)
                                .indicators(beds)
                                .dataNotes(
                                        note("two-figures", DataNote.Kind.CONFLICT, paragraph),
                                        note("two-names", DataNote.Kind.WORDING, paragraph))
                                .portal());
        assertEquals(1, page.select(".split [role=note]").size());
        assertEquals("#n-two-figures", page.selectFirst("figcaption .sign").attr("href"));
        assertEquals(1, page.select("#n-two-figures").size());
        assertEquals(1, page.select("section[aria-labelledby=h-remarks] #n-two-names").size());
    }

    @Test
    void reportIsOfferedOnlyWhereThereIsARepository() {
        Plans.Builder plan = Plans.build().indicators(beds);
        assertTrue(page(plan.portal()).select(".report").isEmpty());
        Document page =
                page(
                        plan.portal(
                                Plans.settings(
                                        Optional.of(URI.create("https://git.example/a/b")))));
        String link = page.selectFirst(".report a").attr("href");
        assertTrue(link.startsWith("https://git.example/a/b/issues/new?"), link);
        assertTrue(link.contains("template=data-error.yml"), link);
    }

    @Test
    void obligatoryIsExplained() {
        Document page = page(Plans.build().indicators(beds).portal());
        assertEquals("预期性 期望达到的目标", page.select(".facts > :lt(2)").text());
    }

    @Test
    void textOfAnIndicatorCannotBecomeMarkup() {
        Indicator odd = Plans.indicator("odd", "<script>alert(1)</script>", "<b>", "1", "2");
        Document page = page(Plans.build().indicators(odd).portal());
        assertTrue(page.select("main script, main b > b").isEmpty());
        assertFalse(page.select("svg title").text().isEmpty());
    }

    private static DataNote note(String id, DataNote.Kind kind, Place place) {
        return new DataNote(
                id,
                kind,
                List.of(Plans.indicator()),
                List.of(place),
                "题目",
                "说明。",
                List.of(),
                Optional.empty());
    }

    private static Document page(Portal portal) {
        RenderContext context = Contexts.of(portal);
        PublishedData data =
                new PublishedData(
                        portal, Site.builtIn(), Optional.empty(), version -> Optional.empty());
        IndicatorDownloads downloads = new IndicatorDownloads(context, data);
        Indicator first = portal.plan().indicators().get(0);
        IndicatorPage page =
                IndicatorPage.of(
                        context,
                        0,
                        downloads.of(first, new DataFiles(context, data).write(first)),
                        Optional.empty());
        byte[] html = Contexts.pages().render("page/indicator.jte", page);
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }
}
