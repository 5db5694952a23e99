package planportal.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words that a text uses often, without a dictionary: runs of Chinese characters that
 * occur again and again, in changing company before and after, and that hold together more than
 * their parts would by chance. Good enough to be typed in pinyin; never shown as words of the plan.
 */
final class FrequentWords {
    private static final int LONGEST = 6;
    private static final int MOST = 4000;

    /** A run must be this many times as frequent as its parts would meet by chance. */
    private static final double COHESION = 6;

    /** Characters that begin or end phrases rather than words. */
    private static final String FUNCTION = "的和与及等在对以为了是将到由从或个各等把被让向使其并不也";

    private final String text;

    /** The text, with 0 for what is not Chinese; one more at either end. */
    private final char[] chinese;

    private final int least;
    private final int[] single = new int[Character.MAX_VALUE + 1];
    private final List<Word> words = new ArrayList<>();

    /** A word, and how often it occurs. */
    record Word(String text, int count) {}

    private FrequentWords(String text) {
        this.text = text;
        this.chinese = new char[text.length() + LONGEST + 2];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            chinese[i + 1] = c >= '\u3400' && c <= '\u9fff' ? c : 0;
        }
        this.least = Math.max(3, text.length() / 20_000);
    }

    /** The words of {@code text}, the most frequent first. */
    static List<Word> of(String text) {
        FrequentWords finder = new FrequentWords(text);
        finder.find();
        finder.words.sort(
                (a, b) ->
                        a.count() != b.count()
                                ? Integer.compare(b.count(), a.count())
                                : a.text().compareTo(b.text()));
        return List.copyOf(finder.words.subList(0, Math.min(MOST, finder.words.size())));
    }

    /** Sorts all places by their character, by counting, which is faster than comparing. */
    private void find() {
        for (int i = 0; i < text.length(); i++) {
            single[neighbour(i)]++;
        }
        int[] next = new int[single.length];
        for (int c = 1; c < single.length; c++) {
            next[c] = next[c - 1] + single[c - 1];
        }
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            places[next[neighbour(i)]++] = i;
        }
        for (int c = 1; c < single.length; c++) {
            if (single[c] >= least) {
                consider(Arrays.copyOfRange(places, next[c] - single[c], next[c]), 1, 0);
            }
        }
    }

    /** Parts {@code places}, which share {@code length} characters, by the next one. */
    private void extend(int[] places, int length, int shorter) {
        long[] byNext = new long[places.length];
        int count = 0;
        for (int place : places) {
            char next = neighbour(place + length);
            if (next != 0) {
                byNext[count++] = (long) next << 32 | place;
            }
        }
        Arrays.sort(byNext, 0, count);
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && byNext[to] >> 32 == byNext[from] >> 32) {
                to++;
            }
            if (to - from >= least) {
                int[] same = new int[to - from];
                for (int i = from; i < to; i++) {
                    same[i - from] = (int) byNext[i];
                }
                consider(same, length + 1, shorter);
            }
            from = to;
        }
    }

    private void consider(int[] places, int length, int shorter) {
        String run = text.substring(places[0], places[0] + length);
        if (length >= 2
                && !FUNCTION.contains(run.substring(0, 1))
                && !FUNCTION.contains(run.substring(length - 1))
                && changes(places, -1)
                && changes(places, length)
                && coheres(run, places.length, shorter)) {
            words.add(new Word(run, places.length));
        }
        if (length < LONGEST) {
            extend(places, length, places.length);
        }
    }

    /**
     * Whether enough different things stand at {@code offset}, the more the oftener the run occurs;
     * an end of Chinese text is worth two.
     */
    private boolean changes(int[] places, int offset) {
        int enough = places.length <= 4 ? 2 : places.length <= 8 ? 3 : 4;
        char[] seen = new char[enough];
        int different = 0;
        int worth = 0;
        for (int place : places) {
            char neighbour = neighbour(place + offset);
            if (!contains(seen, different, neighbour)) {
                seen[different++] = neighbour;
                worth += neighbour == 0 ? 2 : 1;
                if (worth >= enough) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(char[] seen, int count, char wanted) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The Chinese character at {@code place}; 0 if something else or nothing stands there. */
    private char neighbour(int place) {
        return chinese[place + 1];
    }

    private boolean coheres(String run, int count, int shorter) {
        double before = run.length() == 2 ? single[run.charAt(0)] : shorter;
        double last = single[run.charAt(run.length() - 1)];
        return count * (double) text.length() >= COHESION * before * last;
    }
}
