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
import planportal.model.PrintedRow;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class OverviewPartTest {
    private static final Indicator DONE = Plans.indicator("done", "张", "10", "20");
    private static final Indicator LATE = Plans.indicator("late", "张", "10", "20");
    private static final Indicator BOUND = obligatory(Plans.indicator("bound", "张", "10", "20"));

    @Test
    void withoutActualsItSaysPlainlyThatThereIsNoData() {
        Document page = page(Plans.build().indicators(DONE, LATE, BOUND).portal());
        assertTrue(page.select(".standing").isEmpty());
        assertEquals("尚无年度监测数据", page.select("main .status").text());
    }

    @Test
    void theBarIsPartedByStatusAndTheObligatoryStandApart() {
        Document page =
                page(
                        Plans.build()
                                .indicators(DONE, LATE, BOUND)
                                .observations(
                                        Plans.actual(DONE, 2022, "20"),
                                        Plans.actual(LATE, 2022, "10"))
                                .portal());
        assertEquals(
                List.of("3项指标", "其中约束性指标1项"), page.select(".standing dt").eachText().subList(0, 2));
        assertEquals(
                List.of("已达到 1项", "明显滞后 1项", "尚无年度监测数据 1项"),
                page.select(".standing ul").first().select("li").eachText());
        assertEquals(
                List.of("0%", "33.33%", "66.67%"),
                page.select(".bar").first().select("rect").eachAttr("x"));
        assertEquals(
                List.of("33.33%", "33.34%", "33.33%"),
                page.select(".bar").first().select("rect").eachAttr("width"));
    }

    private static Document page(Portal portal) {
        RenderContext context = Contexts.of(portal);
        DomainsPage domains = DomainsPage.of(context, portal.lists().domains().pages().get(0));
        byte[] html = Contexts.pages().render("page/domains.jte", domains);
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.select(".doors").remove();
        return page;
    }

    private static Indicator obligatory(Indicator i) {
        return new Indicator(
                i.id(),
                i.number(),
                i.domain(),
                i.name(),
                i.nameEn(),
                i.unit(),
                i.goal(),
                i.description(),
                new PrintedRow(
                        i.printed().number(),
                        Optional.empty(),
                        Optional.of(Plans.attribute("约束性")),
                        i.printed().cells()));
    }
}
