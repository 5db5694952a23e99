package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import planportal.render.data.DatasetWords;

/** JSON Schema (2020-12) of the JSON files on indicators that are no datasets. */
final class IndicatorSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private IndicatorSchema() {}

    /** Returns the schema of an indicator's own file. */
    static ObjectNode of(DatasetWords words) {
        ObjectNode schema = object();
        schema.put("title", words.text("api.indicator.json"));
        required(schema, "id", string());
        required(schema, "number", type("integer"));
        required(schema, "name", string());
        required(schema, "name_en", string());
        required(schema, "sentence", string());
        required(schema, "unit", string());
        ObjectNode domain = object();
        required(domain, "id", string());
        required(domain, "name", string());
        required(domain, "url", uri());
        required(schema, "domain", domain);
        ObjectNode definition = object();
        required(definition, "attribute", choice("anticipatory", "obligatory"));
        required(definition, "attribute_text", string());
        required(definition, "cumulative", type("boolean"));
        required(definition, "table_notes", list(string()));
        required(definition, "measure", choice("level", "total", "change", "growth"));
        required(definition, "direction", optional("string"));
        required(schema, "definition", definition);
        required(schema, "baseline", value());
        required(schema, "target", value());
        ObjectNode change = object();
        change.putArray("type").add("object").add("null");
        required(change, "value", type("number"));
        required(change, "yearly", optional("number"));
        required(schema, "change", change);
        required(schema, "observations", list(row("observations")));
        required(schema, "milestones", list(value()));
        ObjectNode description = object();
        for (String text : List.of("definition", "responsible", "source", "next_release")) {
            required(description, text, string());
        }
        required(description, "source_url", optional("string"));
        required(schema, "description", description);
        required(schema, "progress", row("progress"));
        ObjectNode step = object();
        required(step, "year", type("integer"));
        required(step, "value", type("number"));
        required(schema, "pace", list(step));
        ObjectNode quote = object();
        required(quote, "place", string());
        required(quote, "phrase", string());
        required(quote, "text", string());
        required(quote, "url", uri());
        required(schema, "quotes", list(quote));
        ObjectNode note = object();
        required(note, "id", string());
        required(note, "kind", string());
        required(note, "title", string());
        required(note, "note", string());
        required(note, "url", uri());
        required(schema, "data_notes", list(note));
        ObjectNode related = object();
        for (String kind : List.of("indicators", "services", "projects", "commitments")) {
            ObjectNode link = object();
            required(link, "id", string());
            required(link, "name", string());
            required(link, "url", uri());
            required(related, kind, list(link));
        }
        required(schema, "related", related);
        ObjectNode citation = object();
        for (String style : List.of("gbt7714", "bibtex", "ris", "plain", "apa", "chicago")) {
            required(citation, style, string());
        }
        required(schema, "citation", citation);
        required(schema, "source", object());
        ObjectNode licence = object();
        required(licence, "id", string());
        required(licence, "url", uri());
        required(licence, "text_rights", string());
        required(schema, "licence", licence);
        ObjectNode links = object();
        required(links, "html", uri());
        required(schema, "links", links);
        return schema;
    }

    /** Returns the schema of the list of results that are due. */
    static ObjectNode due(DatasetWords words) {
        ObjectNode schema = object();
        schema.put("title", words.text("api.due"));
        required(schema, "as_of", optional("string").put("format", "date"));
        ObjectNode release = object();
        required(release, "indicator", string());
        required(release, "name", string());
        required(release, "name_en", string());
        required(release, "next_release", string());
        required(release, "first_day", string().put("format", "date"));
        required(release, "last_day", string().put("format", "date"));
        required(release, "responsible", optional("string"));
        required(release, "overdue", optional("boolean"));
        required(release, "url", uri());
        required(schema, "releases", list(release));
        return schema;
    }

    private static ObjectNode value() {
        ObjectNode value = object();
        required(value, "year", type("integer"));
        required(value, "text", string());
        required(value, "value", optional("number"));
        required(value, "value_max", optional("number"));
        required(value, "comparator", optional("string"));
        required(value, "cumulative", type("boolean"));
        return value;
    }

    private static ObjectNode object() {
        ObjectNode schema = type("object");
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
    private static ObjectNode row(String dataset) {
        return OpenApi.reference(OpenApi.rowSchema(dataset));
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
