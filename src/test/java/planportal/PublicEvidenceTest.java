package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.derive.Addresses;
import planportal.testing.BuiltSite;
import planportal.testing.RealContent;

/** An editor adds two results and three pieces of evidence, one a correction, to the real plan. */
class PublicEvidenceTest {
    private static final String PROMISE = "commitments/village-mutual-help-points";
    private static final String SERVICE = "services/maternal-health";
    private static final String OTHER_SERVICE = "services/pre-pregnancy-checks";

    private static final String HEADER =
            "id,about,date,state,value,text,source,source_url,archived_url,corrects\n";
    private static final String EARLIER =
            "e1,PROMISE,2023-06-30,under-way,160,已建成160个。,例报,,,\n".replace("PROMISE", PROMISE);
    private static final String EVIDENCE =
            """
            e2,PROMISE,2023-07-15,under-way,150,已建成150个。,例报,https://example.org/a,,e1
            e3,SERVICE,2023-07-15,completed,,已经办好<全部>。,见 https://example.org/b 。,,,
            e4,OTHER_SERVICE,2023-08-01,,,又有一则消息。,例报,,,
            """
                    .replace("PROMISE", PROMISE)
                    .replace("OTHER_SERVICE", OTHER_SERVICE)
                    .replace("SERVICE", SERVICE);
    private static final String FIRST = "urban-jobs,2021,3.0,公报,2022-03-30,,\n";
    private static final String RESULTS =
            """
            urban-jobs,2022,3.1,公报,2023-07-15,,https://example.org/jobs
            elderly-care-beds,2022,5200,见 https://example.org/beds 第3页,2023-07-15,,
            """;

    @TempDir static Path folder;

    private static BuiltSite before;
    private static BuiltSite after;

    @BeforeAll
    static void buildBoth() throws IOException {
        before = build("before", FIRST, EARLIER);
        after = build("after", FIRST + RESULTS, EARLIER + EVIDENCE);
    }

    private static BuiltSite build(String name, String results, String events) throws IOException {
        Path content = folder.resolve(name + "-content");
        RealContent.copyTo(content);
        String header = "indicator,year,value,source,published,note,source_url\n";
        Files.writeString(content.resolve("observations.csv"), header + results);
        Files.writeString(content.resolve("events.csv"), HEADER + events);
        return BuiltSite.build(content, folder.resolve(name));
    }

    @Test
    void changesWhatItMustAndNothingElse() {
        assertEquals(before.addresses(), after.addresses());
        Set<String> expected = new TreeSet<>();
        expected.addAll(List.of("index.html", "feed.xml", "updates/index.html"));
        expected.addAll(List.of("progress/index.html", "domains/index.html"));
        expected.add("indicators/index.html");
        // The list of promises keeps its state; that of services has a new one.
        expected.add("services/index.html");
        expected.addAll(List.of("domains/employment.html", "domains/elderly-care.html"));
        for (String topic : List.of(PROMISE, SERVICE, OTHER_SERVICE)) {
            for (String extension : List.of("html", "json", "xml")) {
                expected.add(topic + "." + extension);
            }
        }
        expected.add("datasets/observations-template.xlsx");
        expected.add("indicators/compare.html");
        expected.add("indicators/urban-jobs-embed.html");
        expected.add("indicators/elderly-care-beds-embed.html");
        for (String extension : List.of("html", "json", "csv", "svg", "xml", "zip")) {
            expected.add("indicators/urban-jobs." + extension);
            expected.add("indicators/elderly-care-beds." + extension);
        }
        for (String extension : List.of("html", "json", "csv", "xlsx")) {
            for (String dataset :
                    List.of("indicators", "observations", "progress", "commitments", "events")) {
                expected.add("datasets/" + dataset + "." + extension);
            }
        }
        expected.addAll(
                List.of(
                        "datasets/index.html",
                        "datasets/all.zip",
                        "datasets/site.zip",
                        "datasets/checksums.js"));
        expected.addAll(
                List.of("datapackage.json", "catalog.jsonld", "catalog.ttl", "checksums.txt"));
        List.copyOf(expected).forEach(a -> Addresses.markdown(a).ifPresent(expected::add));
        // Only its charts show the change.
        expected.remove("domains/employment.md");
        assertEquals(expected, before.changedIn(after));
    }

