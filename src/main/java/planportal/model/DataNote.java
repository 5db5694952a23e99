package planportal.model;

import java.util.List;
import java.util.Optional;

/**
 * A remark on the source: a contradiction, a doubtful unit, a misprint. It never changes the text.
 *
 * @param places paragraphs, columns and project items concerned; may be empty
 * @param quotes the words in question, each a part of its place's text; may be empty
 * @param english the same in English; empty if it is not translated
 */
public record DataNote(
        String id,
        Kind kind,
        List<Indicator> indicators,
        List<Place> places,
        String title,
        String note,
        List<Quote> quotes,
        Optional<English> english) {

    /** What a note is about. */
    public enum Kind implements Coded {
        /** Two figures differ. */
        CONFLICT,
        /** The unit does not fit. */
        UNIT,
        /** A likely misprint. */
        MISPRINT,
        /** Two names for the same thing. */
        WORDING,
        /** Two figures look alike but differ in scope. */
        SCOPE
    }

    /** Title and note in English. */
    public record English(String title, String note) {}

    /** Words quoted from a place of the plan. */
    public record Quote(Place place, String text) {}

    public DataNote {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
    }

    /** Returns the places that no quote is taken from. */
    public List<Place> placesWithoutQuote() {
        List<Place> quoted = quotes.stream().map(Quote::place).toList();
        return places.stream().filter(place -> !quoted.contains(place)).toList();
    }
}
