package planportal.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that a text uses often, without a dictionary: sequences of Chinese characters
 * that recur between changing neighbours and whose parts occur together more often than by chance.
 * Good enough to be offered for pinyin; never shown as words of the plan.
 */
final class FrequentWords {
    private static final int MAX_LENGTH = 6;
    private static final int MAX_WORDS = 4000;

    /** A word is at least this many times as frequent as its parts would meet by chance. */
    private static final double COHESION = 6;

    /** Characters that begin or end phrases rather than words. */
    private static final String FUNCTION = "的和与及等在对以为了是将到由从或个各等把被让向使其并不也";

    /** In place of a neighbour that is not Chinese. */
    private static final char NOT_CHINESE = 0;

    private final String text;
    private final int minCount;
    private final Map<Character, Integer> characterCounts = new HashMap<>();
    private final List<Word> words = new ArrayList<>();

    private record Word(String text, int count) {}

    private FrequentWords(String text) {
        this.text = text;
        this.minCount = Math.max(3, text.length() / 20_000);
    }

    /** Returns the words of {@code text}, the most frequent first. */
    static List<String> of(String text) {
        FrequentWords finder = new FrequentWords(text);
        finder.find();
        return finder.words.stream()
                .sorted(Comparator.comparing(Word::count).reversed().thenComparing(Word::text))
                .limit(MAX_WORDS)
                .map(Word::text)
                .toList();
    }

    private void find() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            all.add(i);
        }
        Map<Character, List<Integer>> byCharacter = groupByCharacter(all, 0);
        byCharacter.forEach((c, positions) -> characterCounts.put(c, positions.size()));
        byCharacter.values().forEach(positions -> extend(positions, 1));
    }

    /** Considers the sequences that are one character longer than the one at {@code positions}. */
    private void extend(List<Integer> positions, int length) {
        if (positions.size() < minCount || length == MAX_LENGTH) {
            return;
        }
        for (List<Integer> longer : groupByCharacter(positions, length).values()) {
            if (longer.size() >= minCount) {
                consider(longer, length + 1, positions.size());
                extend(longer, length + 1);
            }
        }
    }

    /** Groups positions by the Chinese character at an offset from each. */
    private Map<Character, List<Integer>> groupByCharacter(List<Integer> positions, int offset) {
        Map<Character, List<Integer>> groups = new HashMap<>();
        for (int position : positions) {
            char c = chineseAt(position + offset);
            if (c != NOT_CHINESE) {
                groups.computeIfAbsent(c, key -> new ArrayList<>()).add(position);
            }
        }
        return groups;
    }

    private void consider(List<Integer> positions, int length, int countOfShorter) {
        int start = positions.get(0);
        String sequence = text.substring(start, start + length);
        char last = sequence.charAt(length - 1);
        double byChance = (double) countOfShorter * characterCounts.get(last);
        if (FUNCTION.indexOf(sequence.charAt(0)) < 0
                && FUNCTION.indexOf(last) < 0
                && (double) positions.size() * text.length() >= COHESION * byChance
                && hasChangingNeighbours(positions, -1)
                && hasChangingNeighbours(positions, length)) {
            words.add(new Word(sequence, positions.size()));
        }
    }

    /**
     * Tells whether the characters at an offset differ enough: the more often a sequence occurs,
     * the more of them. The end of Chinese text counts twice.
     */
    private boolean hasChangingNeighbours(List<Integer> positions, int offset) {
        Set<Character> neighbours = new HashSet<>();
        for (int position : positions) {
            neighbours.add(chineseAt(position + offset));
        }
        int different = neighbours.size() + (neighbours.contains(NOT_CHINESE) ? 1 : 0);
        int wanted = positions.size() <= 4 ? 2 : positions.size() <= 8 ? 3 : 4;
        return different >= wanted;
    }

    private char chineseAt(int position) {
        if (position < 0 || position >= text.length()) {
            return NOT_CHINESE;
        }
        char c = text.charAt(position);
        return c >= '\u3400' && c <= '\u9fff' ? c : NOT_CHINESE;
    }
}
