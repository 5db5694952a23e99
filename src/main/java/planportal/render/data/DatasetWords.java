package planportal.render.data;

import java.util.Optional;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.site.Messages;

/**
 * What datasets and fields are called in one language. Messages are looked up as {@code
 * dataset.NAME.title}, and for a field as {@code field.DATASET.FIELD} or, where several datasets
 * share it, {@code field.FIELD}; with {@code .note} behind either its explanation.
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

    /** Whether to give the English form of what content has in two languages. */
    public boolean isEnglish() {
        return language.equals("en");
    }

    /** The dataset's name for people: {@code 指标}. */
    public String title(Schema schema) {
        return messages.text("dataset." + schema.name() + ".title");
    }

    /** What the dataset holds, in a sentence. */
    public String description(Schema schema) {
        return messages.text("dataset." + schema.name() + ".description");
    }

    /** What the dataset is good for. */
    public String purpose(Schema schema) {
        return messages.text("dataset." + schema.name() + ".purpose");
    }

    /** What a row is: {@code 一行一项指标}. */
    public String row(Schema schema) {
        return messages.text("dataset." + schema.name() + ".row");
    }

    /** The field's name for people. */
    public String title(Schema schema, Field field) {
        return messages.text(key(schema, field));
    }

    /** What the field holds; empty where its name says all. */
    public String note(Schema schema, Field field) {
        String own = "field." + schema.name() + "." + field.name() + ".note";
        String shared = "field." + field.name() + ".note";
        String key = messages.has(own) ? own : shared;
        return messages.has(key) ? messages.text(key) : "";
    }

    /** The type's name. */
    public String type(FieldType type) {
        return messages.text("dataset.type." + type.code());
    }

    /** What a code stands for; empty for codes that are signs, such as a comparator's. */
    public Optional<String> value(Field field, String code) {
        String own = "value." + field.name() + "." + code;
        String shared = "common." + field.name() + "." + code;
        String key = messages.has(own) ? own : shared;
        return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }

    /** Any message. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private String key(Schema schema, Field field) {
        String own = "field." + schema.name() + "." + field.name();
        return messages.has(own) ? own : "field." + field.name();
    }
}
