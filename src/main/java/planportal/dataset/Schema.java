package planportal.dataset;

import java.util.List;

/**
 * A dataset's name and form, without its rows.
 *
 * @param name {@code plan-text}; also its files' name
 * @param fields in the order of the columns
 * @param primaryKey the fields that together tell each row from all others
 */
public record Schema(
        String name, List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {

    public Schema {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** The columns' names in order. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /**
     * The position of a field, counted from 0.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public int index(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no field " + field);
    }

    /** The field with this name. */
    public Field field(String field) {
        return fields.get(index(field));
    }
}
