package planportal.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Mention;
import planportal.model.Place;

/**
 * A place's text, cut into runs so that its quantities can be marked and lead to where more is said
 * about them: one that an indicator counts to the indicator, any other to the list of commitments.
 * The runs together are the text, to the letter.
 */
public record MarkedText(List<Run> runs) {
    private static final int LINE = 8;

    /** Why a run is marked. */
    public enum Kind {
        PLAIN,
        /** A quantity that the plan promises. */
        PROMISED,
        /** A quantity that the plan states as a fact. */
        STATED,
        /** Words with a figure that speak of an indicator. */
        MENTIONED
    }

    /**
     * A piece of text.
     *
     * @param address where it leads, from the site's root; empty exactly for plain text
     */
    public record Run(String text, Kind kind, Optional<String> address) {

        static Run plain(String text) {
            return new Run(text, Kind.PLAIN, Optional.empty());
        }

        /** Returns the style classes of a link; a short text does not wrap: {@code 2—3个}. */
        public String style() {
            String style = "said " + kind.name().toLowerCase(Locale.ROOT);
            return text.length() <= LINE ? style + " nb" : style;
        }

        private Run with(String text) {
            return new Run(text, kind, address);
        }
    }

    private record Span(int start, int end, Kind kind, String address) {
        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    public MarkedText {
        runs = List.copyOf(runs);
    }

    /** Marks the whole text of {@code place}. */
    public static MarkedText of(Portal portal, Place place) {
        String text = place.placeText();
        List<Span> spans = new ArrayList<>();
        for (Commitment commitment : portal.commitmentsAt(place)) {
            commitment(portal, text, commitment, spans).ifPresent(span -> add(spans, span));
        }
        for (Mention mention : portal.mentionsAt(place)) {
            int start = text.indexOf(mention.phrase());
            if (start >= 0 && mention.phrase().chars().anyMatch(Character::isDigit)) {
                add(
                        spans,
                        new Span(
                                start,
                                start + mention.phrase().length(),
                                Kind.MENTIONED,
                                portal.addresses().indicator(mention.indicator())));
            }
        }
        return cut(text, spans);
    }

    /** Where a quantity stands; of two that print the same in one quote, the second comes later. */
    private static Optional<Span> commitment(
            Portal portal, String text, Commitment commitment, List<Span> taken) {
        int quote = text.indexOf(commitment.quote());
        if (quote < 0) {
            return Optional.empty();
        }
        int end = quote + commitment.quote().length();
        Set<Integer> starts = new HashSet<>();
        taken.forEach(span -> starts.add(span.start));
        int start = text.indexOf(commitment.amount().text(), quote);
        while (start >= 0 && starts.contains(start)) {
            start = text.indexOf(commitment.amount().text(), start + 1);
        }
        if (start < 0 || start + commitment.amount().text().length() > end) {
            return Optional.empty();
        }
        return Optional.of(
                new Span(
                        start,
                        start + commitment.amount().text().length(),
                        commitment.kind() == Commitment.Kind.FACT ? Kind.STATED : Kind.PROMISED,
                        commitment
                                .indicator()
                                .map(portal.addresses()::indicator)
                                .orElseGet(() -> portal.addresses().commitment(commitment))));
    }

    private static void add(List<Span> spans, Span span) {
        if (spans.stream().noneMatch(span::overlaps)) {
            spans.add(span);
        }
    }

    private static MarkedText cut(String text, List<Span> spans) {
        spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (Span span : spans) {
            if (span.start > from) {
                runs.add(Run.plain(text.substring(from, span.start)));
            }
            runs.add(
                    new Run(
                            text.substring(span.start, span.end),
                            span.kind,
                            Optional.of(span.address)));
            from = span.end;
        }
        if (from < text.length()) {
            runs.add(Run.plain(text.substring(from)));
        }
        return new MarkedText(runs);
    }

    /** The text from the character {@code start} on: what follows a lead phrase or a title. */
    public MarkedText from(int start) {
        return slice(start, Integer.MAX_VALUE);
    }

    /** The text before the character {@code end}. */
    public MarkedText before(int end) {
        return slice(0, end);
    }

    private MarkedText slice(int start, int end) {
        List<Run> slice = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + run.text.length());
            if (from < to) {
                slice.add(run.with(run.text.substring(from - at, to - at)));
            }
            at += run.text.length();
        }
        return new MarkedText(slice);
    }
}
