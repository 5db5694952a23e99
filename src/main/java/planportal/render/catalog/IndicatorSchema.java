package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import planportal.render.data.DatasetWords;

/** JSON Schema (2020-12) of an indicator's own JSON file. */
final class IndicatorSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private IndicatorSchema() {}

    /**
     * @param cited whether it tells how the indicator is cited
     */
    static ObjectNode of(DatasetWords words, boolean cited) {
        ObjectNode schema = object(JSON.objectNode());
        schema.put("title", words.text("api.indicator.json"));
        required(schema, "id", string());
        required(schema, "number", type("integer"));
        required(schema, "name", string());
        required(schema, "name_en", string());
        required(schema, "sentence", string());
        required(schema, "unit", string());
        ObjectNode domain = object(JSON.objectNode());
        required(domain, "id", string());
        required(domain, "name", string());
        required(domain, "url", uri());
        required(schema, "domain", domain);
        ObjectNode definition = object(JSON.objectNode());
        required(definition, "attribute", choice("anticipatory", "obligatory"));
        required(definition, "attribute_text", string());
        required(definition, "cumulative", type("boolean"));
        required(definition, "table_notes", list(string()));
        required(schema, "definition", definition);
        required(schema, "baseline", value());
        required(schema, "target", value());
        required(schema, "observations", list(reference("observations")));
        required(schema, "progress", reference("progress"));
        ObjectNode step = object(JSON.objectNode());
        required(step, "year", type("integer"));
        required(step, "value", type("number"));
        required(schema, "pace", list(step));
        ObjectNode quote = object(JSON.objectNode());
        required(quote, "place", string());
        required(quote, "phrase", string());
        required(quote, "text", string());
        required(quote, "url", uri());
        required(schema, "quotes", list(quote));
        ObjectNode note = object(JSON.objectNode());
        required(note, "id", string());
        required(note, "kind", string());
        required(note, "title", string());
        required(note, "note", string());
        required(note, "url", uri());
        required(schema, "data_notes", list(note));
        ObjectNode related = object(JSON.objectNode());
        for (String kind : new String[] {"indicators", "services", "projects", "commitments"}) {
            ObjectNode link = object(JSON.objectNode());
            required(link, "id", string());
            required(link, "name", string());
            required(link, "url", uri());
            required(related, kind, list(link));
        }
        required(schema, "related", related);
        if (cited) {
            ObjectNode citation = object(JSON.objectNode());
            for (String style : new String[] {"gbt7714", "bibtex", "ris", "plain"}) {
                required(citation, style, string());
            }
            required(schema, "citation", citation);
        }
        required(schema, "source", object(JSON.objectNode()));
        ObjectNode licence = object(JSON.objectNode());
        required(licence, "id", string());
        required(licence, "url", uri());
        required(licence, "text_rights", string());
        required(schema, "licence", licence);
        ObjectNode links = object(JSON.objectNode());
        required(links, "html", uri());
        required(schema, "links", links);
        return schema;
    }

    private static ObjectNode value() {
        ObjectNode value = object(JSON.objectNode());
        required(value, "year", type("integer"));
        required(value, "text", string());
        required(value, "value", optional("number"));
        required(value, "comparator", optional("string"));
        required(value, "cumulative", type("boolean"));
        return value;
    }

    private static ObjectNode object(ObjectNode schema) {
        schema.put("type", "object");
        schema.putArray("required");
        schema.putObject("properties");
        return schema;
    }

    private static void required(ObjectNode object, String name, ObjectNode schema) {
        ((ArrayNode) object.get("required")).add(name);
        ((ObjectNode) object.get("properties")).set(name, schema);
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode list = type("array");
        list.set("items", items);
        return list;
    }

    private static ObjectNode choice(String... values) {
        ObjectNode choice = string();
        ArrayNode allowed = choice.putArray("enum");
        for (String value : values) {
            allowed.add(value);
        }
        return choice;
    }

    /** A row of a dataset, as its own schema has it. */
    private static ObjectNode reference(String dataset) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + dataset + "/items");
    }

    private static ObjectNode string() {
        return type("string");
    }

    private static ObjectNode uri() {
        return string().put("format", "uri");
    }

    private static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ObjectNode optional(String type) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("type").add(type).add("null");
        return schema;
    }
}
