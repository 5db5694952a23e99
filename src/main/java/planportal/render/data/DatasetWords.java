package planportal.render.data;

import java.util.Optional;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.site.Messages;

/**
 * The names of datasets and fields in one language. Messages have the keys {@code
 * dataset.NAME.title}, and for a field as {@code field.DATASET.FIELD} or, where several datasets
 * share it, {@code field.FIELD}; explanations have {@code .note} appended.
 */
public final class DatasetWords {
    private final String language;
    private final Messages messages;

    /**
     * @param language the messages' language, {@code zh}
     */
    public DatasetWords(String language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Returns whether to use the English form of content in two languages. */
    public boolean isEnglish() {
        return language.equals("en");
    }

    /** Returns the dataset's title: {@code 指标}. */
    public String title(Schema schema) {
        return messages.text("dataset." + schema.name() + ".title");
    }

    /** Returns what the dataset holds, in a sentence. */
    public String description(Schema schema) {
        return messages.text("dataset." + schema.name() + ".description");
    }

    /** Returns what the dataset is useful for. */
    public String purpose(Schema schema) {
        return messages.text("dataset." + schema.name() + ".purpose");
    }

    /** Returns what a row is: {@code 一行一项指标}. */
    public String row(Schema schema) {
        return messages.text("dataset." + schema.name() + ".row");
    }

    /** Returns the field's title. */
    public String title(Schema schema, Field field) {
        return messages.text(key(schema, field));
    }

    /** Returns what the field holds; empty if its name is enough. */
    public String note(Schema schema, Field field) {
        String own = "field." + schema.name() + "." + field.name() + ".note";
        String shared = "field." + field.name() + ".note";
        String key = messages.has(own) ? own : shared;
        return messages.has(key) ? messages.text(key) : "";
    }

    /** Returns the type's name. */
    public String type(FieldType type) {
        return messages.text("dataset.type." + type.code());
    }

    /** Returns the meaning of a code; empty for signs, such as those of a comparator. */
    public Optional<String> value(Field field, String code) {
        String own = "value." + field.name() + "." + code;
        String shared = "common." + field.name() + "." + code;
        String key = messages.has(own) ? own : shared;
        return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }

    /** Returns any message. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private String key(Schema schema, Field field) {
        String own = "field." + schema.name() + "." + field.name();
        return messages.has(own) ? own : "field." + field.name();
    }
}
