package planportal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.deploy.FetchedSite;
import planportal.diff.EditionException;
import planportal.edition.PreviousSite;
import planportal.site.Site;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.SiteServer;

/** A library publishes its plan's data four times. */
class EditionsTest {
    private static final Path CONTENT = Path.of("src/test/resources/sites/small/content");

    @TempDir static Path folder;

    private static BuiltSite first;
    private static BuiltSite second;
    private static BuiltSite third;
    private static BuiltSite fourth;

    @BeforeAll
    static void publishFourTimes() throws Exception {
        Path content = folder.resolve("content");
        Folders.copy(CONTENT, content);
        append("portal.yaml", "formats: [csv, json, catalogue]\n");
        first = build("1", Optional.empty(), "2027-07-01");

        // New results, one of them of a day that is in the feed already.
        append(
                "observations.csv",
                """
                new-books,2026,3.6,晴川图书馆年报（示例）,2027-03-01,
                reading-seats,2027,700,晴川图书馆年报（示例）,2028-03-01,
                """);
        second = build("2", Optional.of(first.folder()), "2028-03-02");

        // A correction of a source and of a data note.
        replace("observations.csv", "晴川图书馆年报更正（示例）", "晴川图书馆年报更正表（示例）");
        replace("data-notes.yaml", "第一部分写", "正文第一部分写");
        third = build("3", Optional.of(second.folder()), "2028-03-05");

        // A renamed page, and an indicator that is withdrawn.
        Files.move(content.resolve("pages/about.md"), content.resolve("pages/imprint.md"));
        remove("indicators.csv", "old-newspapers");
        remove("mentions.csv", "old-newspapers");
        edit(
                "moves.csv",
                """
                from,to,reason
                about.html,imprint.html,
                indicators/old-newspapers.html,,旧报纸不再统计（示例）
                """);
        try (SiteServer server = SiteServer.under("/library/", third.folder())) {
            List<String> moves = Files.readAllLines(content.resolve("moves.csv"));
            Path fetched = FetchedSite.whole(server.url(""), moves, folder.resolve("fetched"));
            fourth = build("4", Optional.of(fetched), "2029-03-01");
        }
    }

    private static BuiltSite build(String name, Optional<Path> previous, String published) {
        Optional<LocalDate> day =
                Optional.of(published).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        BuildOptions options =
                new BuildOptions(
                        Optional.empty(), previous, day, false, false, false, Optional.empty());
        Path site = folder.resolve(name);
        BuildResult result =
                new Build(folder.resolve("content"), site, Site.builtIn(), options)
                        .run(Stages.SILENT);
        assertTrue(result.published().isPresent(), () -> result.diagnostics().sorted().toString());
        return new BuiltSite(site);
    }

    private static void append(String file, String rows) throws IOException {
        edit(file, Files.readString(folder.resolve("content").resolve(file)) + rows);
    }

