package planportal.diagnostic;

import java.util.Arrays;

/**
 * How to fix what is wrong.
 *
 * @param text for readers of Chinese
 * @param english for all others
 */
public record Hint(String text, String english) {

    /** Returns a hint that is the same for all readers. */
    public static Hint of(String text) {
        return new Hint(text, text);
    }

    /**
     * Returns a hint that gives readers of Chinese a term at each {@code %s}, in brackets: {@code
     * Save As (另存为)}.
     *
     * @param format with {@code %s} right behind a word
     */
    public static Hint withTerms(String format, String... terms) {
        Object[] bracketed = Arrays.stream(terms).map(" (%s)"::formatted).toArray();
        return new Hint(format.formatted(bracketed), format.replace("%s", ""));
    }

    Hint inEnglish() {
        return of(english);
    }

    Hint printable() {
        return new Hint(Printable.message(text), Printable.message(english));
    }
}
