package planportal.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The difference between two schemas of a dataset.
 *
 * @param step the extent of the change
 * @param removed the fields that only the old schema has; a renamed one counts as removed and added
 */
record SchemaChange(DataVersion.Step step, List<String> removed) {

    SchemaChange {
        removed = List.copyOf(removed);
    }

    /** Compares two Table Schemas. */
    static SchemaChange between(JsonNode before, JsonNode after) {
        Map<String, JsonNode> then = fields(before);
        Map<String, JsonNode> now = fields(after);
        List<String> removed = new ArrayList<>(then.keySet());
        removed.removeAll(now.keySet());
        DataVersion.Step step =
                new ArrayList<>(then.keySet()).equals(new ArrayList<>(now.keySet()))
                        ? DataVersion.Step.NONE
                        : DataVersion.Step.MAJOR;
        for (String name : then.keySet()) {
            if (now.containsKey(name)) {
                step = step.max(field(then.get(name), now.get(name)));
            }
        }
        return new SchemaChange(step, removed);
    }

    private static Map<String, JsonNode> fields(JsonNode schema) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        schema.path("fields").forEach(field -> fields.put(field.path("name").asText(), field));
        return fields;
    }

    private static DataVersion.Step field(JsonNode before, JsonNode after) {
        if (!before.path("type").equals(after.path("type"))) {
            return DataVersion.Step.MAJOR;
        }
        JsonNode then = before.path("constraints");
        JsonNode now = after.path("constraints");
        DataVersion.Step step = flag(then, now, "required").max(flag(then, now, "unique"));
        for (String bound : List.of("minimum", "maximum", "pattern")) {
            if (!then.path(bound).equals(now.path(bound))) {
                step = step.max(now.has(bound) ? DataVersion.Step.MAJOR : DataVersion.Step.MINOR);
            }
        }
        return step.max(allowed(then.path("enum"), now.path("enum")));
    }

    private static DataVersion.Step flag(JsonNode then, JsonNode now, String name) {
        boolean was = then.path(name).asBoolean();
        boolean is = now.path(name).asBoolean();
        if (was == is) {
            return DataVersion.Step.NONE;
        }
        return is ? DataVersion.Step.MAJOR : DataVersion.Step.MINOR;
    }

    private static DataVersion.Step allowed(JsonNode then, JsonNode now) {
        Set<String> were = texts(then);
        Set<String> are = texts(now);
        if (were.equals(are)) {
            return DataVersion.Step.NONE;
        }
        boolean wider = are.isEmpty() || !were.isEmpty() && are.containsAll(were);
        return wider ? DataVersion.Step.MINOR : DataVersion.Step.MAJOR;
    }

    private static Set<String> texts(JsonNode values) {
        Set<String> texts = new HashSet<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
