package planportal.dataset;

import java.util.List;

/**
 * A dataset with its rows.
 *
 * @param rows a cell for each field, in the fields' order; an empty cell is no value
 */
public record Table(Schema schema, List<List<String>> rows) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        int width = schema.fields().size();
        for (List<String> row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException(schema.name() + ": row of another width " + row);
            }
        }
    }

    public String name() {
        return schema.name();
    }

    /** Returns the cell of a row in the field with this name. */
    public String cell(List<String> row, String field) {
        return row.get(schema.index(field));
    }

    /** Returns the cells of the primary key. */
    public List<String> key(List<String> row) {
        return schema.primaryKey().stream().map(field -> cell(row, field)).toList();
    }
}
