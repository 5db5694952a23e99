package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import planportal.testing.RealSite;

/** What the search takes on the wire, compressed. */
class SearchSizeTest {

    @Test
    void realPlanNeedsLittleBeforeAndForAnAnswer() {
        int script = compressed(RealSite.bytes("assets/search.js"));
        int base = compressed(RealSite.bytes("search/base.js"));
        assertTrue(script <= 12_000, "script of " + script);
        assertTrue(base <= 10_000, "base of " + base);
        int parts = 0;
        for (String address : RealSite.addresses()) {
            if (address.matches("search/(shard|block|pinyin)-.*")) {
                int size = compressed(RealSite.bytes(address));
                assertTrue(size <= 6_000, address + " of " + size);
                parts++;
            }
        }
        assertTrue(parts > 50, parts + " parts");
    }

    @Test
    void tenThousandIndicatorsNeedAHundredKilobytesInSixRequests() {
        SearchIndex index = new SearchIndex(made(10_000, 3_000), List.of(), Map.of());
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < index.shardCount(); i++) {
            parts.add(compressed(index.shard(i).getBytes(StandardCharsets.UTF_8)));
        }
        for (int i = 0; i < index.blockCount(); i++) {
            parts.add(compressed(index.block(i).getBytes(StandardCharsets.UTF_8)));
        }
        Collections.sort(parts);
        int usual = parts.get(parts.size() * 95 / 100);
        int script = compressed(RealSite.bytes("assets/search.js"));
        int base = compressed(index.base().getBytes(StandardCharsets.UTF_8));
        int all = script + base + 4 * usual;
        assertTrue(all <= 100_000, script + " + " + base + " + 4 × " + usual);
    }

    /** Indicators with names, and paragraphs, in words of two characters, some of them frequent. */
    private static List<SearchDocument> made(int indicators, int paragraphs) {
        Random random = new Random(5);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            words.add(
                    "" + (char) ('一' + random.nextInt(1400)) + (char) ('一' + random.nextInt(1400)));
        }
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            documents.add(
                    new SearchDocument(
                            Kind.INDICATOR,
                            "indicators/i" + i + ".html",
                            List.of(words.get(i / 100)),
                            "",
                            List.of("1." + i % 97, "2." + i % 89, "万人"),
                            text(words, random, 6) + "\nIndicator " + i + "\n1." + i % 97 + "万人",
                            12,
                            List.of()));
        }
        for (int i = 0; i < paragraphs; i++) {
            documents.add(
                    new SearchDocument(
                            Kind.PARAGRAPH,
                            "plan/" + i / 20 + ".html#p-" + i,
                            List.of("第" + i / 20 + "章"),
                            "",
                            List.of(),
                            text(words, random, 95),
                            0,
                            List.of()));
        }
        return documents;
    }

    private static String text(List<String> words, Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double chance = random.nextDouble();
            text.append(words.get((int) (chance * chance * chance * words.size())));
        }
        return text.toString();
    }

    private static int compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
