package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.PlanColumn;
import planportal.read.Located;

/** {@code mentions.csv}: which places speak of an indicator. */
final class MentionChecker {
    static final String FILE = "mentions.csv";

    private static final List<String> COLUMNS = List.of("indicator", "place", "phrase");

    private final Diagnostics diagnostics;
    private final IdRegistry<Indicator> indicators;
    private final PlaceIndex places;

    /** Rows by what makes one the same as another: the ids and the phrase. */
    private final Map<List<String>, Span> found = new HashMap<>();

    /** A mention with where its phrase stands in the content. */
    record Found(Mention mention, PlaceText place, Span phrase) {}

    MentionChecker(Diagnostics diagnostics, IdRegistry<Indicator> indicators, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.indicators = indicators;
        this.places = places;
    }

    List<Found> check(PlanFiles content) {
        List<Found> mentions = new ArrayList<>();
        for (CheckedTable.Row row :
                content.table(FILE, COLUMNS).orElse(CheckedTable.EMPTY).rows()) {
            checkRow(row).ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<Found> checkRow(CheckedTable.Row row) {
        CellReader cells = new CellReader(diagnostics, row);
        Optional<Indicator> indicator = cells.located("indicator").flatMap(indicators::resolve);
        Optional<PlaceText> place = cells.located("place").flatMap(places::resolve);
        Optional<Located<String>> phrase = cells.located("phrase");
        if (place.isPresent() && place.get().place() instanceof PlanColumn) {
            diagnostics.error(
                    cells.span("place"),
                    "a column as a whole speaks of no indicator",
                    "name a paragraph, as 5-2-1, or an item of a column, as column-3-2");
            return Optional.empty();
        }
        if (place.isEmpty() || phrase.isEmpty() || !places.hasQuote(place.get(), phrase.get())) {
            return Optional.empty();
        }
        return indicator
                .map(i -> new Mention(i, place.get().place(), phrase.get().value()))
                .filter(mention -> isNew(mention, row.span()))
                .map(mention -> new Found(mention, place.get(), phrase.get().span()));
    }

    private boolean isNew(Mention mention, Span span) {
        List<String> key =
                List.of(mention.indicator().id(), mention.place().placeId(), mention.phrase());
        Span first = found.putIfAbsent(key, span);
        if (first != null) {
            diagnostics.error(span, "the row stands twice; first at " + first.position());
        }
        return first == null;
    }
}
