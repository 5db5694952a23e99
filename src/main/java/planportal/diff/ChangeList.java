package planportal.diff;

import java.util.List;
import java.util.function.UnaryOperator;
import planportal.site.Messages;

/**
 * The differences between two editions in words.
 *
 * @param datasets those that differ
 * @param gone the addresses that only the old edition has
 * @param added the addresses that only the new edition has
 */
public record ChangeList(List<Section> datasets, List<String> gone, List<String> added) {

    /**
     * The differences in a dataset.
     *
     * @param name the dataset's name
     * @param counts {@code 新增2行，改动1行}
     * @param groups by kind, none of them empty
     */
    public record Section(String name, String title, String counts, List<Group> groups) {}

    /**
     * Differences of a kind.
     *
     * @param kind {@code 新增}
     * @param count {@code 新增2行}
     */
    public record Group(String kind, String count, List<Item> items) {}

    /**
     * A row, or a field that was added or removed.
     *
     * @param key the row's key, the field's name
     * @param name in the language of the messages; may be empty
     * @param summary the beginning of the row's text; may be empty
     * @param fields what changed in it
     */
    public record Item(String key, String name, String summary, List<FieldChange> fields) {}

    /**
     * A corrected value.
     *
     * @param title the field's, in the language of the messages; empty if it has none
     * @param before empty if there was no value; of a long text the words around the change
     */
    public record FieldChange(String name, String title, String before, String after) {

        /** Returns a sentence; {@code escape} is applied to what comes from the data. */
        public String text(Messages messages, UnaryOperator<String> escape) {
            String field = escape.apply(name);
            return messages.text(
                    "diff.field",
                    title.isEmpty() ? field : messages.text("diff.field.title", title, field),
                    value(messages, escape, before),
                    value(messages, escape, after));
        }

        private static String value(Messages messages, UnaryOperator<String> escape, String value) {
            return value.isEmpty()
                    ? messages.text("diff.empty")
                    : messages.text("diff.value", escape.apply(value));
        }
    }

    public boolean isEmpty() {
        return datasets.isEmpty() && gone.isEmpty() && added.isEmpty();
    }
}
