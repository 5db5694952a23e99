package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Mention;
import planportal.model.PlanColumn;
import planportal.model.Topic;
import planportal.read.Located;

/** Checks {@code mentions.csv}, which lists the places that speak of a topic. */
final class MentionChecker {
    static final String FILE = "mentions.csv";

    /** The former name of {@code about}. */
    private static final String INDICATOR = "indicator";

    private final Diagnostics diagnostics;
    private final TopicIndex topics;
    private final PlaceIndex places;
    private final Definitions<String> rows;

    /** A mention with the span of its phrase. */
    record Found(Mention mention, Span phrase) {}

    MentionChecker(Diagnostics diagnostics, TopicIndex topics, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.topics = topics;
        this.places = places;
        this.rows = new Definitions<>(diagnostics, Rule.ROW_TWICE);
    }

    List<Found> check(PlanFiles content) {
        String about = content.hasColumn(FILE, INDICATOR) ? INDICATOR : "about";
        List<Found> mentions = new ArrayList<>();
        for (RowReader row : content.rows(FILE, List.of(about, "place", "phrase"))) {
            checkRow(row, about).ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<Found> checkRow(RowReader row, String about) {
        Optional<Topic> topic = row.required(about).flatMap(topics::resolve);
        Optional<PlaceText> place = row.required("place").flatMap(places::resolve);
        Optional<Located<String>> phrase = row.required("phrase");
        if (place.isPresent() && place.get().place() instanceof PlanColumn) {
            diagnostics.report(
                    Rule.MENTION_OF_COLUMN,
                    row.span("place"),
                    "a whole column cannot mention anything",
                    "name a paragraph such as 5-2-1, or a column's item such as column-3-2");
            return Optional.empty();
        }
        if (place.isEmpty()
                || phrase.isEmpty()
                || !places.hasQuote(place.get(), phrase.get())
                || topic.isEmpty()) {
            return Optional.empty();
        }
        if (topic.get().equals(place.get().place())) {
            diagnostics.report(
                    Rule.MENTION_OF_ITSELF,
                    row.span("place"),
                    place.get().place().placeId() + " is the project itself",
                    "name another place that speaks of it, or delete the row");
            return Optional.empty();
        }
        Mention mention = new Mention(topic.get(), place.get().place(), phrase.get().value());
        String key =
                String.join(
                        " ",
                        mention.topic().reference(),
                        mention.place().placeId(),
                        mention.phrase());
        if (!rows.add(key, row.span(), "row")) {
            return Optional.empty();
        }
        return Optional.of(new Found(mention, phrase.get().span()));
    }
}
