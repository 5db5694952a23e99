package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
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
import java.util.Locale;
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
 * queries.csv} holds the queries with the addresses any of which must be among the first results;
 * each is asked of a page that has loaded nothing yet.
 */
class SearchQualityIT {
    /** Everything that the first answer takes, compressed, in bytes. */
    private static final int MOST_BYTES = 60_000;

    private static final int MOST_OF_SCRIPT = 12_000;

    @RegisterExtension static final RealSiteServer server = new RealSiteServer();

    private record Query(String text, String kind, int within, List<String> expected) {}

    /** What a fresh page shows for a query. */
    private record Answer(List<String> addresses, int bytes, int requests) {}

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

    private static Answer ask(Visit visit, String query) {
        visit.forget();
        Page page = visit.page();
        page.navigate(
                server.url("search.html?q=" + encode(query)),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForSelector(
                "#found[aria-busy=false]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        List<String> addresses =
                page.locator("#found .hit h3 a").evaluateAll("all => all.map(a => a.href)")
                                instanceof List<?> found
                        ? found.stream()
                                .map(a -> a.toString().substring(server.url("").length()))
                                .toList()
                        : List.of();
        List<String> loaded =
                visit.requests().stream()
                        .map(Request::url)
                        .filter(u -> u.contains("/search/") || u.contains("/assets/search"))
                        .map(u -> u.substring(server.url("").length()))
                        .toList();
        return new Answer(
                addresses,
                loaded.stream().mapToInt(SearchQualityIT::compressed).sum(),
                loaded.size());
    }

    @Test
    void findsWhatPeopleMean() {
        List<Query> queries = queries();
        assertTrue(queries.size() >= 150, "only " + queries.size() + " queries");
        int first = 0;
        int five = 0;
        double reciprocal = 0;
        List<Integer> bytes = new ArrayList<>();
        List<String> late = new ArrayList<>();
        Map<String, int[]> byKind = new TreeMap<>();
        try (Visit visit = Browser.visit()) {
            for (Query query : queries) {
                Answer answer = ask(visit, query.text());
                int rank = 0;
                for (int i = answer.addresses().size() - 1; i >= 0; i--) {
                    if (query.expected().contains(answer.addresses().get(i))) {
                        rank = i + 1;
                    }
                }
                first += rank == 1 ? 1 : 0;
                five += rank > 0 && rank <= 5 ? 1 : 0;
                reciprocal += rank > 0 ? 1.0 / rank : 0;
                int[] ofKind = byKind.computeIfAbsent(query.kind(), k -> new int[2]);
                ofKind[0]++;
                ofKind[1] += rank > 0 && rank <= query.within() ? 1 : 0;
                if (rank == 0 || rank > query.within()) {
                    late.add(query.text() + " (" + query.kind() + "): " + rank);
                }
                bytes.add(answer.bytes());
                if (answer.bytes() > MOST_BYTES) {
                    late.add(query.text() + ": " + answer.bytes() + " bytes");
                }
            }
            assertEquals(List.of(), visit.problems());
        }
        int count = queries.size();
        Collections.sort(bytes);
        System.out.printf(
                Locale.ROOT,
                "Search: %d queries, hit@1 %.1f %%, hit@5 %.1f %%, mean reciprocal rank %.3f;"
                        + " first answer %d bytes in the middle, %d at most%n",
                count,
                100.0 * first / count,
                100.0 * five / count,
                reciprocal / count,
                bytes.get(count / 2),
                bytes.get(count - 1));
        byKind.forEach((kind, n) -> System.out.printf("  %s %d of %d%n", kind, n[1], n[0]));
        late.forEach(l -> System.out.println("  not as wanted: " + l));
        assertTrue(first >= 0.9 * count, "hit@1 " + first + " of " + count);
        assertTrue(five >= 0.98 * count, "hit@5 " + five + " of " + count);
        assertTrue(bytes.get(count - 1) <= MOST_BYTES, "first answer of " + bytes.get(count - 1));
    }

    @Test
    void scriptIsSmall() {
        int size = compressed("assets/search.js");
        int more = compressed("assets/search-more.js");
        System.out.printf("Search: script %d bytes, %d more for some queries%n", size, more);
        assertTrue(size <= MOST_OF_SCRIPT, "script of " + size + " bytes");
    }

    /** Any piece of any paragraph leads to that paragraph. */
    @Test
    void everyPieceOfRandomParagraphsIsFound() {
        List<String[]> paragraphs = new ArrayList<>();
        for (String page : RealSite.pages()) {
            if (page.matches("plan/[0-9]+\\.html")) {
                RealSite.page(page)
                        .select("[id^=p-]")
                        .forEach(p -> paragraphs.add(new String[] {page + "#" + p.id(), ""}));
            }
        }
        assertTrue(paragraphs.size() > 150, paragraphs.size() + " paragraphs");
        Random random = new Random(2025);
        int asked = 0;
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(server.url("search.html"));
            for (int n = 0; n < 60; n++) {
                String address = paragraphs.get(random.nextInt(paragraphs.size()))[0];
                String text =
                        (String)
                                page.evaluate(
                                        """
                                        async address => {
                                          const answer = await planSearch.find('。');
                                          const everything = [];
                                          for (let doc = 0; doc <= answer.last; doc++) { everything.push({doc}); }
                                          const all = await planSearch.documents(answer, everything, true);
                                          return all.find(d => d.address === address).text;
                                        }""",
                                        address);
                List<String> pieces = new ArrayList<>();
                for (int length : new int[] {1, 2, 3, 4, 5, 7, 11, 20, 60, 400}) {
                    int most = Math.min(length, text.length());
                    int from = random.nextInt(text.length() - most + 1);
                    String piece = text.substring(from, from + most);
                    if (!piece.isBlank()) {
                        pieces.add(piece);
                    }
                }
                asked += pieces.size();
                assertEquals(
                        List.of(),
                        page.evaluate(
                                """
                                async ([address, pieces]) => {
                                  const missed = [];
                                  for (const piece of pieces) {
                                    const answer = await planSearch.find(piece);
                                    const found = answer ? await planSearch.documents(answer, answer.hits, true) : [];
                                    if (!found.some(d => d.address === address)) { missed.push(piece); }
                                  }
                                  return missed;
                                }""",
                                Arrays.asList(address, pieces)),
                        address);
            }
        }
        assertTrue(asked > 550, asked + " pieces");
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
