package planportal.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of a dataset.
 *
 * @param name the column's name in every format, {@code baseline_value}
 * @param unitField the field of the same row that holds the number's unit; empty if the cells are
 *     no quantities
 */
public record Field(
        String name, FieldType type, Constraints constraints, Optional<String> unitField) {

    static Field of(FieldType type, String name) {
        return new Field(name, type, Constraints.NONE, Optional.empty());
    }

    Field required() {
        return with(constraints.withRequired());
    }

    Field unique() {
        return with(constraints.withUnique());
    }

    Field allowed(List<String> values) {
        return with(constraints.withAllowed(values));
    }

    Field minimum(int least) {
        return with(constraints.withMinimum(BigDecimal.valueOf(least)));
    }

    Field pattern(String regex) {
        return with(constraints.withPattern(regex));
    }

    Field unitIn(String field) {
        return new Field(name, type, constraints, Optional.of(field));
    }

    private Field with(Constraints changed) {
        return new Field(name, type, changed, unitField);
    }
}
