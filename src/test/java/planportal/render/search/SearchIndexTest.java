package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import planportal.model.Synonym;

class SearchIndexTest {
    private static final Folding FOLDING = new Folding();

    private static SearchDocument paragraph(String text) {
        return new SearchDocument(
                Kind.PARAGRAPH,
                "plan/01.html#p-1",
                List.of("第一章"),
                "",
                List.of(),
                text,
                0,
                List.of());
    }

    private static SearchIndex index(List<SearchDocument> documents) {
        return new SearchIndex(documents, List.of(), Map.of());
    }

    private static List<String> shards(SearchIndex index) {
        return IntStream.range(0, index.shardCount()).mapToObj(index::shard).toList();
    }

    private static IndexReader reader(List<SearchDocument> documents) {
        SearchIndex index = index(documents);
        List<String> characters = new ArrayList<>();
        value(index.base()).get("shards").forEach(s -> characters.add(s.textValue()));
        return new IndexReader(
                characters, shards(index).stream().map(s -> value(s).textValue()).toList());
    }

    /** What a part hands over; JavaScript that is JSON too. */
    private static JsonNode value(String part) {
        try {
            return new ObjectMapper()
                    .readTree(part.substring(part.indexOf(',') + 1, part.lastIndexOf(')')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(part, e);
        }
    }

    private static String folded(List<SearchDocument> documents) {
        StringBuilder all = new StringBuilder();
        documents.forEach(d -> all.append(FOLDING.fold(d.text())).append('\n'));
        return all.toString();
    }

    private static TreeSet<Integer> scan(String all, String piece) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int at = all.indexOf(piece); at >= 0; at = all.indexOf(piece, at + 1)) {
            found.add(at);
        }
        return found;
    }

    @Test
    void everyPieceOfRandomTextIsFoundWhereItStandsAndNowhereElse() {
        Random random = new Random(20212025);
        String letters = "养老服务机构托育，。“”ab12\uD83D\uDE00〇";
        List<SearchDocument> documents = new ArrayList<>();
        for (int d = 0; d < 60; d++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            documents.add(paragraph(text.toString()));
        }
        String all = folded(documents);
        IndexReader reader = reader(documents);
        int checked = 0;
        for (SearchDocument document : documents) {
            String text = FOLDING.fold(document.text());
            for (int n = 0; n < 40; n++) {
                int from = random.nextInt(text.length());
                int to = from + 1 + random.nextInt(Math.min(12, text.length() - from));
                String piece = text.substring(from, to);
                assertEquals(scan(all, piece), reader.places(piece), piece);
                checked++;
            }
        }
        assertEquals(2400, checked);
    }

    @Test
    void whatNoTextHasIsNotFound() {
        IndexReader reader = reader(List.of(paragraph("养老机构"), paragraph("老机")));
        assertEquals(new TreeSet<>(), reader.places("机构老"));
        assertEquals(new TreeSet<>(), reader.places("构老"));
        assertEquals(new TreeSet<>(List.of(0)), reader.places("养老机构"));
        assertEquals(new TreeSet<>(List.of(1, 5)), reader.places("老机"));
    }

    @Test
    void sameDocumentsGiveTheSameParts() {
        List<SearchDocument> documents = List.of(paragraph("养老机构"), paragraph("托育机构"));
        assertEquals(index(documents).base(), index(documents).base());
        assertEquals(shards(index(documents)), shards(index(documents)));
        assertEquals(index(documents).pinyin(), index(documents).pinyin());
    }

    @Test
    void portalWithNothingInItHasAnIndex() {
        SearchIndex index = index(List.of());
        assertEquals(0, index.blockCount());
        assertEquals(0, index.shardCount());
        assertTrue(index.base().startsWith("planSearch(\"base\",{"));
        assertEquals(27, index.pinyin().size());
    }

    @Test
    void textIsQuotedSoThatItStaysText() {
        SearchIndex index = index(List.of(paragraph("a\"b\\c\u2028</script>\n\uD83D")));
        String block = index.block(0);
        assertTrue(block.contains("\"a\\\"b\\\\c\\u2028</script>\\n\\ud83d\""), block);
        assertEquals(
                block, new String(block.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void invisibleAndJoinedCharactersHideNoWord() {
        SearchDocument titled =
                new SearchDocument(
                        Kind.SERVICE,
                        "a",
                        List.of(),
                        "",
                        List.of(),
                        "健\u00ad身ﬁt\n成⻓",
                        5,
                        List.of());
        List<SearchDocument> documents = List.of(titled, paragraph("⽂\u200b化"));
        IndexReader reader = reader(documents);
        assertEquals(new TreeSet<>(List.of(0)), reader.places("健身fit"));
        assertEquals(new TreeSet<>(List.of(6)), reader.places("成长"));
        assertEquals(new TreeSet<>(List.of(9)), reader.places("文化"));
        String base = index(documents).base();
        assertTrue(base.contains("\"lengths\":\"USPR\""), base);
    }

    @Test
    void synonymsAreFolded() {
        SearchIndex index =
                new SearchIndex(
                        List.of(paragraph("app")),
                        List.of(new Synonym("ＡＰＰ", List.of("手机应用"))),
                        Map.of());
        assertTrue(index.base().contains("\"app|手机应用\""), index.base());
    }

    @Test
    void traditionalFormsAreGivenForWhatTheTextHas() {
        String part = index(List.of(paragraph("养老"))).traditional();
        assertTrue(part.contains("養养"), part);
        assertEquals(-1, part.indexOf('務'));
    }
}
