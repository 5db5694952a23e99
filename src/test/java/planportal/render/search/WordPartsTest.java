package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordPartsTest {
    private static Map<String, List<Integer>> read(WordParts parts) {
        Map<String, List<Integer>> words = new TreeMap<>();
        for (int i = 0; i < parts.firsts().size(); i++) {
            IndexReader.wordsOf(parts.value(i)).forEach(words::put);
        }
        return words;
    }

    @Test
    void wordsAreLookedUpInPlainLettersAndDigits() {
        String text = "co2 in türkiye's 100,000 homes, 0.7 of 养老 under-five; co2";
        Map<String, List<Integer>> found = read(new WordParts(text, Set.of("in", "of"), 3000));

        assertEquals(
                Set.of("co2", "turkiye", "s", "100000", "homes", "0.7", "under", "five"),
                found.keySet());
        assertEquals(List.of(0, text.lastIndexOf("co2")), found.get("co2"));
        assertEquals(List.of(text.indexOf("100,000")), found.get("100000"));
    }

    @Test
    void partsFollowEachOtherInAlphabeticalOrder() {
        WordParts parts = new WordParts("delta alpha charlie bravo alpha", Set.of(), 10);

        assertTrue(parts.firsts().size() > 1, parts.firsts().toString());
        assertEquals(parts.firsts().stream().sorted().toList(), parts.firsts());
        assertEquals("alpha", parts.firsts().get(0));
        assertEquals(Set.of("alpha", "bravo", "charlie", "delta"), read(parts).keySet());
    }

    @Test
    void textWithoutLatinWordsHasNoParts() {
        assertEquals(List.of(), new WordParts("养老服务。", Set.of(), 3000).firsts());
    }
}
