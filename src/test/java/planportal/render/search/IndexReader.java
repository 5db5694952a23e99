package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A second reader of the index, written from {@code INDEX.md} alone. */
final class IndexReader {
    private final List<String> labels;
    private final List<String> shards;
    private final Map<String, List<Integer>> pairs = new HashMap<>();

    /**
     * @param labels for each shard the characters that its pairs begin with, or after a line's end
     *     the one that they begin with and those that they end with
     * @param shards the values of the shards
     */
    IndexReader(List<String> labels, List<String> shards) {
        this.labels = labels;
        this.shards = shards;
        for (int i = 0; i < shards.size(); i++) {
            readShard(i);
        }
    }

    private void readShard(int number) {
        Cursor cursor = new Cursor(shards.get(number));
        String label = labels.get(number);
        String firsts = label.startsWith("\n") ? label.substring(1, 2) : label;
        for (char first : firsts.toCharArray()) {
            for (int left = cursor.number(); left > 0; left--) {
                String pair = "" + first + cursor.character();
                assertNull(pairs.put(pair, cursor.places()), pair);
            }
        }
    }

    /** The words of a part of words, with their places. */
    static Map<String, List<Integer>> wordsOf(String part) {
        Map<String, List<Integer>> words = new HashMap<>();
        Cursor cursor = new Cursor(part);
        while (cursor.more()) {
            StringBuilder word = new StringBuilder();
            for (int left = cursor.number(); left > 0; left--) {
                word.append(cursor.character());
            }
            assertNull(words.put(word.toString(), cursor.places()), word.toString());
        }
        return words;
    }

    /** The places of {@code text}, which is folded, has no space and at least one character. */
    TreeSet<Integer> places(String text) {
        TreeSet<Integer> found = new TreeSet<>();
        if (text.length() == 1) {
            pairs.forEach(
                    (pair, places) -> {
                        if (pair.startsWith(text)) {
                            found.addAll(places);
                        }
                    });
            return found;
        }
        found.addAll(pairs.getOrDefault(text.substring(0, 2), List.of()));
        for (int i = 1; i < text.length() - 1; i++) {
            int offset = i;
            TreeSet<Integer> here =
                    new TreeSet<>(pairs.getOrDefault(text.substring(i, i + 2), List.of()));
            found.removeIf(place -> !here.contains(place + offset));
        }
        return found;
    }

    /** Reads numbers and characters from a string, from its beginning on. */
    static final class Cursor {
        private final String text;
        private int at;

        Cursor(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        char character() {
            return text.charAt(at++);
        }

        int number() {
            int digit = digit(text.charAt(at++));
            return digit >= 46 ? digit - 46 : digit + 46 * (1 + number());
        }

        List<Integer> places() {
            List<Integer> places = new ArrayList<>();
            int place = 0;
            for (int left = number(); left > 0; left--) {
                place += number();
                places.add(place);
            }
            return places;
        }

        private static int digit(char c) {
            return c - '!' - (c > '"' ? 1 : 0) - (c > '\\' ? 1 : 0);
        }
    }
}
