package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.read.Located;

/** {@code numbers.csv}: numbers of the text that are no quantities, and why. */
final class NumberChecker {
    static final String FILE = "numbers.csv";

    private static final List<String> COLUMNS = List.of("place", "text", "reason");
    private static final List<String> REASONS =
            List.of("name", "age", "threshold", "period", "reference", "service-standard", "other");

    private final Diagnostics diagnostics;
    private final PlaceIndex places;

    /** Rows by what makes one the same as another: the place's id and the text. */
    private final Map<List<String>, Span> found = new HashMap<>();

    NumberChecker(Diagnostics diagnostics, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.places = places;
    }

    List<DeclaredNumber> check(PlanFiles content) {
        List<DeclaredNumber> numbers = new ArrayList<>();
        for (CheckedTable.Row row :
                content.table(FILE, COLUMNS).orElse(CheckedTable.EMPTY).rows()) {
            checkRow(row).ifPresent(numbers::add);
        }
        return numbers;
    }

    private Optional<DeclaredNumber> checkRow(CheckedTable.Row row) {
        CellReader cells = new CellReader(diagnostics, row);
        Optional<PlaceText> place = cells.located("place").flatMap(places::resolve);
        Optional<Located<String>> text = cells.located("text");
        cells.located("reason").ifPresent(this::checkReason);
        if (place.isEmpty() || text.isEmpty() || !places.hasQuote(place.get(), text.get())) {
            return Optional.empty();
        }
        if (NumberToken.in(text.get().value()).isEmpty()) {
            diagnostics.error(
                    text.get().span(), "no number stands in \"" + text.get().value() + "\"");
        }
        DeclaredNumber number = new DeclaredNumber(place.get().place(), text.get().value());
        List<String> key = List.of(place.get().place().placeId(), text.get().value());
        Span first = found.putIfAbsent(key, row.span());
        if (first != null) {
            diagnostics.error(row.span(), "the row stands twice; first at " + first.position());
        }
        return Optional.of(number);
    }

    private void checkReason(Located<String> reason) {
        if (!REASONS.contains(reason.value())) {
            diagnostics.error(
                    reason.span(),
                    "unknown reason \"" + reason.value() + "\"",
                    "one of " + String.join(", ", REASONS));
        }
    }
}
