package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class UpdatesPageTest {
    private static final Indicator BEDS = Plans.indicator("beds", "床位", "张", "3980", "9000");
    private static final Indicator RATE = Plans.indicator("rate", "达标率", "%", "65", "100");

    @Test
    void withoutDataThePageSaysSo() {
        Document page = page();
        assertEquals("尚无年度监测数据，因此还没有更新。", page.select(".lead").text());
        assertTrue(page.select("table").isEmpty());
    }

    @Test
    void aRevisionStandsWithTheValueThatItSupersedes() {
        Document page =
                page(
                        Plans.actual(BEDS, 2022, "5000", "2023-03-01"),
                        Plans.actual(BEDS, 2022, "5100", "2023-09-01"),
                        Plans.actual(RATE, 2022, "70", "2023-09-01"));
        assertEquals(List.of("2023年9月1日", "2023年3月1日"), page.select("h2 time").eachText());
        assertEquals(
                List.of("新增1项指标2022年数据；修订1项", "新增1项指标2022年数据"),
                page.select("section > p").eachText());
        assertEquals(
                List.of("床位 统计公报 2022 5100张 原为5000张（2023年3月1日）", "达标率 统计公报 2022 70%"),
                page.select("table").first().select("tbody tr").eachText());
        assertEquals("../indicators/beds.html", page.selectFirst("tbody a").attr("href"));
    }

    private static Document page(Observation... observations) {
        RenderContext context =
                Contexts.of(
                        Plans.build().indicators(BEDS, RATE).observations(observations).portal());
        UpdatesPage updates =
                UpdatesPage.of(context, context.portal().lists().updates().pages().get(0));
        byte[] html = Contexts.pages().render("page/updates.jte", updates);
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }
}
