package planportal.dataset;

import java.util.List;

/**
 * A dataset's name and fields.
 *
 * @param name {@code plan-text}; also its files' name
 * @param fields in the order of the columns
 * @param primaryKey the fields whose values together identify a row
 */
public record Schema(
        String name, List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {

    public Schema {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Returns the columns' names in order. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /**
     * Returns the index of a field, counted from 0.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public int index(String field) {
        int index = names().indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException(name + " has no field " + field);
        }
        return index;
    }

    /** Returns the field with this name. */
    public Field field(String field) {
        return fields.get(index(field));
    }
}
