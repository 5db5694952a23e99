package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.PlanColumn;
import planportal.read.Located;

/** Checks {@code mentions.csv}, which lists the places that mention an indicator. */
final class MentionChecker {
    static final String FILE = "mentions.csv";

    private static final List<String> COLUMNS = List.of("indicator", "place", "phrase");

    private final Diagnostics diagnostics;
    private final IdRegistry<Indicator> indicators;
    private final PlaceIndex places;
    private final Definitions<String> rows;

    /** A mention with the span of its phrase. */
    record Found(Mention mention, Span phrase) {}

    MentionChecker(Diagnostics diagnostics, IdRegistry<Indicator> indicators, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.indicators = indicators;
        this.places = places;
        this.rows = new Definitions<>(diagnostics, Rule.ROW_TWICE);
    }

    List<Found> check(PlanFiles content) {
        List<Found> mentions = new ArrayList<>();
        for (RowReader row : content.rows(FILE, COLUMNS)) {
            checkRow(row).ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<Found> checkRow(RowReader row) {
        Optional<Indicator> indicator = row.required("indicator").flatMap(indicators::resolve);
        Optional<PlaceText> place = row.required("place").flatMap(places::resolve);
        Optional<Located<String>> phrase = row.required("phrase");
        if (place.isPresent() && place.get().place() instanceof PlanColumn) {
            diagnostics.report(
                    Rule.MENTION_OF_COLUMN,
                    row.span("place"),
                    "a whole column cannot mention an indicator",
                    "name a paragraph such as 5-2-1, or a column's item such as column-3-2");
            return Optional.empty();
        }
        if (place.isEmpty()
                || phrase.isEmpty()
                || !places.hasQuote(place.get(), phrase.get())
                || indicator.isEmpty()) {
            return Optional.empty();
        }
        String key = row.text("indicator") + " " + row.text("place") + " " + row.text("phrase");
        if (!rows.add(key, row.span(), "row")) {
            return Optional.empty();
        }
        Mention mention = new Mention(indicator.get(), place.get().place(), phrase.get().value());
        return Optional.of(new Found(mention, phrase.get().span()));
    }
}
