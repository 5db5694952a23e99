package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class IndicatorsPageTest {
    private final Indicator beds = Plans.indicator();
    private final Indicator words = Plans.indicator("words", "%", "—", "应保尽保");

    @Test
    void withoutActualsItShowsTheChangeInstead() {
        Document page = page(Plans.build().indicators(beds, words).portal());
        assertEquals(
                List.of("序号", "指标与单位", "2020年", "2025年目标", "变化"),
                page.select("#indicators thead th").eachText());
        assertTrue(page.select("#indicators").text().contains("增加5020张"));
        assertTrue(page.select("#indicators").text().contains("不设数值"));
    }

    @Test
    void withActualsItShowsTheLatestAndWhereItStands() {
        Document page =
                page(
                        Plans.build()
                                .indicators(beds, words)
                                .observations(Plans.actual(beds, 2022, "6100"))
                                .portal());
        assertEquals(
                List.of("序号", "指标与单位", "2020年", "最新", "2025年目标", "进展"),
                page.select("#indicators thead th").eachText());
        String row = page.selectFirst("#indicators tr:contains(养老服务床位总量)").text();
        assertTrue(row.contains("6100 2022年"), row);
        assertTrue(row.contains("进度正常"), row);
        assertTrue(page.selectFirst("#indicators tr:contains(应保尽保)").text().contains("尚无年度监测数据"));
    }

    @Test
    void everyIndicatorHasItsSmallChart() {
        Document page = page(Plans.build().indicators(beds, words).portal());
        assertEquals(
                List.of("elderly-care-beds.html", "words.html"),
                page.select(".minis a").eachAttr("href"));
        assertEquals(2, page.select(".minis svg.mini").size());
    }

    @Test
    void howFarEachHasToGoIsToldInPerCentOfTheBaselineAndInPoints() {
        Indicator rate = Plans.indicator("rate", "%", "88", "90");
        Indicator fall = Plans.indicator("fall", "个", "8", "≤5");
        Document page = page(Plans.build().indicators(beds, rate, fall, words).portal());
        assertEquals(
                List.of(
                        "养老服务床位总量 3980张 → 9000张，增加5020张 多126.1%",
                        "rate 88% → 90%，提高2个百分点 多2.3%", "fall 8个 → ≤5个，至少减少3个 至少低37.5%"),
                page.select("section[aria-labelledby=distance-relative] li").eachText());
        assertEquals(3, page.select("svg.distance rect.ahead").size());
        assertEquals(
                List.of("words.html"),
                page.select("section[aria-labelledby=distance-apart] a").eachAttr("href"));
    }

    @Test
    void withResultsTheWayFillsUp() {
        Document page =
                page(
                        Plans.build()
                                .indicators(beds, Plans.indicator("rate", "%", "88", "90"))
                                .observations(Plans.actual(beds, 2022, "6100"))
                                .portal());
        assertEquals(
                List.of("养老服务床位总量 到2022年6100张，目标9000张 42.2%"),
                page.select("section[aria-labelledby=distance-done] li").eachText());
        assertEquals(
                "42.2%", page.select("svg.distance rect.filled").attr("width"), "of the whole way");
        assertEquals(1, page.select("section[aria-labelledby=distance-relative] li").size());
        assertTrue(page.select("#distance-apart").isEmpty());
    }

    private static Document page(Portal portal) {
        RenderContext context = Contexts.of(portal);
        IndicatorsPage page =
                IndicatorsPage.of(context, portal.lists().indicators().pages().get(0));
        byte[] html = Contexts.pages().render("page/indicators.jte", page);
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }
}
