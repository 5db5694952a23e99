package planportal.render.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;
import planportal.render.wording.Wording;
import planportal.site.Messages;
import planportal.site.Site;
import planportal.testing.Plans;

class FeedRendererTest {
    private static final Indicator BEDS = Plans.indicator("beds", "床位<总量>", "张", "3980", "9000");
    private static final Indicator RATE = Plans.indicator("rate", "达标率", "%", "65", "100");

    private final Messages messages = Site.builtIn().messages("zh");

    @Test
    void withoutDataAFeedIsValidAndUpdatedAtThePeriodsBeginning() {
        Document feed = feed("feed.xml");
        assertEquals("2021-01-01T00:00:00Z", feed.selectFirst("feed > updated").text());
        assertEquals(0, feed.select("entry").size());
        assertEquals(1, feed.select("feed > id").size());
        assertEquals(1, feed.select("feed > title").size());
        assertEquals(1, feed.select("feed > author > name").size());
        assertEquals(
                "http://localhost:8080/feed.xml",
                feed.selectFirst("feed > link[rel=self]").attr("href"));
        assertEquals(
                "http://localhost:8080/updates/index.html",
                feed.selectFirst("feed > link[rel=alternate]").attr("href"));
    }

    @Test
    void eachDayOfPublicationIsAnEntryWithOldAndNewValues() {
        Document feed =
                feed(
                        "feed.xml",
                        Plans.actual(BEDS, 2022, "5000", "2023-03-01"),
                        Plans.actual(RATE, 2022, "70%", "2023-09-01"),
                        Plans.actual(BEDS, 2022, "5100", "2023-09-01"));
        assertEquals("2023-09-01T00:00:00Z", feed.selectFirst("feed > updated").text());
        assertEquals(
                List.of("新增1项指标2022年数据；修订1项", "新增1项指标2022年数据"),
                feed.select("entry > title").eachText());
        assertEquals(
                Set.of("达标率，2022年：70%。来源：统计公报", "床位<总量>，2022年：5100张（2023年3月1日公布的是5000张）。来源：统计公报"),
                Set.copyOf(feed.select("entry").get(0).select("li").eachText()));
        assertEquals(
                "http://localhost:8080/feed.xml#2023-09-01",
                feed.select("entry").get(0).selectFirst("id").text());
        assertEquals(
                "2023-09-01T00:00:00Z", feed.select("entry").get(0).selectFirst("updated").text());
    }

    @Test
    void anIndicatorsFeedTellsOfThatIndicatorAlone() {
        Document feed =
                feed(
                        "indicators/rate.xml",
                        Plans.actual(BEDS, 2022, "5000"),
                        Plans.actual(RATE, 2021, "70"));
        assertEquals(List.of("新增1项指标2021年数据"), feed.select("entry > title").eachText());
        assertEquals(
                "http://localhost:8080/indicators/rate.html",
                feed.selectFirst("entry > link[rel=alternate]").attr("href"));
    }

    @Test
    void aValueHasTheUnitThatItHasOnItsPage() {
        Indicator visits = Plans.indicator("visits", "服务次数（万次）", "%", "—", "3.4");
        Portal portal =
                Plans.build()
                        .indicators(visits)
                        .observations(Plans.actual(visits, 2022, "3.3"))
                        .dataNotes(Plans.unitNote(visits))
                        .portal();
        assertEquals(
                List.of("服务次数（万次），2022年：3.3万次。来源：统计公报"),
                feed("feed.xml", portal).select("li").eachText());
    }

    @Test
    void aPortalWithoutCatalogueHasNoFeed() {
        PortalSettings none = Plans.settings().without(PublishedFormat.CATALOGUE);
        Portal portal = Plans.build().indicators(BEDS).portal(none);
        assertEquals(0, renderer(portal).jobs().count());
    }

    private Document feed(String path, Observation... observations) {
        return feed(path, Plans.build().indicators(BEDS, RATE).observations(observations).portal());
    }

    private FeedRenderer renderer(Portal portal) {
        return new FeedRenderer(
                portal, messages, new Wording(portal, messages).figures(), List::of);
    }

    private Document feed(String path, Portal portal) {
        OutputFile file =
                renderer(portal)
                        .jobs()
                        .filter(job -> job.paths().equals(List.of(path)))
                        .findFirst()
                        .orElseThrow()
                        .work()
                        .get()
                        .get(0);
        String xml = new String(file.bytes(), StandardCharsets.UTF_8);
        assertTrue(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed "), xml);
        return Jsoup.parse(xml, Parser.xmlParser());
    }
}
