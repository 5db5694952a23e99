package planportal.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Distributes pairs of characters over shards of about the same size, by their first character, the
 * most frequent first. A character that fills more than one shard gets shards of its own for its
 * most frequent pairs. The order of the shards tells how rare a pair is.
 */
final class ShardPlanner {
    /** The bits that a position takes in addition to its distance from the one before. */
    private static final int BITS_OF_NEIGHBOUR = 14;

    private final Bigrams bigrams;
    private final int wantedBits;
    private final List<Shard> shards = new ArrayList<>();
    private final StringBuilder firsts = new StringBuilder();
    private int bits;

    private ShardPlanner(Bigrams bigrams, int wantedBits) {
        this.bigrams = bigrams;
        this.wantedBits = wantedBits;
    }

    /**
     * Plans shards for all pairs that do not begin with a space or a line break.
     *
     * @param wanted the size of a shard in bytes when compressed
     */
    static List<Shard> plan(Bigrams bigrams, int wanted) {
        ShardPlanner planner = new ShardPlanner(bigrams, wanted * 8);
        for (char first : bigrams.firsts()) {
            if (first != ' ' && first != '\n') {
                planner.add(first);
            }
        }
        if (!planner.firsts.isEmpty()) {
            planner.close();
        }
        return List.copyOf(planner.shards);
    }

    private void add(char first) {
        int added = bits(bigrams.count(first));
        if (added > 2 * wantedBits) {
            added -= addFrequentPairs(first, added);
        }
        if (bits > 0 && bits + added > wantedBits) {
            close();
        }
        firsts.append(first);
        bits += added;
    }

    private void close() {
        shards.add(new Shard(firsts.toString(), "", bits / 8));
        firsts.setLength(0);
        bits = 0;
    }

    /**
     * Adds shards for the most frequent pairs of {@code first} until the rest fits into one.
     *
     * @return the bits of the pairs added
     */
    private int addFrequentPairs(char first, int all) {
        int added = 0;
        int current = 0;
        StringBuilder seconds = new StringBuilder();
        for (char second : bigrams.seconds(first)) {
            if (all - added - current <= wantedBits) {
                break;
            }
            seconds.append(second);
            current += (int) ((long) all * bigrams.count(first, second) / bigrams.count(first));
            if (current >= wantedBits) {
                shards.add(new Shard("" + first, seconds.toString(), current / 8));
                added += current;
                current = 0;
                seconds.setLength(0);
            }
        }
        return added;
    }

    /** Estimates the bits of a character's positions: the rarer it is, the more each takes. */
    private int bits(int count) {
        int distance = Math.max(1, bigrams.textLength() / count);
        int bitsOfDistance = 31 - Integer.numberOfLeadingZeros(distance);
        return count * (BITS_OF_NEIGHBOUR + bitsOfDistance);
    }
}
