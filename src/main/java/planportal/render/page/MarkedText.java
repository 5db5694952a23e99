package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Emphasis;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.Place;

/**
 * A text cut into runs so that its quantities can be marked and linked: one that an indicator
 * counts to the indicator, any other to the list of commitments. The runs together are the text, to
 * the letter.
 */
public record MarkedText(List<Run> runs) {
    private static final int MAX_UNWRAPPED = 8;

    /** Why a run is marked. */
    public enum Kind {
        PLAIN,
        /** A quantity that the plan promises. */
        PROMISED,
        /** A quantity that the plan states as a fact. */
        STATED,
        /** Words that speak of an indicator. */
        MENTIONED,
        /** A term that is explained. */
        TERM
    }

    /**
     * A piece of text.
     *
     * @param address of the link, from the site's root; empty if there is none
     */
    public record Run(String text, Kind kind, Optional<String> address, boolean isEmphasised) {

        Run(String text, Kind kind, Optional<String> address) {
            this(text, kind, address, false);
        }

        static Run plain(String text) {
            return new Run(text, Kind.PLAIN, Optional.empty());
        }

        public boolean isPlain() {
            return kind == Kind.PLAIN;
        }

        public boolean isTerm() {
            return kind == Kind.TERM;
        }

        /** Returns the style classes of a link; a short quantity does not wrap: {@code 2—3个}. */
        public String style() {
            if (isTerm()) {
                return "term";
            }
            String style = "said " + kind.name().toLowerCase(Locale.ROOT);
            return text.length() <= MAX_UNWRAPPED ? style + " nb" : style;
        }
    }

    /** Returns a text in which nothing is marked. */
    static MarkedText plain(String text) {
        return new TextMarker(text).text();
    }

    /** Marks the quantities of a place, and the mentions that hold a figure. */
    public static MarkedText of(Portal portal, Place place) {
        return of(portal, place, TermMarks.none());
    }

    /** Does the same, and marks terms in what remains. */
    static MarkedText of(Portal portal, Place place, TermMarks terms) {
        TextMarker marker = new TextMarker(place.placeText());
        for (Commitment commitment : portal.commitmentsAt(place)) {
            mark(marker, commitment, portal.addresses());
        }
        for (Mention mention : portal.mentionsAt(place)) {
            int start = place.placeText().indexOf(mention.phrase());
            if (mention.topic() instanceof Indicator indicator
                    && start >= 0
                    && mention.phrase().chars().anyMatch(Character::isDigit)) {
                String address = portal.addresses().indicator(indicator);
                marker.mark(start, new Run(mention.phrase(), Kind.MENTIONED, Optional.of(address)));
            }
        }
        MarkedText text = marker.text();
        return terms.mark(
                place instanceof Paragraph paragraph ? text.emphasise(paragraph.emphasis()) : text,
                place.anchor());
    }

    /** Returns the text without marks. */
    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Returns whether the characters from {@code start} to before {@code end} have no link. */
    boolean isUnlinked(int start, int end) {
        List<Run> part = slice(start, end).runs;
        return part.size() == 1 && part.get(0).address().isEmpty();
    }

    /** Marks the characters from {@code start} to before {@code end}, which have no link. */
    MarkedText withTerm(int start, int end, String address) {
        Run part = slice(start, end).runs.get(0);
        boolean isEmphasised = part.isEmphasised || part.kind == Kind.MENTIONED;
        List<Run> whole = new ArrayList<>(before(start).runs);
        whole.add(new Run(part.text, Kind.TERM, Optional.of(address), isEmphasised));
        whole.addAll(from(end).runs);
        return new MarkedText(whole);
    }

    /** Emphasises what the plan does. */
    private MarkedText emphasise(List<Emphasis> parts) {
        List<Run> whole = new ArrayList<>();
        int from = 0;
        for (Emphasis part : parts) {
            whole.addAll(slice(from, part.from()).runs);
            for (Run run : slice(part.from(), part.to()).runs) {
                whole.add(new Run(run.text, run.kind, run.address, true));
            }
            from = part.to();
        }
        whole.addAll(from(from).runs);
        return new MarkedText(whole);
    }

    /** Marks a quantity; of two that print the same in one quote, the second comes later. */
    private static void mark(TextMarker marker, Commitment commitment, Addresses addresses) {
        String amount = commitment.amount().text();
        Kind kind = commitment.isPromised() ? Kind.PROMISED : Kind.STATED;
        String address =
                commitment
                        .indicator()
                        .map(addresses::indicator)
                        .orElseGet(() -> addresses.commitment(commitment));
        marker.firstUnmarked(amount, commitment.quote())
                .ifPresent(
                        start -> marker.mark(start, new Run(amount, kind, Optional.of(address))));
    }

    /** Returns the text from the character {@code start} on, such as what follows a title. */
    public MarkedText from(int start) {
        return slice(start, Integer.MAX_VALUE);
    }

    /** Returns the text before the character {@code end}. */
    public MarkedText before(int end) {
        return slice(0, end);
    }

    /** Returns the text from the character {@code start} to before {@code end}. */
    MarkedText slice(int start, int end) {
        List<Run> slice = new ArrayList<>();
        int offset = 0;
        for (Run run : runs) {
            int from = Math.max(start, offset);
            int to = Math.min(end, offset + run.text.length());
            if (from < to) {
                String text = run.text.substring(from - offset, to - offset);
                slice.add(new Run(text, run.kind, run.address, run.isEmphasised));
            }
            offset += run.text.length();
        }
        return new MarkedText(slice);
    }
}
