package planportal.render.page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long a text is and how long reading it takes, roughly.
 *
 * @param size characters without white space, or words, by the language
 * @param inWords whether {@code size} counts words
 * @param minutes at least one
 */
public record ReadingTime(int size, boolean inWords, int minutes) {
    /** Careful reading of an official text. */
    private static final int CHARACTERS_A_MINUTE = 400;

    private static final int WORDS_A_MINUTE = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * Of all these texts together.
     *
     * @param language BCP 47 tag; Chinese and Japanese are counted in characters
     */
    static ReadingTime of(String language, Stream<String> texts) {
        String primary = language.toLowerCase(Locale.ROOT).split("-")[0];
        boolean inWords = !primary.equals("zh") && !primary.equals("ja");
        return of(texts.mapToInt(t -> inWords ? words(t) : characters(t)).sum(), inWords);
    }

    private static ReadingTime of(int size, boolean inWords) {
        int speed = inWords ? WORDS_A_MINUTE : CHARACTERS_A_MINUTE;
        return new ReadingTime(size, inWords, Math.max(1, (size + speed / 2) / speed));
    }

    /** Both texts together, which are of one language. */
    ReadingTime plus(ReadingTime other) {
        return of(size + other.size, inWords);
    }

    /** The message key of the unit that {@code size} counts. */
    public String sizeKey() {
        return inWords ? "plan.size.words" : "plan.size.characters";
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }

    private static int characters(String text) {
        int count = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = Character.isSurrogatePair(before, c);
            if (!second && !Character.isWhitespace(c)) {
                count++;
            }
            before = c;
        }
        return count;
    }
}
