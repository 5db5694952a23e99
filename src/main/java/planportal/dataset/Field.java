package planportal.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of a dataset.
 *
 * @param name the column's name in every format, {@code baseline_value}
 * @param unitField the field of the same row that says in which unit the number is; empty where the
 *     cells are no quantities
 */
public record Field(
        String name, FieldType type, Constraints constraints, Optional<String> unitField) {

    static Field of(FieldType type, String name) {
        return new Field(name, type, Constraints.NONE, Optional.empty());
    }

    Field required() {
        return with(
                new Constraints(
                        true,
                        constraints.unique(),
                        constraints.allowed(),
                        constraints.minimum(),
                        constraints.pattern()));
    }

    Field unique() {
        return with(
                new Constraints(
                        constraints.required(),
                        true,
                        constraints.allowed(),
                        constraints.minimum(),
                        constraints.pattern()));
    }

    Field allowed(List<String> values) {
        return with(
                new Constraints(
                        constraints.required(),
                        constraints.unique(),
                        values,
                        constraints.minimum(),
                        constraints.pattern()));
    }

    Field minimum(int least) {
        return with(
                new Constraints(
                        constraints.required(),
                        constraints.unique(),
                        constraints.allowed(),
                        Optional.of(BigDecimal.valueOf(least)),
                        constraints.pattern()));
    }

    Field pattern(String regex) {
        return with(
                new Constraints(
                        constraints.required(),
                        constraints.unique(),
                        constraints.allowed(),
                        constraints.minimum(),
                        Optional.of(regex)));
    }

    Field unitIn(String field) {
        return new Field(name, type, constraints, Optional.of(field));
    }

    private Field with(Constraints changed) {
        return new Field(name, type, changed, unitField);
    }
}
