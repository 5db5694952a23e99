package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import planportal.dataset.Datasets;
import planportal.dataset.Schema;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.file.MediaTypes;
import planportal.model.PublishedFormat;
import planportal.model.Topic;
import planportal.render.data.DatasetFiles;
import planportal.render.data.DatasetWords;
import planportal.render.data.Languages;

/** {@code openapi.json}: the site's data addresses as an API that only knows GET. */
final class OpenApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Portal portal;
    private final Languages languages;
    private final DatasetWords words;
    private final String version;
    private final ObjectNode paths = JSON.objectNode();
    private final ObjectNode schemas = JSON.objectNode();

    private OpenApi(Portal portal, Languages languages, String version) {
        this.portal = portal;
        this.languages = languages;
        this.words = languages.own();
        this.version = version;
    }

    static ObjectNode of(
            Portal portal, Languages languages, String version, List<DatasetFiles> datasets) {
        return new OpenApi(portal, languages, version).describe(datasets);
    }

    private ObjectNode describe(List<DatasetFiles> datasets) {
        ObjectNode api = JSON.objectNode();
        api.put("openapi", "3.1.0");
        ObjectNode info = api.putObject("info");
        info.put("title", portal.settings().name());
        info.put("summary", words.text("dataset.api.title"));
        String description = words.text("dataset.api.description");
        info.put("description", description + "\n\n" + Descriptions.portal(portal, words));
        info.put("version", version);
        info.putObject("license")
                .put("name", portal.settings().licence().title())
                .put("identifier", portal.settings().licence().id());
        api.putArray("servers")
                .addObject()
                .put("url", portal.settings().baseUrl().toString().replaceAll("/$", ""));
        // Says that no operation needs a key.
        api.putArray("security");
        ArrayNode tags = api.putArray("tags");
        tags.addObject().put("name", "datasets").put("description", words.text("api.tag.datasets"));
        tags.addObject()
                .put("name", "indicators")
                .put("description", words.text("api.tag.indicators"));
        tags.addObject().put("name", "topics").put("description", words.text("api.tag.topics"));
        tags.addObject()
                .put("name", "catalogue")
                .put("description", words.text("api.tag.catalogue"));
        datasets.forEach(this::dataset);
        if (portal.settings().publishes(PublishedFormat.ZIP)) {
            path(
                    Addresses.EVERYTHING,
                    "everything",
                    "catalogue",
                    words.text("dataset.everything.title"),
                    "application/zip",
                    binary());
        }
        indicators();
        if (portal.settings().publishes(PublishedFormat.JSON)) {
            topics(portal.plan().services());
            topics(portal.plan().projects());
            topics(portal.promises());
        }
        if (portal.releases().announced() && portal.settings().publishes(PublishedFormat.JSON)) {
            String summary = words.text("api.due");
            String type = "application/json";
            path(Addresses.DUE_JSON, "due", "indicators", summary, type, reference("due"));
            schemas.set("due", FileSchemas.due(words));
        }
        descriptors();
        api.set("paths", paths);
        api.putObject("components").set("schemas", schemas);
        return api;
    }

    private void dataset(DatasetFiles dataset) {
        for (String path : dataset.paths()) {
            String extension = path.substring(path.lastIndexOf('.') + 1);
            ObjectNode schema =
                    switch (extension) {
                        case "json" -> reference(dataset.name());
                        case "csv" -> text();
                        default -> binary();
                    };
            if (extension.equals("json")) {
                String row = rowSchema(dataset.name());
                schemas.set(
                        dataset.name(),
                        DatasetJsonSchema.file(dataset.schema(), reference(row), languages));
                schemas.set(row, DatasetJsonSchema.row(dataset.schema(), languages));
            }
            path(
                    path,
                    dataset.name() + "." + extension,
                    "datasets",
                    words.text(
                            "dataset.distribution.title",
                            words.title(dataset.schema()),
                            extension.toUpperCase(Locale.ROOT)),
                    MediaTypes.of(path),
                    schema);
        }
    }

    private void indicators() {
        if (portal.plan().indicators().isEmpty()) {
            return;
        }
        indicator(PublishedFormat.JSON, "json", reference("indicator"));
        indicator(PublishedFormat.CSV, "csv", text());
        indicator(PublishedFormat.CHART, "svg", text());
        indicator(PublishedFormat.ZIP, "zip", binary());
        if (portal.settings().publishes(PublishedFormat.JSON)) {
            schemas.set("indicator", FileSchemas.indicator(words));
        }
    }

    private void indicator(PublishedFormat format, String extension, ObjectNode schema) {
        if (portal.settings().publishes(format)) {
            ObjectNode get =
                    path(
                            "indicators/{id}." + extension,
                            "indicator." + extension,
                            "indicators",
                            words.text("api.indicator." + extension),
                            MediaTypes.of("x." + extension),
                            schema);
            addId(get, "indicators", portal.plan().indicators());
        }
    }

    /** Adds the files of the topics of one collection. */
    private void topics(List<? extends Topic> topics) {
        if (topics.isEmpty()) {
            return;
        }
        String collection = topics.get(0).collection();
        String name = collection.replaceFirst("s$", "");
        ObjectNode get =
                path(
                        collection + "/{id}.json",
                        name + ".json",
                        "topics",
                        words.text("api.topic.json." + collection),
                        "application/json",
                        reference(name));
        addId(get, collection, topics);
        schemas.set(name, FileSchemas.topic(collection, words));
        Schema events = Datasets.EVENTS.schema();
        schemas.set(rowSchema(events.name()), DatasetJsonSchema.row(events, languages));
    }

    private void addId(ObjectNode get, String collection, List<? extends Topic> topics) {
        ObjectNode parameter = get.putArray("parameters").addObject();
        parameter.put("name", "id");
        parameter.put("in", "path");
        parameter.put("required", true);
        String column = collection.equals(Datasets.PROJECTS.name()) ? "slug" : "id";
        parameter.put("description", words.text("api.id", collection, column));
        ArrayNode allowed = parameter.putObject("schema").put("type", "string").putArray("enum");
        topics.stream().map(Topic::id).forEach(allowed::add);
    }

    private void descriptors() {
        if (portal.settings().publishes(PublishedFormat.CSV)) {
            path(
                    Addresses.DATA_PACKAGE,
                    "datapackage",
                    "catalogue",
                    words.text("api.datapackage"),
                    "application/json",
                    FileSchemas.anyObject());
        }
        path(
                Addresses.CATALOGUE,
                "catalogue",
                "catalogue",
                words.text("api.catalogue"),
                "application/ld+json",
                FileSchemas.anyObject());
    }

    /** Adds a path and gives its GET operation. */
    private ObjectNode path(
            String path,
            String id,
            String tag,
            String summary,
            String mediaType,
            ObjectNode schema) {
        ObjectNode get = paths.putObject("/" + path).putObject("get");
        get.put("operationId", id);
        get.putArray("tags").add(tag);
        get.put("summary", summary);
        ObjectNode responses = JSON.objectNode();
        responses
                .putObject("200")
                .put("description", summary)
                .putObject("content")
                .putObject(mediaType)
                .set("schema", schema);
        responses.putObject("404").put("description", words.text("api.404"));
        get.set("responses", responses);
        return get;
    }

    /** Returns the name of the schema of a dataset's rows. */
    static String rowSchema(String dataset) {
        return dataset + "-row";
    }

    /** Returns a reference to a named schema; generators make types of names alone. */
    static ObjectNode reference(String schema) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }

    /** In OpenAPI 3.1 a binary answer is an empty schema. */
    private static ObjectNode binary() {
        return JSON.objectNode();
    }
}
