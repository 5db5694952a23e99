package planportal.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diff.DatasetDiff;
import planportal.diff.Row;

/** Which edition last changed the data of a dataset, an indicator, or a chapter. */
public final class LastChanges {
    /** A paragraph, {@code 5-2-1}; places that are not in a chapter's text have other forms. */
    private static final Pattern PARAGRAPH = Pattern.compile("([0-9]+)-[0-9]+-[0-9]+");

    private final Map<String, Change> datasets = new HashMap<>();
    private final Map<String, Change> indicators = new HashMap<>();
    private final Map<String, Change> chapters = new HashMap<>();

    /**
     * A change.
     *
     * @param dataset the name of the first dataset in the edition's list that it is in
     */
    public record Change(PublishedEdition edition, String dataset) {}

    /**
     * @param editions newest first
     */
    public LastChanges(List<PublishedEdition> editions) {
        for (PublishedEdition edition : editions) {
            for (DatasetDiff dataset : edition.changes().datasets()) {
                Change change = new Change(edition, dataset.name());
                datasets.putIfAbsent(dataset.name(), change);
                dataset.rows().forEach(row -> add(row, change));
            }
        }
    }

    private void add(Row row, Change change) {
        if (change.dataset().equals("indicators")) {
            indicators.putIfAbsent(row.text("id"), change);
        }
        for (String id : words(row, "indicator", "indicators")) {
            indicators.putIfAbsent(id, change);
        }
        for (String place : words(row, "id", "place", "places")) {
            Matcher paragraph = PARAGRAPH.matcher(place);
            if (paragraph.matches()) {
                chapters.putIfAbsent(paragraph.group(1), change);
            }
        }
    }

    private static List<String> words(Row row, String... fields) {
        List<String> words = new ArrayList<>();
        for (String field : fields) {
            words.addAll(List.of(row.text(field).split("[ ;,|]+")));
        }
        return words;
    }

    /** Returns the last change of a dataset; empty if it is as in the first edition. */
    public Optional<Change> ofDataset(String name) {
        return Optional.ofNullable(datasets.get(name));
    }

    /** Returns the last change of an indicator's rows in any dataset. */
    public Optional<Change> ofIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Returns the last change of a chapter's text or of what is said about its paragraphs. */
    public Optional<Change> ofChapter(int number) {
        return Optional.ofNullable(chapters.get(Integer.toString(number)));
    }
}