    @Test
    void tellsOfEvidenceByDayOnThePageOfUpdates() {
        Document page = after.page("updates/index.html");
        Element day = page.getElementById("u-2023-07-15").closest("section");
        assertEquals("新增2项指标2022年数据；新增1条公开证据；更正1条公开证据", day.selectFirst(".head + p").text());
        assertEquals("已建成160个。", day.selectFirst("del").text());
        assertEquals("已建成150个。", day.selectFirst("ins").text());
        assertEquals(
                Set.of(
                        "https://example.org/a",
                        "https://example.org/b",
                        "https://example.org/jobs",
                        "https://example.org/beds"),
                Set.copyOf(day.select("a[href^=http]").eachAttr("href")));
        Element other = page.getElementById("u-2023-08-01").closest("section");
        assertEquals(0, other.select("table").size());
        assertTrue(other.text().contains("又有一则消息。"));
        assertTrue(page.getElementById("u-2023-06-30").closest("section").text().contains("160"));
        assertTrue(after.page("index.html").text().contains("新增1条公开证据；更正1条公开证据"));
    }

    @Test
    void tellsOfEvidenceInFeeds() {
        assertEquals(
                List.of(
                        "2023-08-01 新增1条公开证据",
                        "2023-07-15 新增2项指标2022年数据；新增1条公开证据；更正1条公开证据",
                        "2023-06-30 新增1条公开证据",
                        "2022-03-30 新增1项指标2021年数据"),
                entries("feed.xml"));
        assertEquals(
                List.of("2023-07-15 更正1条公开证据", "2023-06-30 新增1条公开证据"), entries(PROMISE + ".xml"));
        assertEquals(
                "村级互助养老点：207个（正在推进）：已建成150个。（原记：已建成160个。） 来源：例报",
                feed(PROMISE + ".xml").selectFirst("li").text());
        assertEquals(List.of(), entries("services/maternity-insurance.xml"));
        assertEquals(
                List.of("village-mutual-help-points.xml"),
                after.page(PROMISE + ".html")
                        .select("link[rel=alternate][href=village-mutual-help-points.xml]")
                        .eachAttr("href"));
    }

    private static List<String> entries(String address) {
        return feed(address).select("entry").stream()
                .map(
                        e ->
                                e.selectFirst("published").text().substring(0, 10)
                                        + " "
                                        + e.selectFirst("title").text())
                .toList();
    }

    private static Document feed(String address) {
        return Jsoup.parse(after.text(address), Parser.xmlParser());
    }

    @Test
    void countsOnTheOverviewAreThoseOfTheDatasetsAndOfTheListsThatItLinksTo() throws IOException {
        Document page = after.page("progress/index.html");
        assertEquals(
                counted("commitments.json", "state"),
                counts(page, "commitments/index.html?state="));
        assertEquals(counted("projects.json", "state"), counts(page, "projects/index.html?state="));
        assertEquals(
                counted("indicators.json", "status"), counts(page, "indicators/index.html?state="));
        for (String list : List.of("commitments", "projects", "indicators", "services")) {
            Map<String, Integer> rows = new TreeMap<>();
            after.page(list + "/index.html")
                    .select("tr[data-state]")
                    .forEach(row -> rows.merge(row.attr("data-state"), 1, Integer::sum));
            assertEquals(rows, counts(page, list + "/index.html?state="), list);
        }
        assertEquals(1, page.select("a[href$=state=completed]").size());
        assertEquals(1, page.select("a[href*=services/index.html?state=completed&group=]").size());
    }

    /** The counts of all, whose links name no domain. */
    private static Map<String, Integer> counts(Document page, String link) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Element a : page.select(".sift a")) {
            String href = a.attr("href");
            int start = href.indexOf(link);
            if (start >= 0 && !href.contains("&")) {
                String state = href.substring(start + link.length());
                counts.put(state, Integer.valueOf(a.parent().selectFirst("b").text()));
            }
        }
        return counts;
    }

    private static Map<String, Integer> counted(String dataset, String column) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode row : new ObjectMapper().readTree(after.text("datasets/" + dataset))) {
            if (!row.get(column).isNull()) {
                counts.merge(row.get(column).asText(), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void linksTheSourcesOfResults() {
        assertEquals(
                List.of("https://example.org/jobs"),
                after.page("indicators/urban-jobs.html")
                        .select("table.values a[href^=http]")
                        .eachAttr("href"));
        assertEquals(
                List.of("https://example.org/beds"),
                after.page("indicators/elderly-care-beds.html")
                        .select("table.values a[href^=http]")
                        .eachAttr("href"));
    }
}
