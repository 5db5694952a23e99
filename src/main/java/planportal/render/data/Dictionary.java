package planportal.render.data;

import java.util.List;
import java.util.stream.Collectors;
import planportal.dataset.Constraints;
import planportal.dataset.Field;
import planportal.dataset.Schema;

/**
 * A dataset's fields, explained.
 *
 * @param entries one for each field, in order
 */
public record Dictionary(List<Entry> entries) {

    /**
     * A field, explained.
     *
     * @param title its name in the pages' language
     * @param titleEn its name in English
     * @param type the type's name in the pages' language
     * @param unit where its unit is given; empty if it has none
     * @param values the allowed values with their meanings, or the bounds; empty if all are allowed
     * @param note what it holds; may be empty
     */
    public record Entry(
            Field field,
            String title,
            String titleEn,
            String type,
            String unit,
            boolean required,
            String values,
            String note) {}

    public Dictionary {
        entries = List.copyOf(entries);
    }

    /** Returns the dictionary of {@code schema}. */
    public static Dictionary of(Schema schema, Languages languages) {
        return new Dictionary(
                schema.fields().stream().map(field -> entry(schema, field, languages)).toList());
    }

    private static Entry entry(Schema schema, Field field, Languages languages) {
        DatasetWords own = languages.own();
        return new Entry(
                field,
                own.title(schema, field),
                languages.english().title(schema, field),
                own.type(field.type()),
                field.unitField().map(unit -> own.text("dataset.unit-in", unit)).orElse(""),
                field.constraints().required(),
                values(field, own),
                own.note(schema, field));
    }

    private static String values(Field field, DatasetWords words) {
        Constraints constraints = field.constraints();
        if (!constraints.allowed().isEmpty()) {
            return constraints.allowed().stream()
                    .map(code -> allowed(field, code, words))
                    .collect(Collectors.joining(words.text("dataset.list-separator")));
        }
        return constraints
                .minimum()
                .map(least -> words.text("dataset.at-least", least.toPlainString()))
                .orElse("");
    }

    private static String allowed(Field field, String code, DatasetWords words) {
        return words.value(field, code)
                .map(meaning -> words.text("dataset.code", code, meaning))
                .orElse(code);
    }
}
