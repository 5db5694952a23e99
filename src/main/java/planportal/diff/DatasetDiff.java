package planportal.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The differences in a dataset. Rows are matched by key; their order does not matter.
 *
 * @param name the dataset's name
 * @param fieldsAdded the fields that only the new edition has; none of its rows counts as changed
 *     by them
 * @param fieldsRemoved the fields that only the old edition has
 * @param added the rows that only the new edition has, in its order
 * @param changed the rows with other values, in the new edition's order
 * @param removed the rows that only the old edition has, in its order
 */
public record DatasetDiff(
        String name,
        List<String> fieldsAdded,
        List<String> fieldsRemoved,
        List<Row> added,
        List<ChangedRow> changed,
        List<Row> removed) {

    /**
     * A row with other values.
     *
     * @param fields the names of the fields that differ; never empty
     */
    public record ChangedRow(Row before, Row after, List<String> fields) {

        public ChangedRow {
            fields = List.copyOf(fields);
        }

        public String key() {
            return after.key();
        }
    }

    public DatasetDiff {
        fieldsAdded = List.copyOf(fieldsAdded);
        fieldsRemoved = List.copyOf(fieldsRemoved);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static DatasetDiff between(String name, Map<String, Row> before, Map<String, Row> after) {
        Set<String> then = fields(before);
        Set<String> now = fields(after);
        boolean comparable = !before.isEmpty() && !after.isEmpty();
        List<String> fieldsAdded = comparable ? without(now, then) : List.of();
        List<String> fieldsRemoved = comparable ? without(then, now) : List.of();
        then.retainAll(now);
        List<Row> added = new ArrayList<>();
        List<ChangedRow> changed = new ArrayList<>();
        for (Row row : after.values()) {
            Row earlier = before.get(row.key());
            if (earlier == null) {
                added.add(row);
                continue;
            }
            List<String> fields = then.stream().filter(f -> !earlier.agrees(row, f)).toList();
            if (!fields.isEmpty()) {
                changed.add(new ChangedRow(earlier, row, fields));
            }
        }
        List<Row> removed =
                before.values().stream().filter(row -> !after.containsKey(row.key())).toList();
        return new DatasetDiff(name, fieldsAdded, fieldsRemoved, added, changed, removed);
    }

    private static Set<String> fields(Map<String, Row> rows) {
        Set<String> fields = new LinkedHashSet<>();
        rows.values().forEach(row -> row.values().fieldNames().forEachRemaining(fields::add));
        return fields;
    }

    private static List<String> without(Set<String> all, Set<String> those) {
        return all.stream().filter(each -> !those.contains(each)).toList();
    }

    public boolean isEmpty() {
        return fieldsAdded.isEmpty()
                && fieldsRemoved.isEmpty()
                && added.isEmpty()
                && changed.isEmpty()
                && removed.isEmpty();
    }

    /** Returns the rows that were added, changed (as they are now) or removed. */
    public Stream<Row> rows() {
        Stream<Row> now = Stream.concat(added.stream(), changed.stream().map(ChangedRow::after));
        return Stream.concat(now, removed.stream());
    }
}
