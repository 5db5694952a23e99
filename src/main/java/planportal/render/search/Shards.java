package planportal.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            char[] occurring = byCount(counts);
            counts[' '] = 0;
            counts['\n'] = 0;
            Map<Character, int[]> frequent = pairsOfFrequent(occurring);
            for (char c : byCount(counts)) {
                int own = bits(counts[c]);
                if (frequent.containsKey(c)) {
                    own -= dealFrequentPairs(c, own, occurring, frequent.get(c));
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

        /**
         * For each character that fills parts of its own, how often each other one follows it, by
         * the other's place in {@code occurring}. All in one pass, since looking through the text
         * for each takes long where there are many.
         */
        private Map<Character, int[]> pairsOfFrequent(char[] occurring) {
            int[] places = new int[CHARACTERS];
            Map<Character, int[]> pairs = new HashMap<>();
            int[][] byFirst = new int[CHARACTERS][];
            for (int i = 0; i < occurring.length; i++) {
                char c = occurring[i];
                places[c] = i;
                if (counts[c] > 0 && bits(counts[c]) > 2 * wanted) {
                    byFirst[c] = new int[occurring.length];
                    pairs.put(c, byFirst[c]);
                }
            }
            for (int i = 0; i + 1 < text.length(); i++) {
                int[] seconds = byFirst[text.charAt(i)];
                if (seconds != null) {
                    seconds[places[text.charAt(i + 1)]]++;
                }
            }
            return pairs;
        }

        /** Gives parts to the most frequent pairs of {@code first}, until little is left. */
        private int dealFrequentPairs(char first, int all, char[] occurring, int[] pairs) {
            int[] seconds = new int[CHARACTERS];
            for (int i = 0; i < occurring.length; i++) {
                seconds[occurring[i]] = pairs[i];
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
        private static char[] byCount(int[] counts) {
            int number = 0;
            for (int count : counts) {
                number += count > 0 ? 1 : 0;
            }
            long[] found = new long[number];
            number = 0;
            for (int c = 0; c < counts.length; c++) {
                if (counts[c] > 0) {
                    found[number++] = (long) -counts[c] << Character.SIZE | c;
                }
            }
            Arrays.sort(found);
            char[] characters = new char[number];
            for (int i = 0; i < number; i++) {
                characters[i] = (char) found[i];
            }
            return characters;
        }

        /** What the places of a character take: the rarer it is, the more each. */
        private int bits(int count) {
            int distance = 31 - Integer.numberOfLeadingZeros(Math.max(1, text.length() / count));
            return count * (BITS_OF_NEIGHBOUR + distance);
        }
    }
}
