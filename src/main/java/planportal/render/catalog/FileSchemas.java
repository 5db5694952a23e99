package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import planportal.dataset.Datasets;
import planportal.model.Attribute;
import planportal.model.Coded;
import planportal.model.DataNote;
import planportal.model.Direction;
import planportal.model.Measure;
import planportal.model.State;
import planportal.render.data.DatasetWords;

/** JSON Schema (2020-12) of the JSON files that are no datasets. */
final class FileSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FileSchemas() {}

    /** Returns the schema of an indicator's own file. */
    static ObjectNode indicator(DatasetWords words) {
        ObjectNode schema = object();
        schema.put("title", words.text("api.indicator.json"));
        required(schema, "id", string());
        required(schema, "number", type("integer"));
        strings(schema, "name", "name_en", "sentence", "unit");
        required(schema, "domain", domain());
        required(schema, "definition", definition());
        required(schema, "baseline", value());
        required(schema, "target", value());
        required(schema, "change", change());
        required(schema, "observations", list(row("observations")));
        required(schema, "milestones", list(value()));
        required(schema, "description", description());
        required(schema, "progress", row("progress"));
        required(schema, "pace", list(step()));
        required(schema, "quotes", list(passage()));
        required(schema, "data_notes", list(note()));
        required(schema, "related", related());
        ObjectNode citation = object();
        strings(citation, "gbt7714", "bibtex", "ris", "plain", "apa", "chicago");
        required(schema, "citation", citation);
        required(schema, "source", source());
        required(schema, "licence", licence());
        required(schema, "links", links());
        return schema;
    }

    /** Returns the schema of the own file of a service, a project or a promise. */
    static ObjectNode topic(String dataset, DatasetWords words) {
        ObjectNode more = object();
        required(more, "state", choice(State.values()));
        required(more, "quotes", list(passage()));
        required(more, "evidence", list(row(Datasets.EVENTS.name())));
        required(more, "citation", string());
        required(more, "licence", uri());
        required(more, "html", uri());
        ObjectNode schema = JSON.objectNode();
        schema.put("title", words.text("api.topic.json." + dataset));
        schema.putArray("allOf").add(row(dataset)).add(more);
        return schema;
    }

    /** Returns the schema of the list of results that are due. */
    static ObjectNode due(DatasetWords words) {
        ObjectNode schema = object();
        schema.put("title", words.text("api.due"));
        required(schema, "as_of", optional("string").put("format", "date"));
        ObjectNode release = object();
        strings(release, "indicator", "name", "name_en", "next_release");
        required(release, "first_day", string().put("format", "date"));
        required(release, "last_day", string().put("format", "date"));
        required(release, "responsible", optional("string"));
        required(release, "overdue", optional("boolean"));
        required(release, "url", uri());
        required(schema, "releases", list(release));
        return schema;
    }

    /** Returns the schema of any object, as a description by another standard is one. */
    static ObjectNode anyObject() {
        return type("object").put("additionalProperties", true);
    }

    private static ObjectNode domain() {
        ObjectNode domain = object();
        strings(domain, "id", "name", "name_en");
        required(domain, "url", uri());
        return domain;
    }

    private static ObjectNode definition() {
        ObjectNode definition = object();
        required(definition, "group", optional("string"));
        required(definition, "attribute", orNull(choice(Attribute.values())));
        required(definition, "attribute_text", string());
        required(definition, "cumulative", type("boolean"));
        required(definition, "measure", choice(Measure.values()));
        required(definition, "direction", orNull(choice(Direction.values())));
        ObjectNode printed = type("object");
        printed.set("additionalProperties", string());
        required(definition, "printed", printed);
        required(definition, "table_notes", list(string()));
        return definition;
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

    private static ObjectNode change() {
        ObjectNode change = object();
        change.putArray("type").add("object").add("null");
        required(change, "value", type("number"));
        required(change, "yearly", optional("number"));
        return change;
    }

    private static ObjectNode description() {
        ObjectNode description = object();
        strings(description, "definition", "responsible", "source", "next_release");
        required(description, "source_url", optional("string"));
        return description;
    }

    private static ObjectNode step() {
        ObjectNode step = object();
        required(step, "year", type("integer"));
        required(step, "value", type("number"));
        return step;
    }

    private static ObjectNode passage() {
        ObjectNode passage = object();
        strings(passage, "place", "phrase", "text");
        required(passage, "url", uri());
        return passage;
    }

    private static ObjectNode note() {
        ObjectNode note = object();
        required(note, "id", string());
        required(note, "kind", choice(DataNote.Kind.values()));
        strings(note, "title", "note");
        ObjectNode quote = object();
        strings(quote, "place", "text");
        required(quote, "url", uri());
        required(note, "quotes", list(quote));
        required(note, "url", uri());
        return note;
    }

    private static ObjectNode related() {
        ObjectNode link = object();
        strings(link, "id", "name");
        required(link, "url", uri());
        ObjectNode related = object();
        for (String kind : List.of("indicators", "services", "projects", "commitments")) {
            required(related, kind, list(link.deepCopy()));
        }
        return related;
    }

    private static ObjectNode source() {
        ObjectNode source = object();
        strings(source, "title", "title_en", "region");
        required(source, "period_from", type("integer"));
        required(source, "period_to", type("integer"));
        return source;
    }

    private static ObjectNode licence() {
        ObjectNode licence = object();
        strings(licence, "id", "title");
        required(licence, "url", uri());
        strings(licence, "publisher", "text_rights");
        return licence;
    }

    /** A portal may leave formats out. */
    private static ObjectNode links() {
        ObjectNode links = object();
        for (String always : List.of("html", "json", "dataset")) {
            required(links, always, uri());
        }
        for (String format : List.of("csv", "svg", "zip")) {
            properties(links).set(format, uri());
        }
        return links;
    }

    private static ObjectNode object() {
        ObjectNode schema = type("object");
        schema.putArray("required");
        schema.putObject("properties");
        return schema;
    }

    private static void strings(ObjectNode object, String... names) {
        for (String name : names) {
            required(object, name, string());
        }
    }

    private static void required(ObjectNode object, String name, ObjectNode schema) {
        ((ArrayNode) object.get("required")).add(name);
        properties(object).set(name, schema);
    }

    private static ObjectNode properties(ObjectNode object) {
        return (ObjectNode) object.get("properties");
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode list = type("array");
        list.set("items", items);
        return list;
    }

    private static ObjectNode choice(Coded... values) {
        ObjectNode choice = string();
        ArrayNode allowed = choice.putArray("enum");
        Stream.of(values).map(Coded::code).forEach(allowed::add);
        return choice;
    }

    private static ObjectNode orNull(ObjectNode choice) {
        choice.putArray("type").add("string").add("null");
        ((ArrayNode) choice.get("enum")).addNull();
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
