package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of a table under a common heading.
 *
 * @param heading empty for the only group of a table
 * @param detail a remark next to the heading; may be empty
 */
public record RowGroup<T>(Optional<DomainLink> heading, String detail, List<T> rows) {

    /** Maps each item to a row. */
    static <I, T> RowGroup<T> of(
            DomainLink heading, String detail, List<I> items, Function<I, T> row) {
        return new RowGroup<>(Optional.of(heading), detail, items.stream().map(row).toList());
    }
}
