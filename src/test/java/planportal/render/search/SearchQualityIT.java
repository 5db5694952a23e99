package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Browser;
import planportal.testing.BuiltSite;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;
import planportal.testing.SiteServer;
import planportal.testing.Visit;

/**
 * How well the search finds what people ask the real plan and an English one for, and how much it
 * loads. {@code queries.csv} and {@code english.csv} hold the queries with the addresses any of
 * which must be among the first results.
 */
class SearchQualityIT {
    /** Everything that the first answer takes, compressed, in bytes. */
    private static final int MOST_BYTES = 60_000;

    /** The texts of the plan's paragraphs as the index has them, by address. */
    private static final String PARAGRAPHS =
            """
            async () => {
              const answer = await planSearch.find('。');
              const everything = [];
              for (let doc = 0; doc <= answer.last; doc++) { everything.push({doc}); }
              const all = await planSearch.documents(answer, everything, true);
              const paragraphs = all.filter(d => /^plan.[0-9]+[.]html#p-/.test(d.address));
              return Object.fromEntries(paragraphs.map(d => [d.address, d.text]));
            }""";

    /** Those of the pieces that do not lead to an address. */
    private static final String MISSED =
            """
            async ([address, pieces]) => {
              const missed = [];
              for (const piece of pieces) {
                const answer = await planSearch.find(piece);
                const found = answer ? await planSearch.documents(answer, answer.hits, true) : [];
                if (!found.some(d => d.address === address)) { missed.push(piece); }
              }
              return missed;
            }""";

    /** Those of the rows whose forms are other than wanted, with an index of all their words. */
    private static final String FORMS =
            """
            async rows => {
              let start;
              const planSearch = (name, value) => { start = value; };
              SOURCE
              const wrong = [];
              for (const [typed, finds, leaves] of rows) {
                const all = new Map((finds + ' ' + leaves).trim().split(' ').map(w => [w, Int32Array.of(0)]));
                const index = {firsts: ['0'], skip: new Set(), synonyms: new Map(), shardOf: new Map()};
                const decode = async () => all;
                const answer = await start({index, decode, fold: t => t, search: async () => [{}]})(typed);
                const found = answer.words.flatMap(word => word.forms.map(form => form.text));
                if (found.sort().join(' ') !== finds.split(' ').sort().join(' ')) { wrong.push([typed, found.join(' ')]); }
              }
              return wrong;
            }""";

    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    private record Query(String text, String kind, int within, List<String> expected) {}

    /** Of every tenth query the first answer of a fresh page is weighed. */
    private static final int SAMPLE = 10;

    private static List<Query> queries() {
        return queries("queries.csv");
    }

    private static List<Query> queries(String file) {
        return rows(file).stream()
                .map(
                        row ->
                                new Query(
                                        row.get("query"),
                                        row.get("kind"),
                                        Integer.parseInt(row.get("within")),
                                        List.of(row.get("expected").split(" "))))
                .toList();
    }

