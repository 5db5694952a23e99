package planportal.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the differences between two editions as JSON, and reads them back. */
public final class DiffJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DiffJson() {}

    /** Returns an object with the members that {@link EditionDiff#toJson} names. */
    public static ObjectNode of(EditionDiff diff) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode datasets = root.putArray("datasets");
        for (DatasetDiff dataset : diff.datasets()) {
            ObjectNode node = datasets.addObject().put("name", dataset.name());
            dataset.fieldsAdded().forEach(node.putArray("fieldsAdded")::add);
            dataset.fieldsRemoved().forEach(node.putArray("fieldsRemoved")::add);
            putRows(node.putArray("added"), dataset.added());
            ArrayNode changed = node.putArray("changed");
            for (DatasetDiff.ChangedRow row : dataset.changed()) {
                putChange(changed.addObject(), row);
            }
            putRows(node.putArray("removed"), dataset.removed());
        }
        diff.addressesAdded().forEach(root.putArray("addressesAdded")::add);
        diff.addressesGone().forEach(root.putArray("addressesGone")::add);
        ObjectNode names = root.putObject("indicators");
        diff.names().forEach(names::put);
        return root;
    }

    private static void putRows(ArrayNode array, List<Row> rows) {
        for (Row row : rows) {
            array.addObject().put("key", row.key()).set("row", row.values());
        }
    }

    private static void putChange(ObjectNode change, DatasetDiff.ChangedRow row) {
        change.put("key", row.key());
        ObjectNode fields = change.putObject("fields");
        for (String field : row.fields()) {
            ObjectNode values = fields.putObject(field);
            values.set("old", row.before().values().get(field));
            values.set("new", row.after().values().get(field));
        }
        change.set("row", row.after().values());
    }

    /**
     * Reads what {@link #of} returns; other members are ignored.
     *
     * @param file where it is from, for messages
     * @throws EditionException if a row is no object
     */
    public static EditionDiff read(JsonNode json, Path file) {
        SortedMap<String, String> names = new TreeMap<>();
        json.path("indicators")
                .properties()
                .forEach(each -> names.put(each.getKey(), each.getValue().asText()));
        List<DatasetDiff> datasets = new ArrayList<>();
        for (JsonNode dataset : json.path("datasets")) {
            List<DatasetDiff.ChangedRow> changed = new ArrayList<>();
            dataset.path("changed").forEach(row -> changed.add(change(row, file)));
            datasets.add(
                    new DatasetDiff(
                            dataset.path("name").asText(),
                            texts(dataset.path("fieldsAdded")),
                            texts(dataset.path("fieldsRemoved")),
                            rows(dataset.path("added"), file),
                            changed,
                            rows(dataset.path("removed"), file)));
        }
        return new EditionDiff(
                names,
                datasets,
                texts(json.path("addressesAdded")),
                texts(json.path("addressesGone")));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static List<Row> rows(JsonNode array, Path file) {
        return array.valueStream().map(each -> row(each, file)).toList();
    }

    private static Row row(JsonNode json, Path file) {
        if (json.path("row") instanceof ObjectNode values) {
            return new Row(json.path("key").asText(), values);
        }
        throw EditionException.damaged(file, "a row is not an object");
    }

    private static DatasetDiff.ChangedRow change(JsonNode json, Path file) {
        Row after = row(json, file);
        ObjectNode values = after.values().deepCopy();
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : json.path("fields").properties()) {
            fields.add(field.getKey());
            values.set(field.getKey(), field.getValue().path("old"));
        }
        return new DatasetDiff.ChangedRow(new Row(after.key(), values), after, fields);
    }

    /** Returns JSON indented by two spaces; ends in a line break. */
    public static String text(JsonNode json) {
        // By default the printer writes the platform's line break.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
