package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class ComparePageTest {
    private final Indicator beds = Plans.indicator();
    private final Indicator rate = Plans.indicator("rate", "%", "88", "90");

    @Test
    void everyIndicatorHasItsChartFactsAndBox() {
        RenderContext context =
                Contexts.of(
                        Plans.build()
                                .indicators(beds, rate)
                                .observations(Plans.actual(beds, 2022, "6100"))
                                .portal());
        byte[] html = Contexts.pages().render("page/compare.jte", ComparePage.of(context));
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertEquals(
                List.of("elderly-care-beds", "rate"),
                page.select("input[name=ids][form=compare]").eachAttr("value"));
        assertEquals(2, page.select("#all svg.mini").size());
        assertEquals(
                List.of("领域 老有所养 最新 2022 6100张 已走 42.2%", "领域 老有所养 目标比基期 多2.3%"),
                page.select("dl").eachText());
        assertTrue(page.selectFirst("#compare").hasAttr("hidden"), "without a script");
    }

    @Test
    void onlySeveralIndicatorsCanBeCompared() {
        assertFalse(hasPage(1));
        assertTrue(hasPage(2));
        assertTrue(hasPage(150));
        assertFalse(hasPage(151));
    }

    private static boolean hasPage(int count) {
        Indicator[] all =
                IntStream.range(0, count)
                        .mapToObj(i -> Plans.indicator("i" + i, "%", "1", "2"))
                        .toArray(Indicator[]::new);
        Portal portal = Plans.build().indicators(all).portal();
        return ComparePage.link(Contexts.of(portal)).isPresent();
    }
}
