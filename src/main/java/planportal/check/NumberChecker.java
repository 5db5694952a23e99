package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Place;
import planportal.read.Located;

/** Checks {@code numbers.csv}, which declares numbers of the text that are not quantities. */
final class NumberChecker {
    static final String FILE = "numbers.csv";

    private static final List<String> COLUMNS = List.of("place", "text", "reason");
    private static final List<String> REASONS =
            List.of("name", "age", "threshold", "period", "reference", "service-standard", "other");

    private final Diagnostics diagnostics;
    private final PlaceIndex places;
    private final Definitions<String> rows;

    /** Words with a number that is not a quantity: an age, a year, a part of a name. */
    record Declared(Place place, String text) {}

    NumberChecker(Diagnostics diagnostics, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.places = places;
        this.rows = new Definitions<>(diagnostics, Rule.ROW_TWICE);
    }

    List<Declared> check(PlanFiles content) {
        List<Declared> numbers = new ArrayList<>();
        for (RowReader row : content.rows(FILE, COLUMNS)) {
            checkRow(row).ifPresent(numbers::add);
        }
        return numbers;
    }

    private Optional<Declared> checkRow(RowReader row) {
        Optional<PlaceText> place = row.required("place").flatMap(places::resolve);
        Optional<Located<String>> text = row.required("text");
        row.required("reason").ifPresent(this::checkReason);
        if (place.isEmpty() || text.isEmpty() || !places.hasQuote(place.get(), text.get())) {
            return Optional.empty();
        }
        String words = text.get().value();
        if (PrintedNumber.in(words).isEmpty()) {
            diagnostics.report(
                    Rule.NUMBER_WITHOUT_DIGITS,
                    text.get().span(),
                    "\"" + words + "\" contains no number");
        }
        rows.add(row.text("place") + " " + words, row.span(), "row");
        return Optional.of(new Declared(place.get().place(), words));
    }

    private void checkReason(Located<String> reason) {
        if (!REASONS.contains(reason.value())) {
            diagnostics.report(
                    Rule.WORD_UNKNOWN,
                    reason.span(),
                    "unknown reason \"" + reason.value() + "\"",
                    "expected one of " + String.join(", ", REASONS));
        }
    }
}
