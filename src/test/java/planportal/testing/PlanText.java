package planportal.testing;

import java.util.Random;

/**
 * Chinese text with the statistics of a given one: it copies runs of a few characters, each from
 * another place, so that pairs of characters, commas and full stops come about as often as there.
 * The mean run of {@value #MEAN_RUN} characters was chosen by counting: of the pairs of characters
 * in the second half of the real plan's text two thirds do not occur in its first half, and text
 * goes on bringing new pairs as it grows. It says nothing.
 */
final class PlanText {
    private static final int MEAN_RUN = 4;
    private static final String MARKS = "，。、；：";

    private final String sample;
    private final Random random;

    /**
     * @param sample any text; only its Chinese characters and marks are used
     */
    PlanText(String sample, Random random) {
        this.sample = cleaned(sample);
        this.random = random;
        if (this.sample.length() < 100) {
            throw new IllegalArgumentException("the sample is too short to learn from");
        }
    }

    private static String cleaned(String sample) {
        StringBuilder clean = new StringBuilder(sample.length());
        sample.chars()
                .filter(c -> isHan(c) || MARKS.indexOf(c) >= 0)
                .forEach(c -> append(clean, c));
        return clean.toString();
    }

    private static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Appends a character, but no mark at the start or after another mark. */
    private static void append(StringBuilder text, int c) {
        boolean mark = MARKS.indexOf(c) >= 0;
        if (!mark || !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append((char) c);
        }
    }

    /** Sentences of about {@code length} characters, closed by a full stop; empty for 0 or less. */
    String sentences(int length) {
        if (length <= 0) {
            return "";
        }
        StringBuilder text = new StringBuilder(length + 2);
        while (text.length() < length) {
            for (int i = start(), end = i + run(); i < end; i++) {
                append(text, sample.charAt(i));
            }
        }
        text.setLength(length);
        while (text.length() > 1 && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            text.setLength(text.length() - 1);
        }
        return text.append('。').toString();
    }

    /** Words of exactly {@code length} characters without any mark. */
    String words(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            for (int i = start(), end = i + run(); i < end && text.length() < length; i++) {
                if (isHan(sample.charAt(i))) {
                    text.append(sample.charAt(i));
                }
            }
        }
        return text.toString();
    }

    private int start() {
        return random.nextInt(sample.length() - 12 * MEAN_RUN);
    }

    /** A length whose chances fall evenly, about {@value #MEAN_RUN} on average. */
    private int run() {
        double length = 1 - Math.log(1 - random.nextDouble()) * (MEAN_RUN - 1);
        return (int) Math.min(Math.round(length), 12 * MEAN_RUN);
    }
}
