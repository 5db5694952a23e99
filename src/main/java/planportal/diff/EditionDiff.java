package planportal.diff;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import planportal.derive.Addresses;
import planportal.file.ChecksumList;
import planportal.site.Messages;

/**
 * The differences between two editions.
 *
 * @param names the names of the indicators that the rows refer to, by id, the new edition's if it
 *     has the indicator
 * @param datasets those that differ, by name
 * @param addressesAdded the addresses that only the new edition has
 * @param addressesGone the addresses that only the old edition has: links to them break
 */
public record EditionDiff(
        SortedMap<String, String> names,
        List<DatasetDiff> datasets,
        List<String> addressesAdded,
        List<String> addressesGone) {

    /** No differences, as those of a first edition. */
    public static final EditionDiff NONE =
            new EditionDiff(new TreeMap<>(), List.of(), List.of(), List.of());

    public EditionDiff {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        datasets = List.copyOf(datasets);
        addressesAdded = List.copyOf(addressesAdded);
        addressesGone = List.copyOf(addressesGone);
    }

    /** Compares everything that both publish. */
    public static EditionDiff between(Edition before, Edition after) {
        return ofData(before, after).withAddresses(before.addresses(), after.addresses());
    }

    /** Compares the datasets that both publish, not the addresses. */
    public static EditionDiff ofData(Edition before, Edition after) {
        SortedSet<String> all = new TreeSet<>(before.datasets().keySet());
        all.addAll(after.datasets().keySet());
        List<DatasetDiff> datasets =
                all.stream()
                        .map(n -> DatasetDiff.between(n, before.rows(n), after.rows(n)))
                        .filter(d -> !d.isEmpty())
                        .toList();
        return new EditionDiff(names(before, after, datasets), datasets, List.of(), List.of());
    }

    private static SortedMap<String, String> names(
            Edition before, Edition after, List<DatasetDiff> datasets) {
        Set<String> mentioned =
                datasets.stream()
                        .flatMap(DatasetDiff::rows)
                        .map(row -> row.text("indicator"))
                        .collect(Collectors.toSet());
        SortedMap<String, String> names = new TreeMap<>();
        for (Edition edition : List.of(before, after)) {
            edition.rows("indicators").forEach((id, row) -> names.put(id, row.text("name")));
        }
        names.keySet().retainAll(mentioned);
        return names;
    }

    /**
     * The files of frozen editions are no news: each new edition adds some. Nor is the list of
     * checksums, which a fetched site lacks.
     */
    private static boolean isNews(String address) {
        return !Addresses.isEdition(address) && !address.equals(ChecksumList.FILE);
    }

    private static List<String> without(SortedSet<String> all, SortedSet<String> those) {
        return all.stream().filter(a -> !those.contains(a)).toList();
    }

    /** Returns the same differences of data with those of addresses. */
    public EditionDiff withAddresses(SortedSet<String> before, SortedSet<String> after) {
        return new EditionDiff(
                names,
                datasets,
                without(after, before).stream().filter(EditionDiff::isNews).toList(),
                without(before, after));
    }

    public boolean isEmpty() {
        return datasets.isEmpty() && addressesAdded.isEmpty() && addressesGone.isEmpty();
    }

    /** Returns Markdown in the language of {@code messages}; ends in a line break. */
    public String toMarkdown(Messages messages) {
        return new DiffMarkdown(messages).of(this);
    }

    /**
     * Returns JSON: an object with {@code datasets} (an array of {@code name}, {@code fieldsAdded},
     * {@code fieldsRemoved}, {@code added}, {@code changed}, {@code removed}), {@code
     * addressesAdded}, {@code addressesGone} and {@code indicators}, the names by id of those that
     * rows refer to; ends in a line break.
     */
    public String toJson() {
        return DiffJson.text(DiffJson.of(this));
    }
}
