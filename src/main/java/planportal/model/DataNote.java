package planportal.model;

import java.util.List;

/**
 * A remark on the source: a contradiction, a doubtful unit, a misprint. It never changes the text.
 *
 * @param places paragraphs, columns and project items concerned; may be empty
 * @param quotes the words in question, each a part of its place's text; may be empty
 */
public record DataNote(
        String id,
        Kind kind,
        List<Indicator> indicators,
        List<Place> places,
        String title,
        String note,
        List<Quote> quotes) {

    /** What is remarkable. */
    public enum Kind {
        /** Two figures differ. */
        CONFLICT("conflict"),
        /** The unit does not fit. */
        UNIT("unit"),
        /** Likely a slip of print. */
        MISPRINT("misprint"),
        /** Two names for one thing. */
        WORDING("wording"),
        /** Two figures of unlike scope that look alike. */
        SCOPE("scope");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in content and datasets. */
        public String code() {
            return code;
        }
    }

    /** Words of the plan, with where they stand. */
    public record Quote(Place place, String text) {}

    public DataNote {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
    }

    /** The places that none of the quotes stands in. */
    public List<Place> placesWithoutQuote() {
        return places.stream()
                .filter(place -> quotes.stream().noneMatch(q -> q.place().equals(place)))
                .toList();
    }

    /**
     * By the id alone, which no other has. The one that a record is given walks through all that it
     * holds, and costs a start some milliseconds when it is first put together.
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
