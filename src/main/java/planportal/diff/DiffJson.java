package planportal.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the differences between two editions as JSON. */
final class DiffJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DiffJson() {}

    static String of(EditionDiff diff) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode datasets = root.putArray("datasets");
        for (DatasetDiff dataset : diff.datasets()) {
            ObjectNode node = datasets.addObject().put("name", dataset.name());
            putRows(node.putArray("added"), dataset.added());
            ArrayNode changed = node.putArray("changed");
            for (DatasetDiff.ChangedRow row : dataset.changed()) {
                ObjectNode change = changed.addObject().put("key", row.key());
                ObjectNode fields = change.putObject("fields");
                for (String field : row.fields()) {
                    fields.putObject(field)
                            .<ObjectNode>set("old", row.before().values().get(field))
                            .set("new", row.after().values().get(field));
                }
            }
            putRows(node.putArray("removed"), dataset.removed());
        }
        diff.addressesAdded().forEach(root.putArray("addressesAdded")::add);
        diff.addressesGone().forEach(root.putArray("addressesGone")::add);
        return write(root);
    }

    private static void putRows(ArrayNode array, List<Row> rows) {
        for (Row row : rows) {
            array.addObject().put("key", row.key()).set("row", row.values());
        }
    }

    private static String write(ObjectNode root) {
        // By default the printer writes the platform's line break.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
