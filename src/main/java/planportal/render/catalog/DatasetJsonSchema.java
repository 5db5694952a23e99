package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import planportal.dataset.Constraints;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.derive.Portal;
import planportal.render.data.DatasetWords;
import planportal.render.data.Languages;

/** JSON Schema (2020-12) of a dataset's JSON file. */
final class DatasetJsonSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DatasetJsonSchema() {}

    /** Returns the path at which the schema is published. */
    static String path(Schema schema) {
        return "schemas/datasets/" + schema.name() + ".schema.json";
    }

    /** Returns the schema as a file of its own. */
    static ObjectNode document(Schema schema, Portal portal, Languages languages) {
        ObjectNode document = JSON.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", portal.absolute(path(schema)));
        document.setAll(file(schema, row(schema, languages), languages));
        return document;
    }

    /**
     * Returns the schema of the whole file, an array of rows.
     *
     * @param row the schema of a row, or a reference to it
     */
    static ObjectNode file(Schema schema, ObjectNode row, Languages languages) {
        ObjectNode file = JSON.objectNode();
        file.put("type", "array");
        file.put("title", languages.own().title(schema));
        file.put("description", languages.own().description(schema));
        file.set("items", row);
        return file;
    }

    /** Returns the schema of a row. Columns may be added later, so other properties are allowed. */
    static ObjectNode row(Schema schema, Languages languages) {
        ObjectNode row = JSON.objectNode();
        row.put("type", "object");
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = JSON.objectNode();
        for (Field field : schema.fields()) {
            required.add(field.name());
            properties.set(field.name(), property(schema, field, languages.own()));
        }
        row.set("required", required);
        row.set("properties", properties);
        return row;
    }

    private static ObjectNode property(Schema schema, Field field, DatasetWords words) {
        Constraints constraints = field.constraints();
        ObjectNode property = JSON.objectNode();
        String type = type(field.type());
        if (constraints.required()) {
            property.put("type", type);
        } else {
            property.set("type", JSON.arrayNode().add(type).add("null"));
        }
        property.put("title", words.title(schema, field));
        if (!words.note(schema, field).isEmpty()) {
            property.put("description", words.note(schema, field));
        }
        if (field.type() == FieldType.DATE) {
            property.put("format", "date");
        }
        if (!constraints.allowed().isEmpty()) {
            ArrayNode allowed = property.putArray("enum");
            constraints.allowed().forEach(allowed::add);
            if (!constraints.required()) {
                allowed.addNull();
            }
        }
        constraints.minimum().ifPresent(least -> property.put("minimum", least));
        constraints.pattern().ifPresent(p -> property.put("pattern", "^(?:" + p + ")$"));
        return property;
    }

    private static String type(FieldType type) {
        return switch (type) {
            case STRING, DATE -> "string";
            case INTEGER, YEAR -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }
}