    private static List<CSVRecord> rows(String file) {
        try (InputStream in = SearchQualityIT.class.getResourceAsStream("/search/" + file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsWhatPeopleMean() {
        List<Query> queries = queries();
        assertTrue(queries.size() >= 150, "only " + queries.size() + " queries");
        assertMostAreFirst("Search", queries, server.url(""));
    }

    /** What people ask in their own words is answered by one search. */
    @Test
    void everydayQuestionsReachTheirPage() {
        List<CSVRecord> questions = rows("everyday.csv");
        assertTrue(questions.size() >= 30, questions.size() + " questions");
        List<String> lost = new ArrayList<>();
        try (Visit visit = Browser.visit()) {
            visit.page().navigate(server.url("search.html"));
            for (CSVRecord row : questions) {
                List<String> wanted = List.of(row.get("reached").split(" "));
                String question = row.get("question");
                List<String> found = results(visit.page(), question, server.url(""));
                if (found.stream().limit(8).noneMatch(wanted::contains)) {
                    lost.add(question + ": " + found);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void findsWhatPeopleMeanInEnglish(@TempDir Path folder) {
        Path content = Path.of("src/test/resources/sites/agenda/content");
        List<Query> queries = queries("english.csv");
        assertTrue(queries.size() >= 40, "only " + queries.size() + " queries");
        try (SiteServer english = SiteServer.of(BuiltSite.build(content, folder).folder())) {
            assertMostAreFirst("Search in English", queries, english.url(""));
            assertWholeWords(english.url(""));
        }
    }

    /** Each row of {@code forms.csv}: the words that are found for what is typed, and no others. */
    @Test
    void formsOfAWordAreFound() throws IOException {
        String source = Files.readString(Path.of("site/assets/search-english.js"));
        List<List<String>> rows =
                rows("forms.csv").stream()
                        .map(r -> List.of(r.get("typed"), r.get("finds"), r.get("leaves")))
                        .toList();
        assertTrue(rows.size() > 25, rows.toString());
        try (Visit visit = Browser.visit()) {
            Object wrong = visit.page().evaluate(FORMS.replace("SOURCE", source), rows);
            assertEquals(List.of(), wrong);
        }
    }

    private static void assertMostAreFirst(String name, List<Query> queries, String root) {
        int first = 0;
        int five = 0;
        List<String> late = new ArrayList<>();
        try (Visit visit = Browser.visit()) {
            visit.page().navigate(root + "search.html");
            for (Query query : queries) {
                int rank = rank(query, results(visit.page(), query.text(), root));
                first += rank == 1 ? 1 : 0;
                five += rank > 0 && rank <= 5 ? 1 : 0;
                if (rank == 0 || rank > query.within()) {
                    late.add(query.text() + " (" + query.kind() + "): " + rank);
                }
            }
            assertEquals(List.of(), visit.problems());
        }
        String summary = first + " first, " + five + " among five of " + queries.size();
        System.out.println(name + ": " + summary + "; not as wanted: " + late);
        assertTrue(first >= 0.96 * queries.size(), summary);
        assertTrue(five >= 0.98 * queries.size(), summary);
    }

    /**
     * What there is only in longer words, or nowhere, is not found; what is offered is whole words.
     */
    private static void assertWholeWords(String root) {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(root + "search.html");
            for (String query : List.of("NOx", "ars", "cat", "quantum computers")) {
                assertEquals(List.of(), results(page, query, root), query);
                for (String word : page.locator(".found a").allInnerTexts()) {
                    assertFalse(results(page, '"' + word + '"', root).isEmpty(), word);
                }
            }
            results(page, "aid", root);
            List<String> marked = page.locator(".hit mark").allInnerTexts();
            assertEquals(Set.of("aid", "Aid"), Set.copyOf(marked));
        }
    }

    /** The addresses that the page shows for a query. */
    private static List<String> results(Page page, String query, String root) {
        page.locator("main form[role=search] input").fill(query);
        awaitAnswer(page);
        Object found = page.locator("#found .hit h3 a").evaluateAll("all => all.map(a => a.href)");
        return ((List<?>) found).stream().map(a -> a.toString().substring(root.length())).toList();
    }

    private static void awaitAnswer(Page page) {
        page.waitForSelector(
                "#found[aria-busy=false]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** The place of the first address that is expected, from 1; 0 if there is none. */
    private static int rank(Query query, List<String> addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            if (query.expected().contains(addresses.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    @Test
    void aFirstAnswerIsLight() {
        List<Query> queries = queries();
        List<String> heavy = new ArrayList<>();
        try (Visit visit = Browser.visit()) {
            for (int i = 0; i < queries.size(); i += SAMPLE) {
                String query = queries.get(i).text();
                visit.page().navigate("about:blank");
                visit.forget();
                visit.page().navigate(server.url("search.html?q=" + encode(query)));
                awaitAnswer(visit.page());
                int bytes = searchBytes(visit);
                assertTrue(bytes > compressed("assets/search.js"), query + ": " + bytes);
                if (bytes > MOST_BYTES) {
                    heavy.add(query + ": " + bytes + " bytes");
                }
            }
        }
        assertEquals(List.of(), heavy);
    }

    private static int searchBytes(Visit visit) {
        return visit.requests().stream()
                .map(Request::url)
                .filter(url -> url.contains("/search/") || url.contains("/assets/search"))
                .mapToInt(url -> compressed(url.substring(server.url("").length())))
                .sum();
    }

    /** Any piece of any paragraph leads to that paragraph. */
    @Test
    void everyPieceOfRandomParagraphsIsFound() {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(server.url("search.html"));
            Map<?, ?> texts = (Map<?, ?>) page.evaluate(PARAGRAPHS);
            assertTrue(texts.size() > 150, texts.size() + " paragraphs");
            List<String> addresses =
                    new ArrayList<>(
                            new TreeMap<>(texts).keySet().stream().map(String::valueOf).toList());
            Random random = new Random(2025);
            Collections.shuffle(addresses, random);
            for (String address : addresses.subList(0, 25)) {
                List<String> pieces = pieces((String) texts.get(address), random);
                assertTrue(pieces.size() > 5, address + ": " + pieces);
                Object missed = page.evaluate(MISSED, Arrays.asList(address, pieces));
                assertEquals(List.of(), missed, address);
            }
        }
    }

    private static List<String> pieces(String text, Random random) {
        List<String> pieces = new ArrayList<>();
        for (int length : new int[] {1, 2, 3, 4, 5, 7, 11, 20, 60, 400}) {
            int most = Math.min(length, text.length());
            int from = random.nextInt(text.length() - most + 1);
            String piece = text.substring(from, from + most);
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static int compressed(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(RealSite.bytes(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
