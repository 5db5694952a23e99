package planportal.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import planportal.derive.Portal;

/**
 * The declaration of a dataset: where its rows come from, and how each cell is taken from a row.
 *
 * @param <R> the type of what a row describes
 */
public final class Dataset<R> {
    private final Schema schema;
    private final Function<Portal, Stream<R>> rows;
    private final List<Function<R, ?>> cells;

    private Dataset(Schema schema, Function<Portal, Stream<R>> rows, List<Function<R, ?>> cells) {
        this.schema = schema;
        this.rows = rows;
        this.cells = List.copyOf(cells);
    }

    /** Begins a declaration. */
    static <R> Declaration<R> declare(String name, Function<Portal, Stream<R>> rows) {
        return new Declaration<>(name, rows);
    }

    public String name() {
        return schema.name();
    }

    public Schema schema() {
        return schema;
    }

    /** Returns the dataset's rows for {@code portal}. */
    public Table table(Portal portal) {
        return table(rows.apply(portal));
    }

    /** Returns a table of some rows alone. */
    Table table(Stream<R> some) {
        return new Table(schema, some.map(this::row).toList());
    }

    private List<String> row(R row) {
        return cells.stream().map(cell -> text(cell.apply(row))).toList();
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Dataset::text).orElse("");
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value.toString();
    }

    /** The fields declared so far; {@link #keyedBy} ends the declaration. */
    static final class Declaration<R> {
        private final String name;
        private final Function<Portal, Stream<R>> rows;
        private final List<Field> fields = new ArrayList<>();
        private final List<Function<R, ?>> cells = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();

        private Declaration(String name, Function<Portal, Stream<R>> rows) {
            this.name = name;
            this.rows = rows;
        }

        /** Adds a field; {@code cell} returns a value, an optional, or an empty string. */
        Declaration<R> field(Field field, Function<R, ?> cell) {
            fields.add(field);
            cells.add(cell);
            return this;
        }

        /** Adds a field whose values are ids of another dataset. */
        Declaration<R> reference(Field field, String dataset, Function<R, ?> cell) {
            foreignKeys.add(new ForeignKey(field.name(), dataset, "id"));
            return field(field, cell);
        }

        Dataset<R> keyedBy(String... primaryKey) {
            return new Dataset<>(
                    new Schema(name, fields, List.of(primaryKey), foreignKeys), rows, cells);
        }
    }
}
