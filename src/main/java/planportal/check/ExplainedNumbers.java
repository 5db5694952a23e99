package planportal.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Commitment;
import planportal.model.Place;

/** The parts of the text whose numbers the content explains. */
final class ExplainedNumbers {
    private final Map<String, BitSet> explained = new HashMap<>();

    /** Returns an instance with the numbers that are declared not to be quantities. */
    static ExplainedNumbers declared(List<NumberChecker.Declared> numbers) {
        ExplainedNumbers explained = new ExplainedNumbers();
        numbers.forEach(n -> explained.add(n.place(), n.text(), n.text()));
        return explained;
    }

    /** Adds the quantity of a commitment or fact. */
    void add(CommitmentChecker.Found found) {
        Commitment commitment = found.commitment();
        add(commitment.place(), commitment.quote(), commitment.amount().text());
    }

    /** Adds all occurrences of {@code words} in all occurrences of {@code quote}. */
    private void add(Place place, String quote, String words) {
        String text = place.placeText();
        BitSet covered = explained.computeIfAbsent(place.placeId(), id -> new BitSet());
        for (int q = text.indexOf(quote); q >= 0; q = text.indexOf(quote, q + 1)) {
            for (int w = quote.indexOf(words); w >= 0; w = quote.indexOf(words, w + 1)) {
                covered.set(q + w, q + w + words.length());
            }
        }
    }

    /** Returns whether the place's text is explained between two offsets. */
    boolean covers(Place place, int start, int end) {
        BitSet covered = explained.getOrDefault(place.placeId(), new BitSet());
        return covered.nextClearBit(start) >= end;
    }

    /** Warns of each number that isn't explained. */
    void reportOthers(Collection<PlaceText> places, Diagnostics diagnostics) {
        String message = "number %s in %s is neither a commitment nor declared in %s";
        for (PlaceText place : places) {
            for (PrintedNumber number : PrintedNumber.outsideDates(place.text())) {
                if (!covers(place.place(), number.start(), number.end())) {
                    String id = place.place().placeId();
                    diagnostics.report(
                            Rule.QUANTITY_UNEXPLAINED,
                            place.span(number.start(), number.end()),
                            message.formatted(number.text(), id, NumberChecker.FILE));
                }
            }
        }
    }
}
