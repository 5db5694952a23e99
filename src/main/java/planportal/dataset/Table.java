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

    /** The cell of a row in the field with this name. */
    public String cell(List<String> row, String field) {
        return row.get(schema.index(field));
    }

    /** The rows in which {@code field} is {@code value}, as a table of the same form. */
    public Table breadcrumb(String field, String value) {
        int index = schema.index(field);
        return new Table(
                schema, rows.stream().filter(row -> row.get(index).equals(value)).toList());
    }

    /** The first value of a field; empty where no row has one. */
    public String example(Field field) {
        int index = schema.index(field.name());
        return rows.stream()
                .map(row -> row.get(index))
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What tells a row from all others: the cells of the primary key. */
    public List<String> key(List<String> row) {
        return schema.primaryKey().stream().map(field -> cell(row, field)).toList();
    }
}
