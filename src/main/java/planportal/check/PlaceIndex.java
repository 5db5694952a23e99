package planportal.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.read.Located;

/** The places of the plan's text by id; checks quotes from them. */
final class PlaceIndex {
    /** The number of wrong quotes that are searched for in the whole text. */
    private static final int MAX_SEARCHES = 20;

    /**
     * The most characters in a cell of Excel, which the data of the plan's text is published for.
     */
    private static final int EXCEL_CELL = 32_767;

    /** So many characters must agree for the text to be what was meant. */
    private static final int MIN_SAME = 4;

    /** How many characters are shown on either side of a difference. */
    private static final int AROUND = 12;

    /** What is shown whole, unlike Chinese, in which a character is often a word. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsDigit}]+");

    private final Diagnostics diagnostics;
    private final IdRegistry<PlaceText> registry;
    private int searches;

    PlaceIndex(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.registry = new IdRegistry<>(diagnostics, "place");
    }

    void incomplete() {
        registry.incomplete();
    }

    void declare(String id, Span span) {
        registry.declare(id, span);
    }

    void put(PlaceText place) {
        registry.put(place.place().placeId(), place);
        int length = place.text().length();
        if (length > EXCEL_CELL) {
            diagnostics.report(
                    Rule.PLACE_TOO_LONG_FOR_EXCEL,
                    place.span(0, 1),
                    "the text has %s characters; a cell of Excel holds %s, and says that it is cut"
                            .formatted(length, EXCEL_CELL));
        }
    }

    Collection<PlaceText> all() {
        return registry.values();
    }

    /** Returns the place with an id; reports an unknown id. */
    Optional<PlaceText> resolve(Located<String> reference) {
        return registry.resolve(reference);
    }

    /** Returns whether the place contains the quote; reports a wrong quote. */
    boolean hasQuote(PlaceText place, Located<String> quote) {
        if (place.prints(quote.value())) {
            return true;
        }
        List<String> others = searches++ < MAX_SEARCHES ? containing(quote.value()) : List.of();
        diagnostics.report(
                Rule.QUOTE_NOT_FOUND,
                quote.span(),
                "%s does not contain \"%s\"".formatted(place.place().placeId(), quote.value()),
                others.isEmpty()
                        ? nearest(place.text(), quote.value())
                        : "found in " + String.join(", ", others));
        return false;
    }

    /** Returns a hint with the words of the text where those of the quote begin to differ. */
    private static String nearest(String text, String quote) {
        int same = 0;
        while (same < quote.length() && text.contains(quote.substring(0, same + 1))) {
            same++;
        }
        int differs = text.indexOf(quote.substring(0, same)) + same;
        String exactly = "copy the words exactly, with punctuation and spaces";
        if (same < MIN_SAME) {
            return exactly;
        }
        int from = differs - Math.min(same, AROUND);
        while (isInWord(text, from)) {
            from--;
        }
        int to = Math.min(text.length(), differs + AROUND);
        while (isInWord(text, to)) {
            to++;
        }
        return "%s; the plan has \"%s\"".formatted(exactly, text.substring(from, to));
    }

    /** Returns whether a cut at {@code index} parts a word of letters, or a number. */
    private static boolean isInWord(String text, int index) {
        return index > 0
                && index < text.length()
                && WORD.matcher(text.substring(index - 1, index + 1)).matches();
    }

    private List<String> containing(String quote) {
        return all().stream()
                .filter(place -> place.prints(quote))
                .map(place -> place.place().placeId())
                .toList();
    }
}
