package planportal.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Deals the pairs of characters that a text has to parts of the index, by their first character,
 * the frequent ones first, so that each part holds about the same and a reader loads little for a
 * word. A character that fills more than a part by itself gets parts of its own for its most
 * frequent pairs. Where a pair stands in that order tells how rare it is.
 */
record Shards(List<Shard> list) {
    /** What a place takes besides its distance from the one before: whose neighbour it is. */
    private static final int BITS_OF_NEIGHBOUR = 14;

    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    /**
     * A part of the index.
     *
     * @param firsts the characters that its pairs begin with
     * @param seconds where it holds only some pairs of a single character, what these end with;
     *     otherwise empty: it holds all pairs that no other part holds
     * @param size about how many bytes it takes when compressed
     */
    record Shard(String firsts, String seconds, int size) {

        /** How the base names it: the characters, or after a line's end the first and seconds. */
        String label() {
            return seconds.isEmpty() ? firsts : "\n" + firsts + seconds;
        }
    }

    /**
     * Deals the pairs of {@code text}, but those that begin with a space or an end of line.
     *
     * @param wanted about how many bytes a part shall take when compressed
     */
    static Shards of(String text, int wanted) {
        return new Shards(List.copyOf(new Dealer(text, wanted * 8).deal()));
    }

    private static final class Dealer {
        private final String text;
        private final int wanted;
        private final int[] counts = new int[CHARACTERS];
        private final List<Shard> shards = new ArrayList<>();
        private final StringBuilder firsts = new StringBuilder();
        private int size;

        Dealer(String text, int wanted) {
            this.text = text;
            this.wanted = wanted;
        }

        List<Shard> deal() {
            for (int i = 0; i < text.length(); i++) {
                counts[text.charAt(i)]++;
            }
            counts[' '] = 0;
            counts['\n'] = 0;
            for (char c : byCount(counts)) {
                int own = bits(counts[c]);
                if (own > 2 * wanted) {
                    own -= dealFrequentPairs(c, own);
                }
                if (size > 0 && size + own > wanted) {
                    close();
                }
                firsts.append(c);
                size += own;
            }
            if (size > 0) {
                close();
            }
            return shards;
        }

        private void close() {
            shards.add(new Shard(firsts.toString(), "", size / 8));
            firsts.setLength(0);
            size = 0;
        }

        /** Gives parts to the most frequent pairs of {@code first}, until little is left. */
        private int dealFrequentPairs(char first, int all) {
            int[] seconds = new int[CHARACTERS];
            for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
                seconds[text.charAt(i + 1)]++;
            }
            int dealt = 0;
            int own = 0;
            StringBuilder chosen = new StringBuilder();
            for (char second : byCount(seconds)) {
                if (all - dealt - own <= wanted) {
                    break;
                }
                chosen.append(second);
                own += (int) ((long) all * seconds[second] / counts[first]);
                if (own >= wanted) {
                    shards.add(new Shard("" + first, chosen.toString(), own / 8));
                    dealt += own;
                    own = 0;
                    chosen.setLength(0);
                }
            }
            return dealt;
        }

        /** The characters that occur, the most frequent first. */
        private static List<Character> byCount(int[] counts) {
            List<Character> found = new ArrayList<>();
            for (int c = 0; c < counts.length; c++) {
                if (counts[c] > 0) {
                    found.add((char) c);
                }
            }
            found.sort(Comparator.comparing((Character c) -> counts[c]).reversed());
            return found;
        }

        /** What the places of a character take: the rarer it is, the more each. */
        private int bits(int count) {
            int distance = 31 - Integer.numberOfLeadingZeros(Math.max(1, text.length() / count));
            return count * (BITS_OF_NEIGHBOUR + distance);
        }
    }
}
