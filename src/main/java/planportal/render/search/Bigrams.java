package planportal.render.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The positions of every pair of neighbouring characters in a text, by first and second character.
 */
final class Bigrams {
    private final int textLength;
    private final Map<Character, SortedMap<Character, Positions>> positions = new HashMap<>();

    Bigrams(String text) {
        textLength = text.length();
        for (int i = 0; i + 1 < text.length(); i++) {
            positions
                    .computeIfAbsent(text.charAt(i), first -> new TreeMap<>())
                    .computeIfAbsent(text.charAt(i + 1), second -> new Positions())
                    .add(i);
        }
    }

    int textLength() {
        return textLength;
    }

    /** Returns how many pairs begin with {@code first}. */
    int count(char first) {
        return positions.get(first).values().stream().mapToInt(Positions::count).sum();
    }

    /** Returns how often a pair occurs in the text. */
    int count(char first, char second) {
        return positions.get(first).get(second).count();
    }

    /** Returns the first characters of the pairs, the most frequent first. */
    List<Character> firsts() {
        Map<Character, Integer> counts = new HashMap<>();
        positions.keySet().forEach(first -> counts.put(first, count(first)));
        return byFrequency(counts);
    }

    /** Returns the characters that follow {@code first}, the most frequent first. */
    List<Character> seconds(char first) {
        Map<Character, Integer> counts = new HashMap<>();
        positions.get(first).forEach((second, found) -> counts.put(second, found.count()));
        return byFrequency(counts);
    }

    private static List<Character> byFrequency(Map<Character, Integer> counts) {
        Comparator<Character> byCount = Comparator.comparing(counts::get);
        return counts.keySet().stream()
                .sorted(byCount.reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * Appends the pairs that begin with {@code first} and end with a character that {@code wanted}
     * accepts: their number, then for each its second character, how often it occurs, and its
     * positions, each as the distance from the one before.
     */
    void append(StringBuilder shard, char first, Predicate<Character> wanted) {
        SortedMap<Character, Positions> pairs = new TreeMap<>(positions.get(first));
        pairs.keySet().removeIf(wanted.negate());
        CompactNumbers.append(shard, pairs.size());
        pairs.forEach(
                (second, found) -> {
                    shard.append(second.charValue());
                    found.append(shard);
                });
    }
}