    private static void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(folder.resolve("content").resolve(file));
        assertTrue(text.contains(old), old);
        edit(file, text.replace(old, now));
    }

    private static void remove(String file, String rowsWith) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("content").resolve(file));
        edit(
                file,
                lines.stream()
                        .filter(line -> !line.contains(rowsWith))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static void edit(String file, String text) throws IOException {
        Files.writeString(folder.resolve("content").resolve(file), text);
    }

    @Test
    void everyAddressThatWasPublishedAnswers() {
        for (BuiltSite earlier : List.of(first, second, third)) {
            Set<String> lost = new TreeSet<>(earlier.addresses());
            lost.removeAll(fourth.addresses());
            lost.removeIf(address -> address.startsWith("search/"));
            assertEquals(Set.of(), lost);
        }
        assertTrue(fourth.page("indicators/old-newspapers.html").text().contains("旧报纸不再统计"));
        assertArrayEquals(
                third.bytes("indicators/old-newspapers.csv"),
                fourth.bytes("indicators/old-newspapers.csv"));
    }

    @Test
    void everyEditionStaysAsItWas() {
        assertEquals(List.of("1.0.0"), versions(first));
        assertEquals(List.of("1.1.0", "1.0.0"), versions(second));
        assertEquals(List.of("1.1.1", "1.1.0", "1.0.0"), versions(third));
        assertEquals(List.of("2.0.0", "1.1.1", "1.1.0", "1.0.0"), versions(fourth));
        assertKept("1.0.0", first);
        assertKept("1.1.0", second);
        assertKept("1.1.1", third);
    }

    private static void assertKept(String version, BuiltSite site) {
        List<String> files = files(site, version);
        assertEquals(files, files(fourth, version));
        for (String file : files) {
            assertArrayEquals(site.bytes(file), fourth.bytes(file), file);
        }
    }

    private static List<String> files(BuiltSite site, String version) {
        return site.addresses().stream()
                .filter(a -> a.startsWith("editions/" + version + "/") && !a.endsWith(".html"))
                .toList();
    }

    @Test
    void anEditionIsTheDataOfItsDay() {
        for (String file : List.of("datapackage.json", "datasets/observations.csv")) {
            assertArrayEquals(second.bytes(file), fourth.bytes("editions/1.1.0/" + file), file);
        }
        assertTrue(files(fourth, "1.1.0").stream().noneMatch(f -> f.matches(".*\\.(xlsx|zip)")));
    }

    @Test
    void changesAreThoseSinceTheEditionBefore() throws IOException {
        assertEquals("", changed(first, "1.0.0"));
        assertEquals(
                "indicators ~new-books ~reading-seats; observations"
                        + " +new-books 2026 actual 2027-03-01 +reading-seats 2027 actual 2028-03-01;"
                        + " progress ~new-books ~reading-seats",
                changed(fourth, "1.1.0"));
        assertEquals(
                "data-notes ~seats-2025; observations ~visits-per-person 2026 actual 2027-06-15",
                changed(fourth, "1.1.1"));
        assertEquals(
                "coverage +3-2-1 -old-newspapers;"
                        + " indicators ~reading-seats ~opening-hours -old-newspapers; observations"
                        + " -old-newspapers 2028 target; progress -old-newspapers",
                changed(fourth, "2.0.0"));
        JsonNode last = json(fourth, "editions/2.0.0/changes.json");
        assertEquals("1.1.1", last.path("previous").asText());
        assertEquals("2029-03-01", last.path("published").asText());
        assertEquals("[\"imprint.html\"]", last.path("addressesAdded").toString());
        assertTrue(last.path("addressesGone").isEmpty());
        assertTrue(fourth.text("about.html").contains("imprint.html"));
        JsonNode note = json(fourth, "editions/1.1.1/changes.json").at("/datasets/0/changed/0");
        assertTrue(note.at("/fields/note/old").asText().startsWith("表1为620个；第一部分"));
        assertTrue(note.at("/fields/note/new").asText().startsWith("表1为620个；正文第一部分"));
    }

    @Test
    void lateRowsOfAnOldDayAreNewsInTheFeed() {
        List<String> before = entries(first);
        List<String> after = entries(second);
        assertEquals(before, after.subList(1, after.size()));
        Element news = feed(second).selectFirst("entry");
        assertEquals("2028-03-02T00:00:00Z", news.selectFirst("updated").text());
        assertEquals("新增1项指标2027年数据；新增1项指标2026年数据", news.selectFirst("title").text());
        assertTrue(news.text().contains("每年新增藏书，2026年：3.6万册"), news.text());
        assertEquals("2028-03-02T00:00:00Z", feed(second).selectFirst("feed > updated").text());
        assertTrue(feed(third).selectFirst("entry").text().contains("数据说明：改动1行"));
        assertTrue(second.text("indicators/new-books.xml").contains("#edition-1.1.0"));
        assertFalse(third.text("indicators/new-books.xml").contains("#edition-1.1.1"));
    }

    private static Document feed(BuiltSite site) {
        return Jsoup.parse(site.text("feed.xml"), Parser.xmlParser());
    }

    private static List<String> entries(BuiltSite site) {
        return feed(site).select("entry").stream().map(Element::outerHtml).toList();
    }

    @Test
    void pagesSayWhatChangedInWords() {
        Document changes = fourth.page("updates/changes.html");
        assertEquals(
                List.of("2.0.0版", "1.1.1版", "1.1.0版", "1.0.0版"),
                changes.select("h2 a[href]").eachText());
        String correction = "来源（source）：原为“晴川图书馆年报更正（示例）”，现为“晴川图书馆年报更正表（示例）”";
        for (String page : List.of("updates/changes.html", "editions/1.1.1/index.html")) {
            assertTrue(fourth.page(page).text().contains(correction), page);
        }
        assertTrue(changes.text().contains("指标 indicators 改动2行"));
        assertTrue(changes.text().contains("删去1行 旧报纸数字化 old-newspapers"));
        Document old = fourth.page("editions/1.1.0/index.html");
        assertTrue(old.select("[role=note]").text().contains("这是以前的一版"));
        assertEquals("../2.0.0/index.html", old.select("[role=note] a").attr("href"));
        assertTrue(old.select(".facts").text().contains("2028年3月2日发布"));
        assertTrue(fourth.page("editions/2.0.0/index.html").select("[role=note]").isEmpty());
    }

    @Test
    void pagesSayWhenTheirDataLastChanged() {
        assertHistory(
                "indicators/new-books.html",
                "数据上次变动：1.1.0版（2028年3月2日发布）。",
                "../editions/1.1.0/index.html#indicators");
        assertHistory(
                "datasets/observations.html",
                "数据上次变动：2.0.0版（2029年3月1日发布）。",
                "../editions/2.0.0/index.html#observations");
        assertHistory(
                "plan/01.html",
                "数据上次变动：1.1.1版（2028年3月5日发布）。",
                "../editions/1.1.1/index.html#data-notes");
        assertHistory(
                "plan/04.html", "数据自1.0.0版（2027年7月1日发布）起没有变动。", "../editions/1.0.0/index.html");
    }

    private static void assertHistory(String page, String words, String link) {
        Element history = fourth.page(page).selectFirst(".history");
        assertEquals(words, history.ownText());
        assertEquals(link, history.selectFirst("a").attr("href"));
    }

    @Test
    void aCitationNamesTheEdition() {
        assertTrue(
                third.page("datasets/observations.html")
                        .select(".cite")
                        .text()
                        .contains("1.1.1版. https://example.org/library/editions/1.1.1/index.html"));
    }

    @Test
    void unchangedContentGivesTheSameBytesOnAnyDay() {
        BuiltSite again = build("again", Optional.of(fourth.folder()), "2030-01-01");
        assertEquals(fourth.text("checksums.txt"), again.text("checksums.txt"));
    }

    @Test
    void newVersionCannotAppearBeforeTheLast() {
        EditionException refused =
                assertThrows(
                        EditionException.class,
                        () -> build("back", Optional.of(third.folder()), "2028-03-04"));
        assertEquals(
                "--published 2028-03-04: error: version 2.0.0 cannot appear before version 1.1.1,"
                        + " which appeared on 2028-03-05",
                refused.getMessage());
    }

    @Test
    void dataOfASiteWithoutEditionsBecomesItsFirstOne() throws IOException {
        Path old = copy(third);
        Folders.delete(old.resolve("editions"));
        BuiltSite next = build("after-old", Optional.of(old), "2029-03-01");
        assertEquals(List.of("2.0.0", "1.1.1"), versions(next));
        for (String file : List.of("datapackage.json", "datasets/plan-text.csv")) {
            assertArrayEquals(third.bytes(file), next.bytes("editions/1.1.1/" + file), file);
        }
        assertTrue(json(next, "editions/1.1.1/changes.json").path("published").isNull());
    }

    @Test
    void editionsAloneCarryTheVersionOn() throws Exception {
        Path site = copy(third);
        Files.delete(site.resolve("checksums.txt"));
        Path editions = folder.resolve("editions-alone");
        try (SiteServer server = SiteServer.of(site)) {
            FetchedSite.editions(server.url(""), editions);
        }
        BuiltSite next = build("after-editions", Optional.of(editions), "2029-03-01");
        assertEquals(versions(fourth), versions(next));
        JsonNode last = json(next, "editions/2.0.0/changes.json");
        assertTrue(last.path("addressesGone").isEmpty());
        assertEquals(changed(fourth, "2.0.0"), changed(next, "2.0.0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0.0/datasets/indicators.csv | add a byte |"
                        + " datasets/indicators.csv: error: was changed",
                "1.1.0/changes.json | add a byte | changes.json: error: was changed",
                "1.1.0/checksums.txt | add a byte |"
                        + " checksums.txt: error: differs from its sum in editions/editions.json",
                "1.0.0/datasets/indicators.json | delete |"
                        + " datasets/indicators.json: error: is missing",
                "1.0.0/checksums.txt | delete | checksums.txt: error: is missing,"
                        + " but editions/editions.json names 1.0.0",
                "1.0.0/datasets/more.csv | add a byte | datasets/more.csv: error: was added",
                "editions.json | swap | editions.json: error: damaged: the version goes backwards:"
                        + " 1.0.0 follows 1.1.0",
                "editions.json | misspell | editions.json: error: damaged: \"1.2\" is no version",
                "editions.json | lose the newest | datapackage.json: error: damaged: its data is"
                        + " version 1.1.0, but the newest edition in editions/editions.json is"
                        + " 1.0.0",
            })
    void aDamagedEditionIsRefused(String path, String how, String expected) throws IOException {
        Path site = copy(second);
        Path file = site.resolve("editions").resolve(path);
        String text = Files.exists(file) ? Files.readString(file) : "";
        switch (how) {
            case "delete" -> Files.delete(file);
            case "add a byte" -> Files.writeString(file, text + " ");
            case "misspell" -> Files.writeString(file, text.replace("1.1.0", "1.2"));
            case "swap" -> Files.writeString(file, entries(text, 1, 0));
            default -> Files.writeString(file, entries(text, 1));
        }
        String message =
                assertThrows(EditionException.class, () -> PreviousSite.read(site)).getMessage();
        assertTrue(message.contains(expected), message);
    }

    /** Returns a JSON array of some items of another. */
    private static String entries(String array, int... indexes) throws IOException {
        ArrayNode some = new ObjectMapper().createArrayNode();
        for (int index : indexes) {
            some.add(new ObjectMapper().readTree(array).get(index));
        }
        return some.toString();
    }

    private static Path copy(BuiltSite site) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        Folders.copy(site.folder(), copy);
        return copy;
    }

    /**
     * Returns what {@code changes.json} lists: {@code +} added, {@code ~} changed, {@code -}
     * removed.
     */
    private static String changed(BuiltSite site, String version) throws IOException {
        JsonNode datasets = json(site, "editions/" + version + "/changes.json").path("datasets");
        return StreamSupport.stream(datasets.spliterator(), false)
                .map(
                        dataset ->
                                dataset.path("name").asText()
                                        + keys(dataset, "added", " +")
                                        + keys(dataset, "changed", " ~")
                                        + keys(dataset, "removed", " -"))
                .collect(Collectors.joining("; "));
    }

    private static String keys(JsonNode dataset, String list, String sign) {
        return dataset.path(list)
                .valueStream()
                .map(row -> sign + row.path("key").asText())
                .collect(Collectors.joining());
    }

    private static List<String> versions(BuiltSite site) {
        try {
            return json(site, "editions/editions.json")
                    .valueStream()
                    .map(edition -> edition.path("version").asText())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(BuiltSite site, String address) throws IOException {
        return new ObjectMapper().readTree(site.bytes(address));
    }
}
