package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import planportal.dataset.Constraints;
import planportal.dataset.Field;
import planportal.dataset.ForeignKey;
import planportal.dataset.Schema;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Licence;
import planportal.render.data.DatasetFiles;
import planportal.render.data.DatasetWords;
import planportal.render.data.Distribution;
import planportal.render.data.Languages;

/** {@code datapackage.json}: Data Package v2, with a Table Schema for each CSV file. */
final class DataPackage {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Portal portal;
    private final Languages languages;
    private final String version;

    DataPackage(Portal portal, Languages languages, String version) {
        this.portal = portal;
        this.languages = languages;
        this.version = version;
    }

    ObjectNode describe(List<DatasetFiles> datasets) {
        ObjectNode data = JSON.objectNode();
        data.put("$schema", PROFILES + "datapackage.json");
        data.put("name", name());
        data.put("id", portal.absolute(Addresses.DATA_PACKAGE));
        data.put("title", portal.settings().name());
        data.put("title_en", portal.info().titleEn());
        data.put("description", Descriptions.portal(portal, languages.own()));
        data.put("description_en", Descriptions.portal(portal, languages.english()));
        data.put("homepage", portal.settings().baseUrl().toString());
        data.put("version", version);
        ArrayNode keywords = data.putArray("keywords");
        Descriptions.subjects(portal).stream().map(Domain::name).forEach(keywords::add);
        data.set("licenses", licences());
        ObjectNode contributor = data.putArray("contributors").addObject();
        contributor.put("title", portal.settings().publisher());
        contributor.put("path", portal.settings().baseUrl().toString());
        contributor.putArray("roles").add("publisher");
        ObjectNode source = data.putArray("sources").addObject();
        source.put("title", portal.info().title());
        source.put("title_en", portal.info().titleEn());
        ArrayNode resources = data.putArray("resources");
        for (DatasetFiles dataset : datasets) {
            dataset.distributions().stream()
                    .filter(d -> d.extension().equals("csv"))
                    .forEach(csv -> resources.add(resource(dataset.schema(), csv)));
        }
        return data;
    }

    /**
     * Returns the name, which depends on the plan's name alone. It is not empty, since the check of
     * that name requires a letter or a digit.
     */
    private String name() {
        return portal.info()
                .shortTitleEn()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private ArrayNode licences() {
        Licence licence = portal.settings().licence();
        ArrayNode licences = JSON.arrayNode();
        licences.addObject()
                .put("name", licence.id())
                .put("path", licence.url().toString())
                .put("title", licence.title())
                .put("title_en", licence.titleEn());
        return licences;
    }

    private ObjectNode resource(Schema schema, Distribution csv) {
        ObjectNode resource = JSON.objectNode();
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("name", schema.name());
        resource.put("type", "table");
        resource.put("path", csv.path());
        resource.put("title", languages.own().title(schema));
        resource.put("title_en", languages.english().title(schema));
        resource.put("description", languages.own().description(schema));
        resource.put("description_en", languages.english().description(schema));
        resource.put("homepage", portal.absolute(page(schema)));
        resource.put("format", "csv");
        resource.put("mediatype", csv.mediaType());
        resource.put("encoding", "utf-8");
        resource.put("bytes", csv.size());
        resource.put("hash", "sha256:" + csv.sha256());
        resource.set("licenses", licences());
        resource.putObject("dialect").put("lineTerminator", "\n");
        resource.set("schema", tableSchema(schema));
        return resource;
    }

    private String page(Schema schema) {
        return portal.addresses().dataset(schema.name(), "html");
    }

    private ObjectNode tableSchema(Schema schema) {
        ObjectNode table = JSON.objectNode();
        table.put("$schema", PROFILES + "tableschema.json");
        ArrayNode fields = table.putArray("fields");
        schema.fields().forEach(field -> fields.add(field(schema, field)));
        table.putArray("missingValues").add("");
        ArrayNode key = table.putArray("primaryKey");
        schema.primaryKey().forEach(key::add);
        if (!schema.foreignKeys().isEmpty()) {
            ArrayNode keys = table.putArray("foreignKeys");
            schema.foreignKeys().forEach(k -> keys.add(foreignKey(k)));
        }
        return table;
    }

    private ObjectNode field(Schema schema, Field field) {
        DatasetWords own = languages.own();
        DatasetWords english = languages.english();
        ObjectNode node = JSON.objectNode();
        node.put("name", field.name());
        node.put("type", field.type().code());
        node.put("title", own.title(schema, field));
        node.put("title_en", english.title(schema, field));
        if (!own.note(schema, field).isEmpty()) {
            node.put("description", own.note(schema, field));
            node.put("description_en", english.note(schema, field));
        }
        field.unitField().ifPresent(unit -> node.put("unitField", unit));
        Constraints constraints = field.constraints();
        ObjectNode rules = JSON.objectNode();
        if (constraints.required()) {
            rules.put("required", true);
        }
        if (constraints.unique()) {
            rules.put("unique", true);
        }
        if (!constraints.allowed().isEmpty()) {
            ArrayNode allowed = rules.putArray("enum");
            constraints.allowed().forEach(allowed::add);
        }
        constraints.minimum().ifPresent(least -> rules.put("minimum", least));
        constraints.pattern().ifPresent(pattern -> rules.put("pattern", pattern));
        if (!rules.isEmpty()) {
            node.set("constraints", rules);
        }
        categories(field, own, node);
        return node;
    }

    private static void categories(Field field, DatasetWords words, ObjectNode node) {
        ArrayNode categories = JSON.arrayNode();
        for (String code : field.constraints().allowed()) {
            Optional<String> label = words.value(field, code);
            if (label.isPresent()) {
                categories.addObject().put("value", code).put("label", label.get());
            }
        }
        if (!categories.isEmpty()) {
            node.set("categories", categories);
        }
    }

    private static ObjectNode foreignKey(ForeignKey key) {
        ObjectNode node = JSON.objectNode();
        node.putArray("fields").add(key.field());
        ObjectNode reference = node.putObject("reference");
        reference.put("resource", key.dataset());
        reference.putArray("fields").add(key.referenced());
        return node;
    }
}
