package planportal.render.page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The length of a text and roughly the time to read it.
 *
 * @param size characters without white space, or words, by the language
 * @param inWords whether {@code size} counts words
 * @param minutes at least one
 */
public record ReadingTime(int size, boolean inWords, int minutes) {
    /** For careful reading of an official text. */
    private static final int CHARACTERS_PER_MINUTE = 400;

    private static final int WORDS_PER_MINUTE = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * Returns the length of some texts together.
     *
     * @param language BCP 47 tag; Chinese and Japanese are counted in characters
     */
    static ReadingTime of(String language, Stream<String> texts) {
        String primary = language.toLowerCase(Locale.ROOT).split("-")[0];
        boolean inWords = !primary.equals("zh") && !primary.equals("ja");
        return of(texts.mapToInt(t -> inWords ? words(t) : characters(t)).sum(), inWords);
    }

    private static ReadingTime of(int size, boolean inWords) {
        int speed = inWords ? WORDS_PER_MINUTE : CHARACTERS_PER_MINUTE;
        return new ReadingTime(size, inWords, Math.max(1, (size + speed / 2) / speed));
    }

    /** Returns the length of both texts together, which are of one language. */
    ReadingTime plus(ReadingTime other) {
        return of(size + other.size, inWords);
    }

    /** Returns the message key of the unit that {@code size} counts. */
    public String sizeKey() {
        return inWords ? "plan.size.words" : "plan.size.characters";
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }

    private static int characters(String text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
}
