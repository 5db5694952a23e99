package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.Service;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class HomePageTest {

    private static Document home(Portal portal) {
        byte[] html = Contexts.pages().render("page/home.jte", HomePage.of(Contexts.of(portal)));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    @Test
    void figuresAreCountedAndLeadToTheirLists() {
        Document page =
                home(
                        Plans.build()
                                .indicators(Plans.indicator())
                                .services(
                                        new Service(
                                                "a", 1, Plans.domain(), "甲", "A", Optional.empty()),
                                        new Service(
                                                "b", 2, Plans.domain(), "乙", "B", Optional.empty()))
                                .chapters(Plans.chapter(1, "总则", "一段。", "二段。"))
                                .portal());
        assertEquals(List.of("1", "2", "1"), page.select(".tally b").eachText());
        assertEquals(
                List.of("indicators/index.html", "services/index.html", "plan/index.html"),
                page.select(".tally a").eachAttr("href"));
    }

    @Test
    void whatThePlanLacksIsNotMentioned() {
        Document page = home(Plans.build().domains().portal());
        assertTrue(page.select(".tally > li, .domains, .minis").isEmpty());
        assertEquals(
                List.of("datasets/all.zip", "plan/plan.epub", "plan/full.html"),
                page.select(".files a").eachAttr("href"));
    }

    @Test
    void exampleWordsLeadToTheirSearch() {
        assertEquals(
                List.of("search.html?q=%E5%85%BB%E8%80%81%E9%99%A2"),
                home(Plans.build().portal()).select(".words a").eachAttr("href"));
    }

    @Test
    void tileSaysWhatItsDomainHolds() {
        Document page =
                home(
                        Plans.build()
                                .indicators(Plans.indicator())
                                .services(
                                        new Service(
                                                "a", 1, Plans.domain(), "甲", "A", Optional.empty()))
                                .portal());
        assertEquals(List.of("老有所养 1项指标 · 1项服务"), page.select(".domains a").eachText());
        assertEquals("domains/elderly-care.html", page.select(".domains a").first().attr("href"));
    }

    @Test
    void eachDomainShowsTheChartOfItsFirstIndicator() {
        Document page =
                home(
                        Plans.build()
                                .indicators(
                                        Plans.indicator("first", "张", "1", "2"),
                                        Plans.indicator("second", "张", "1", "2"))
                                .portal());
        assertEquals(1, page.select(".minis svg.mini").size());
        assertEquals("indicators/first.html", page.select(".minis a").attr("href"));
    }

    @Test
    void withoutDataItSaysSo() {
        assertTrue(home(Plans.build().portal()).select(".status.none").hasText());
    }

    @Test
    void newDataIsListedByDay() {
        Indicator beds = Plans.indicator();
        Document page =
                home(
                        Plans.build()
                                .indicators(beds)
                                .observations(
                                        Plans.actual(beds, 2021, "4000"),
                                        Plans.actual(beds, 2022, "5000"))
                                .portal());
        assertEquals(List.of("2023-03-01", "2022-03-01"), page.select("time").eachAttr("datetime"));
        assertTrue(page.select(".status.none").isEmpty());
    }
}
