package planportal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.diagnostic.Diagnostics;
import planportal.diff.EditionException;
import planportal.site.Site;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.verify.SiteVerifier;

/** What is left at addresses that moved or were withdrawn, from one edition to the next. */
class MovesTest {
    private static final String HEADER = "from,to,reason\n";

    private static final String LIFE =
            """
            - id: %s
              name: 想看书
              text: 规划里写了什么（示例）。
              things:
                - indicators/visits-per-person
            """;

    @TempDir private static Path original;
    private static BuiltSite first;

    @TempDir private Path folder;
    private Path content;

    @BeforeAll
    static void publishFirstEdition() throws IOException {
        Path content = original.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path file = content.resolve("files/archive/2020.pdf");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "%PDF");
        first = build(content, original.resolve("site"), Optional.empty());
    }

    @BeforeEach
    void copyContent() throws IOException {
        content = folder.resolve("content");
        Folders.copy(original.resolve("content"), content);
    }

    @Test
    void aMoveHoldsInEachLanguage() throws IOException {
        String settings = Files.readString(content.resolve("portal.yaml"));
        write("portal.yaml", settings + "languages: [zh, en]\n");
        write("life-events.yaml", LIFE.formatted("read"));
        BuiltSite both = build("both", Optional.of(first));
        rename("opening-hours", "hours");
        write("life-events.yaml", LIFE.formatted("reading"));
        write(
                "moves.csv",
                HEADER
                        + "indicators/opening-hours.html,indicators/hours.html,\n"
                        + "life/read.html,life/reading.html,\n");
        BuiltSite second = build("second", Optional.of(both));

        List<String> gone = new ArrayList<>(both.addresses());
        gone.removeAll(second.addresses());
        assertEquals(List.of(), gone);
        assertLeadsTo("hours.html", second, "en/indicators/opening-hours.html");
        assertLeadsTo("reading.html", second, "life/read.html");
        assertLeadsTo("reading.html", second, "en/life/read.html");
        assertEquals(List.of(), SiteVerifier.verify(second.folder()));
    }

    @Test
    void everyAddressOfRenamedAndWithdrawnIndicatorsAnswers() throws IOException {
        rename("opening-hours", "hours");
        drop("indicators.csv", "lost-books-rate,");
        drop("observations.csv", "lost-books-rate,");
        drop("mentions.csv", "lost-books-rate,");
        write(
                "moves.csv",
                HEADER
                        + "indicators/opening-hours.html,indicators/hours.html,\n"
                        + "indicators/lost-books-rate.html,,不再统计（示例）\n");
        BuiltSite second = build("second", Optional.of(first));

        rename("hours", "weekly-hours");
        write(
                "moves.csv",
                Files.readString(content.resolve("moves.csv"))
                        + "indicators/hours.html,indicators/weekly-hours.html,\n");
        BuiltSite third = build("third", Optional.of(second));

        List<String> gone = new ArrayList<>(first.addresses());
        gone.addAll(second.addresses());
        gone.removeAll(third.addresses());
        assertEquals(List.of(), gone);
        assertLeadsTo("weekly-hours.html", third, "indicators/opening-hours.html");
        assertLeadsTo("weekly-hours.html", third, "indicators/hours.html");
        for (String ending : List.of("csv", "json", "svg")) {
            String old = "indicators/opening-hours." + ending;
            assertArrayEquals(first.bytes(old), third.bytes(old), old);
            String withdrawn = "indicators/lost-books-rate." + ending;
            assertArrayEquals(first.bytes(withdrawn), third.bytes(withdrawn), withdrawn);
        }
        Document page = third.page("indicators/lost-books-rate.html");
        assertTrue(page.text().contains("不再统计（示例）"), page.text());
        assertEquals(1, page.select("a[href=lost-books-rate.csv]").size());
        assertEquals(0, page.select("meta[http-equiv=refresh]").size());
        assertFalse(third.text("sitemap.xml").contains("opening-hours"));
        assertFalse(third.text("sitemap.xml").contains("lost-books-rate"));
    }

    private static void assertLeadsTo(String link, BuiltSite site, String address) {
        Document page = site.page(address);
        assertEquals("0; url=" + link, page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(link, page.select("#successor").attr("href"));
        assertTrue(page.select("link[rel=canonical]").attr("href").endsWith("/" + link));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    }

    @Test
    void movedAnchorIsListedOnItsPageWithTheNewPlace() throws IOException {
        rename("seats-2028", "seats-by-2028");
        drop("commitments.csv", "story-hours,");
        String list = "commitments/index.html#";
        write(
                "moves.csv",
                HEADER
                        + list
                        + "seats-2028,"
                        + list
                        + "seats-by-2028,\n"
                        + list
                        + "story-hours,,并入活动场次（示例）\n"
                        + "commitments/seats-2028.html,commitments/seats-by-2028.html,\n"
                        + "commitments/story-hours.html,,并入活动场次（示例）\n");
        Document page = build("second", Optional.of(first)).page("commitments/index.html");
        assertEquals("#seats-by-2028", page.select("li#seats-2028 a").attr("href"));
        assertTrue(page.select("li#story-hours").text().contains("并入活动场次（示例）"));
        assertEquals(1, page.select("script[src$=moved.js]").size());
    }

    @Test
    void movedFileKeepsItsLastBytes() throws IOException {
        Files.move(
                content.resolve("files/archive/2020.pdf"), content.resolve("files/plan-2020.pdf"));
        write("moves.csv", HEADER + "archive/2020.pdf,plan-2020.pdf,\n");
        BuiltSite second = build("second", Optional.of(first));
        assertEquals("%PDF", second.text("archive/2020.pdf"));

        Files.writeString(second.folder().resolve("archive/2020.pdf"), "%PDF changed");
        EditionException refused =
                assertThrows(EditionException.class, () -> build("third", Optional.of(second)));
        assertTrue(
                refused.getMessage().endsWith("2020.pdf: error: damaged: not as its checksum says"),
                refused.getMessage());
    }

    @Test
    void whatNoRowCoversIsLost() throws IOException {
        rename("opening-hours", "hours");
        drop("observations.csv", "hours,");
        write("moves.csv", HEADER + "indicators/opening-hours.html,indicators/hours.html,\n");
        EditionException refused =
                assertThrows(EditionException.class, () -> build("second", Optional.of(first)));
        assertTrue(
                refused.getMessage()
                        .contains(": 1\n  observations#opening-hours-2026-actual-2027-03-01\n"),
                refused.getMessage());
    }

    @Test
    void movesThatLeadNowhereAreErrors() throws IOException {
        write(
                "moves.csv",
                HEADER
                        + "indicators/opening-hours.html,indicators/hours.html,\n"
                        + "indicators/hours.html,indicators/reading-seat.html,\n"
                        + "archive/2020.pdf,,示例\n"
                        + "plan/01.html#p-1-1-1,plan/02.html,\n"
                        + "plan/01.html#p-9,plan/02.html#p-2-9-9,\n"
                        + "plan/09.html#p-9-1-1,plan/02.html,\n");
        assertEquals(
                List.of(
                        "2:1 the portal still has indicators/opening-hours.html",
                        "2:31 leads to indicators/reading-seat.html, which the site does not have",
                        "3:23 leads to indicators/reading-seat.html, which the site does not have",
                        "4:1 the portal still has archive/2020.pdf",
                        "5:1 plan/01.html still has the anchor p-1-1-1",
                        "6:18 leads to #p-2-9-9, which plan/02.html does not have",
                        "7:1 the page plan/09.html is gone as well"),
                messages());
    }

    @Test
    void malformedMovesAreErrors() throws IOException {
        write(
                "moves.csv",
                HEADER
                        + "a.html,b.html,\nb.html,c.html,\nc.html,a.html,\n"
                        + "old.html,index.html,\nold.html,plan/01.html,\n"
                        + "both.html,index.html,示例\nneither.html,,\n"
                        + "../outside.html,index.html,\nhttps://example.org/,index.html,\n"
                        + "page.html,datasets/indicators.csv,\n");
        assertEquals(
                List.of(
                        "2:8 moves in a circle: a.html → b.html → c.html → a.html",
                        "3:8 moves in a circle: b.html → c.html → a.html → b.html",
                        "4:8 moves in a circle: c.html → a.html → b.html → c.html",
                        "6:1 duplicate old address \"old.html\"; first defined at "
                                + content.resolve("moves.csv")
                                + ":5:1",
                        "7:1 expected either a new address or a reason, found both",
                        "8:1 expected either a new address or a reason, found neither",
                        "9:1 \"../outside.html\" is not an address of the site",
                        "10:1 \"https://example.org/\" is not an address of the site",
                        "11:11 a page cannot lead to a file; expected an address in .html"),
                messages());
    }

    private List<String> messages() {
        Diagnostics diagnostics = new Diagnostics();
        ContentCheck.run(content, Site.builtIn(), Optional.empty(), diagnostics);
        return diagnostics.sorted().stream()
                .map(
                        each ->
                                each.position().line()
                                        + ":"
                                        + each.position().column()
                                        + " "
                                        + each.message())
                .toList();
    }

    private BuiltSite build(String name, Optional<BuiltSite> previous) {
        return build(content, folder.resolve(name), previous);
    }

    private static BuiltSite build(Path content, Path target, Optional<BuiltSite> previous) {
        BuildOptions options =
                new BuildOptions(
                        Optional.empty(),
                        previous.map(BuiltSite::folder),
                        Optional.empty(),
                        false,
                        false,
                        true,
                        Optional.empty());
        BuildResult result = new Build(content, target, Site.builtIn(), options).run(Stages.SILENT);
        assertEquals(0, result.diagnostics().errors());
        return new BuiltSite(target);
    }

    /** Renames an id wherever a table has it as a cell. */
    private void rename(String id, String other) throws IOException {
        for (String table : List.of("indicators", "observations", "mentions", "commitments")) {
            Path file = content.resolve(table + ".csv");
            String text = Files.readString(file);
            Files.writeString(file, text.replaceAll("(?m)(?<=^|,)" + id + "(?=,|$)", other));
        }
    }

    private void drop(String table, String beginning) throws IOException {
        Path file = content.resolve(table);
        List<String> lines = Files.readAllLines(file);
        lines.removeIf(line -> line.startsWith(beginning));
        Files.write(file, lines);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
