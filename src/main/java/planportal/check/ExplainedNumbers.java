package planportal.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planportal.diagnostic.Diagnostics;
import planportal.model.Commitment;
import planportal.model.Place;

/** Which numbers of the text the content accounts for. */
final class ExplainedNumbers {
    private final Map<String, BitSet> explained = new HashMap<>();

    /** Accounts for all numbers in {@code words}, wherever they stand at {@code place}. */
    private void add(Place place, String words) {
        add(place, words, words);
    }

    /** Accounts for all numbers in {@code words}, wherever they stand in {@code quote}. */
    private void add(Place place, String quote, String words) {
        String text = place.placeText();
        BitSet covered = explained.computeIfAbsent(place.placeId(), id -> new BitSet());
        for (int q = text.indexOf(quote); q >= 0; q = text.indexOf(quote, q + 1)) {
            for (int w = quote.indexOf(words); w >= 0; w = quote.indexOf(words, w + 1)) {
                covered.set(q + w, q + w + words.length());
            }
        }
    }

    /** Numbers that are declared to be no quantities. */
    static ExplainedNumbers declared(List<DeclaredNumber> numbers) {
        ExplainedNumbers explained = new ExplainedNumbers();
        numbers.forEach(n -> explained.add(n.place(), n.text()));
        return explained;
    }

    /** Accounts for the quantities of commitments and facts. */
    void addAll(List<Commitment> commitments) {
        commitments.forEach(c -> add(c.place(), c.quote(), c.amount().text()));
    }

    /** Whether a number at {@code place} is accounted for; its ends count from the place's text. */
    boolean covers(Place place, int start, int end) {
        BitSet covered = explained.getOrDefault(place.placeId(), new BitSet());
        return covered.nextClearBit(start) >= end;
    }

    /** Warns of each number that isn't. */
    void reportOthers(Collection<PlaceText> places, Diagnostics diagnostics) {
        for (PlaceText place : places) {
            String text = place.text();
            for (NumberToken number : NumberToken.in(text)) {
                if (!covers(place.place(), number.start(), number.end())) {
                    diagnostics.warning(
                            place.span(number.start(), number.end()),
                            "the number "
                                    + text.substring(number.start(), number.end())
                                    + " in "
                                    + place.place().placeId()
                                    + " is neither a commitment nor declared in "
                                    + NumberChecker.FILE);
                }
            }
        }
    }
}
