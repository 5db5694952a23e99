package planportal.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The differences in a dataset. Rows are matched by key; their order does not matter.
 *
 * @param name the dataset's name
 * @param added the rows that only the new edition has, in its order
 * @param changed the rows with other values, in the new edition's order
 * @param removed the rows that only the old edition has, in its order
 */
public record DatasetDiff(
        String name, List<Row> added, List<ChangedRow> changed, List<Row> removed) {

    /**
     * A row with other values.
     *
     * @param fields the names of the fields that differ, in the new row's order, then those that
     *     only the old row has; never empty
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
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static DatasetDiff between(String name, Map<String, Row> before, Map<String, Row> after) {
        List<Row> added = new ArrayList<>();
        List<ChangedRow> changed = new ArrayList<>();
        for (Row row : after.values()) {
            Row earlier = before.get(row.key());
            if (earlier == null) {
                added.add(row);
                continue;
            }
            List<String> fields = differing(earlier, row);
            if (!fields.isEmpty()) {
                changed.add(new ChangedRow(earlier, row, fields));
            }
        }
        List<Row> removed =
                before.values().stream().filter(row -> !after.containsKey(row.key())).toList();
        return new DatasetDiff(name, added, changed, removed);
    }

    private static List<String> differing(Row before, Row after) {
        Set<String> fields = new LinkedHashSet<>();
        after.values().fieldNames().forEachRemaining(fields::add);
        before.values().fieldNames().forEachRemaining(fields::add);
        return fields.stream().filter(field -> !before.agrees(after, field)).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
