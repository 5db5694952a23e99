package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planportal.testing.Browser;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;
import planportal.testing.Visit;

/**
 * How well the search finds what people ask the real plan for, and how much it loads. {@code
 * queries.csv} holds the queries with the addresses any of which must be among the first results.
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

    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    private record Query(String text, String kind, int within, List<String> expected) {}

    /** Of every tenth query the first answer of a fresh page is weighed. */
    private static final int SAMPLE = 10;

    private static List<Query> queries() {
        try (InputStream in = SearchQualityIT.class.getResourceAsStream("/search/queries.csv");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<Query> queries = new ArrayList<>();
            for (CSVRecord row :
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get()
                            .parse(reader)) {
                queries.add(
                        new Query(
                                row.get("query"),
                                row.get("kind"),
                                Integer.parseInt(row.get("within")),
                                List.of(row.get("expected").split(" "))));
            }
            return queries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsWhatPeopleMean() {
        List<Query> queries = queries();
        assertTrue(queries.size() >= 150, "only " + queries.size() + " queries");
        int first = 0;
        int five = 0;
        List<String> late = new ArrayList<>();
        try (Visit visit = Browser.visit()) {
            visit.page().navigate(server.url("search.html"));
            for (Query query : queries) {
                int rank = rank(query, results(visit.page(), query.text()));
                first += rank == 1 ? 1 : 0;
                five += rank > 0 && rank <= 5 ? 1 : 0;
                if (rank == 0 || rank > query.within()) {
                    late.add(query.text() + " (" + query.kind() + "): " + rank);
                }
            }
            assertEquals(List.of(), visit.problems());
        }
        String summary = first + " first, " + five + " among five of " + queries.size();
        System.out.println("Search: " + summary + "; not as wanted: " + late);
        assertTrue(first >= 0.9 * queries.size(), summary);
        assertTrue(five >= 0.98 * queries.size(), summary);
    }

    /** The addresses that the page shows for a query. */
    private static List<String> results(Page page, String query) {
        page.locator("main form[role=search] input").fill(query);
        awaitAnswer(page);
        Object found = page.locator("#found .hit h3 a").evaluateAll("all => all.map(a => a.href)");
        return ((List<?>) found)
                .stream().map(a -> a.toString().substring(server.url("").length())).toList();
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
        for (int i = 0; i < queries.size(); i += SAMPLE) {
            String query = queries.get(i).text();
            try (Visit visit = Browser.visit()) {
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
