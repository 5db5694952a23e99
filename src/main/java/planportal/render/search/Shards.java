package planportal.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Deals the characters that a text has to parts of the index, the frequent ones first, so that each
 * part holds about the same number of places and a reader loads little for a word. Where a
 * character stands in that order tells how rare it is.
 *
 * @param sizes about how many bytes each part takes when compressed
 */
record Shards(List<String> characters, List<Integer> sizes) {

    /** What a place takes besides its distance from the one before: whose neighbour it is. */
    private static final int BITS_OF_NEIGHBOUR = 14;

    /**
     * Deals the characters of {@code text}, but spaces and ends of lines.
     *
     * @param wanted about how many bytes a part shall take when compressed
     */
    static Shards of(String text, int wanted) {
        int[] counts = new int[Character.MAX_VALUE + 1];
        for (int i = 0; i < text.length(); i++) {
            counts[text.charAt(i)]++;
        }
        List<Character> found = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0 && c != ' ' && c != '\n') {
                found.add((char) c);
            }
        }
        found.sort(Comparator.comparing((Character c) -> counts[c]).reversed());
        List<String> shards = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        StringBuilder shard = new StringBuilder();
        int size = 0;
        for (char c : found) {
            int own = bits(counts[c], text.length());
            if (size > 0 && size + own > wanted * 8) {
                shards.add(shard.toString());
                sizes.add(size / 8);
                shard.setLength(0);
                size = 0;
            }
            shard.append(c);
            size += own;
        }
        if (size > 0) {
            shards.add(shard.toString());
            sizes.add(size / 8);
        }
        return new Shards(List.copyOf(shards), List.copyOf(sizes));
    }

    /** What the places of a character take: the rarer it is, the more each. */
    private static int bits(int count, int length) {
        int distance = 31 - Integer.numberOfLeadingZeros(Math.max(1, length / count));
        return count * (BITS_OF_NEIGHBOUR + distance);
    }
}
