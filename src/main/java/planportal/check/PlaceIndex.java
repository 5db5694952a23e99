package planportal.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.read.Located;

/** The places of the plan's text, and what is said to stand there. */
final class PlaceIndex {
    /** Looking through the whole text takes long where there is much; the first few will do. */
    private static final int MOST_SEARCHES = 20;

    private final Diagnostics diagnostics;
    private final IdRegistry<PlaceText> register;
    private int searches;

    PlaceIndex(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.register = new IdRegistry<>(diagnostics, "place");
    }

    void incomplete() {
        register.incomplete();
    }

    void declare(String id, Span span) {
        register.declareUnchecked(id, span);
    }

    void put(PlaceText place) {
        register.put(place.place().placeId(), place);
    }

    Collection<PlaceText> all() {
        return register.values();
    }

    /** The place that {@code reference} names; reports it if there is none. */
    Optional<PlaceText> resolve(Located<String> reference) {
        return register.resolve(reference);
    }

    /** Whether {@code quote} stands at {@code place}; reports it if not. */
    boolean hasQuote(PlaceText place, Located<String> quote) {
        if (place.prints(quote.value())) {
            return true;
        }
        String message = place.place().placeId() + " does not say \"" + quote.value() + "\"";
        List<String> elsewhere =
                searches++ >= MOST_SEARCHES
                        ? List.of()
                        : register.values().stream()
                                .filter(p -> p.prints(quote.value()))
                                .map(p -> p.place().placeId())
                                .toList();
        if (elsewhere.isEmpty()) {
            diagnostics.error(
                    quote.span(), message, "copy the words from the text, marks and spaces too");
        } else {
            diagnostics.error(
                    quote.span(), message, "it stands in " + String.join(", ", elsewhere));
        }
        return false;
    }
}
