package planportal.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import planportal.site.Messages;

/**
 * The differences between two editions.
 *
 * @param names the indicators' names by id, the new edition's if it has the indicator
 * @param datasets those that differ, by name
 * @param addressesAdded the addresses that only the new edition has
 * @param addressesGone the addresses that only the old edition has: links to them break
 */
public record EditionDiff(
        Map<String, String> names,
        List<DatasetDiff> datasets,
        List<String> addressesAdded,
        List<String> addressesGone) {

    public EditionDiff {
        names = Map.copyOf(names);
        datasets = List.copyOf(datasets);
        addressesAdded = List.copyOf(addressesAdded);
        addressesGone = List.copyOf(addressesGone);
    }

    /** Compares everything that both publish. */
    public static EditionDiff between(Edition before, Edition after) {
        SortedSet<String> names = new TreeSet<>(before.datasets().keySet());
        names.addAll(after.datasets().keySet());
        Stream<DatasetDiff> datasets =
                names.stream()
                        .map(n -> DatasetDiff.between(n, before.rows(n), after.rows(n)))
                        .filter(d -> !d.isEmpty());
        return new EditionDiff(
                names(before, after),
                datasets.toList(),
                without(after.addresses(), before.addresses()),
                without(before.addresses(), after.addresses()));
    }

    private static Map<String, String> names(Edition before, Edition after) {
        Map<String, String> names = new HashMap<>();
        for (Edition edition : List.of(before, after)) {
            edition.rows("indicators").forEach((id, row) -> names.put(id, row.text("name")));
        }
        return names;
    }

    private static List<String> without(SortedSet<String> all, SortedSet<String> those) {
        return all.stream().filter(a -> !those.contains(a)).toList();
    }

    public boolean isEmpty() {
        return datasets.isEmpty() && addressesAdded.isEmpty() && addressesGone.isEmpty();
    }

    /** Returns Markdown in the language of {@code messages}; ends in a line break. */
    public String toMarkdown(Messages messages) {
        return new DiffMarkdown(messages).of(this);
    }

    /**
     * Returns JSON: an object with {@code datasets} (an array of {@code name}, {@code added},
     * {@code changed}, {@code removed}), {@code addressesAdded} and {@code addressesGone}; ends in
     * a line break.
     */
    public String toJson() {
        return DiffJson.of(this);
    }
}
