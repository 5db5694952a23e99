package planportal.render.search;

import java.util.function.Predicate;

/**
 * All places in a text, sorted by the pair of characters that begins there, and for one pair from
 * the front to the back. Made in time linear in the text, by sorting on the second character, then
 * on the first, each time by counting.
 */
final class BigramPositions {
    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private final String text;
    private final int[] sorted;
    private final int[] start;

    private BigramPositions(String text, int[] sorted, int[] start) {
        this.text = text;
        this.sorted = sorted;
        this.start = start;
    }

    /**
     * Sorts the places of {@code text}.
     *
     * @param text its last character is only the second one of a pair
     */
    static BigramPositions of(String text) {
        int count = Math.max(0, text.length() - 1);
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = i;
        }
        int[] bySecond = sort(text, places, 1, new int[CHARACTERS + 1]);
        int[] start = new int[CHARACTERS + 1];
        return new BigramPositions(text, sort(text, bySecond, 0, start), start);
    }

    /** Sorts stably; {@code start} afterwards tells where each character's places begin. */
    private static int[] sort(String text, int[] places, int offset, int[] start) {
        for (int place : places) {
            start[text.charAt(place + offset) + 1]++;
        }
        for (int c = 0; c < CHARACTERS; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        int[] sorted = new int[places.length];
        for (int place : places) {
            sorted[next[text.charAt(place + offset)]++] = place;
        }
        return sorted;
    }

    /**
     * Appends the pairs that begin with {@code first} and end with one of the characters that
     * {@code wanted} accepts: how many, then for each its second character, how often it occurs,
     * and the places, the first from the beginning of the text, the others from the place before.
     */
    void append(StringBuilder script, char first, Predicate<Character> wanted) {
        StringBuilder pairs = new StringBuilder();
        int count = 0;
        int end = start[first + 1];
        int at = start[first];
        while (at < end) {
            char second = text.charAt(sorted[at] + 1);
            int until = at + 1;
            while (until < end && text.charAt(sorted[until] + 1) == second) {
                until++;
            }
            if (wanted.test(second)) {
                pairs.append(second);
                appendPlaces(pairs, at, until);
                count++;
            }
            at = until;
        }
        CompactNumbers.append(script, count);
        script.append(pairs);
    }

    private void appendPlaces(StringBuilder script, int from, int to) {
        CompactNumbers.append(script, to - from);
        int before = 0;
        for (int i = from; i < to; i++) {
            CompactNumbers.append(script, sorted[i] - before);
            before = sorted[i];
        }
    }
}
