package planportal.render.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.RealSite;

/** The real site's machine-readable descriptions, checked by the standards' own tools. */
class DescriptionsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<String> datasets() {
        return PublishedDataTest.datasets();
    }

    @Test
    void theCatalogueMeetsWhatDcatApDemandsAndRecommends() {
        Shapes shapes =
                Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/spec/dcat-ap.shapes.ttl"));
        Model model = model("catalog.jsonld", Lang.JSONLD11);
        ValidationReport report = ShaclValidator.get().validate(shapes, model.getGraph());
        List<String> found = new ArrayList<>();
        report.getEntries()
                .forEach(e -> found.add(e.focusNode() + " " + e.resultPath() + " " + e.message()));
        assertEquals(List.of(), found);
    }

    /** The shapes find what is missing, so the test above can fail. */
    @Test
    void theShapesMissATitle() {
        Shapes shapes =
                Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/spec/dcat-ap.shapes.ttl"));
        Model model = model("catalog.jsonld", Lang.JSONLD11);
        model.removeAll(null, model.createProperty("http://purl.org/dc/terms/title"), null);
        assertFalse(ShaclValidator.get().validate(shapes, model.getGraph()).conforms());
    }

    @Test
    void turtleSaysTheSameAsJsonLd() {
        Model turtle = model("catalog.ttl", Lang.TURTLE);
        assertTrue(turtle.size() > 500, "statements: " + turtle.size());
        assertTrue(turtle.isIsomorphicWith(model("catalog.jsonld", Lang.JSONLD11)));
    }

    private static Model model(String address, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(RealSite.bytes(address)), language);
        return model;
    }

    @Test
    void theCatalogueInventsNoDate() {
        String catalogue = RealSite.text("catalog.jsonld");
        assertFalse(catalogue.contains("dct:issued"));
        assertFalse(catalogue.contains("dct:modified"));
        assertFalse(RealSite.text("datapackage.json").contains("\"created\""));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void csvwTellsTheHeaderOfItsFile(String dataset) throws IOException {
        JsonNode metadata =
                JSON.readTree(RealSite.bytes("datasets/" + dataset + ".csv-metadata.json"));
        assertEquals("http://www.w3.org/ns/csvw", metadata.get("@context").get(0).textValue());
        assertEquals(Set.of("@language"), names(metadata.get("@context").get(1)));
        assertEquals(dataset + ".csv", metadata.get("url").textValue());
        List<String> titles = new ArrayList<>();
        Set<String> bases = Set.of("string", "integer", "decimal", "boolean", "date", "gYear");
        for (JsonNode column : metadata.get("tableSchema").get("columns")) {
            titles.add(column.get("titles").textValue());
            assertEquals(column.get("titles"), column.get("name"));
            assertTrue(bases.contains(column.get("datatype").get("base").textValue()));
            assertTrue(column.get("required").isBoolean());
            // Everything else is a property of a vocabulary, by its prefix.
            for (String name : names(column)) {
                assertTrue(
                        name.contains(":")
                                || Set.of("name", "titles", "datatype", "required").contains(name),
                        name);
            }
        }
        String header = RealSite.text("datasets/" + dataset + ".csv").lines().findFirst().get();
        assertEquals(header, String.join(",", titles));
        JsonNode key = metadata.get("tableSchema").get("primaryKey");
        List<String> keyed = new ArrayList<>();
        (key.isArray() ? key : List.of(key)).forEach(name -> keyed.add(name.textValue()));
        assertFalse(keyed.isEmpty());
        assertTrue(titles.containsAll(keyed));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Dataset search leaves out what is described in fewer than 50 characters. */
    @ParameterizedTest
    @CsvSource({"zh, 规, 可用。", "zh, 三年计划, 无限制。", "en, P, Free."})
    void datasetsOfAPlanWithAShortTitleAreDescribedInFull(
            String language, String title, String rights, @TempDir Path folder) throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path plan = content.resolve("plan.yaml");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replaceAll(
                                "(?m)^(title" + (language.equals("en") ? "_en" : "") + "): .*",
                                "$1: " + title));
        Path portal = content.resolve("portal.yaml");
        Files.writeString(
                portal,
                Files.readString(portal)
                        .replace("interface: zh", "interface: " + language)
                        .replaceAll("(?m)^(text_rights(?:_en)?): .*", "$1: " + rights));
        BuiltSite site = BuiltSite.build(content, folder.resolve("site"));
        int count = 0;
        for (String page : site.pages()) {
            for (Element script : site.page(page).select("script[type=application/ld+json]")) {
                JsonNode json = JSON.readTree(script.data());
                if (json.path("@type").asText().equals("Dataset")) {
                    String description = json.get("description").textValue();
                    assertTrue(description.length() >= 50, page + ": " + description);
                    count++;
                }
            }
        }
        assertTrue(count > 10, "datasets: " + count);
    }

    @Test
    void openApiKeepsTheSpecificationsRules() {
        assertEquals(
                List.of(),
                JsonSchemas.violations(
                        JsonSchemas.resource("/spec/openapi.schema.json"),
                        RealSite.text("openapi.json")));
    }

    @Test
    void schemasOfTheApiAreReferredToByNameAndNoneNeedsAKey() throws IOException {
        JsonNode api = JSON.readTree(RealSite.bytes("openapi.json"));
        Set<String> names = names(api.get("components").get("schemas"));
        Set<String> used = new TreeSet<>();
        for (JsonNode reference : api.findValues("$ref")) {
            used.add(reference.textValue().replaceFirst("^#/components/schemas/", ""));
        }

        assertEquals(names, used);
        assertEquals(0, api.get("security").size());
    }

    @Test
    void everyAddressOfTheApiIsThereAndAnswersAsItsSchemaSays() throws IOException {
        JsonNode api = JSON.readTree(RealSite.bytes("openapi.json"));
        Set<String> files = new TreeSet<>(RealSite.addresses());
        Set<String> operations = new TreeSet<>();
        int answers = 0;
        for (var path : api.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            assertTrue(operations.add(get.get("operationId").textValue()), path.getKey());
            for (String address : addresses(path.getKey(), get)) {
                assertTrue(files.contains(address), address);
                JsonNode content = get.get("responses").get("200").get("content");
                if (content.has("application/json")) {
                    assertEquals(
                            List.of(),
                            JsonSchemas.violations(
                                    schema(api, content.get("application/json").get("schema")),
                                    RealSite.text(address)),
                            address);
                    answers++;
                }
            }
        }
        assertEquals(datasets().size() + 33 + 81 + 34 + 119 + 1, answers);
    }

    /** The addresses that a path stands for. */
    static List<String> addresses(String path, JsonNode get) {
        List<String> addresses = new ArrayList<>();
        if (!path.contains("{id}")) {
            addresses.add(path.substring(1));
            return addresses;
        }
        for (JsonNode id : get.get("parameters").get(0).get("schema").get("enum")) {
            addresses.add(path.substring(1).replace("{id}", id.textValue()));
        }
        return addresses;
    }

    /** The schema with all that it may refer to beside it. */
    private static String schema(JsonNode api, JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", api.get("components"));
        return whole.toString();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyDatasetKeepsItsPublishedSchema(String dataset) {
        String schema = RealSite.text("schemas/datasets/" + dataset + ".schema.json");
        String json = RealSite.text("datasets/" + dataset + ".json");
        assertEquals(List.of(), JsonSchemas.violations(schema, json));
        assertFalse(
                JsonSchemas.violations(
                                schema,
                                json.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":7")
                                        .replaceFirst(
                                                "\"indicator\":\"[^\"]*\"", "\"indicator\":7"))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void contentKeepsTheSchemasForEditors(Path content) throws IOException {
        for (Path file : files(content, "*.yaml")) {
            String first = Files.readAllLines(file).get(0);
            Path schema = content.resolve(first.replaceFirst(".*[$]schema=", "")).normalize();
            String published = published(file, ".yaml", ".schema.json");
            assertEquals(Files.readString(schema), published, file.toString());
            JsonNode yaml = new YAMLMapper().readTree(Files.readString(file));
            String json = JSON.writeValueAsString(yaml);
            assertEquals(List.of(), JsonSchemas.violations(published, json), file.toString());
        }
    }

    /** Those of an English site are in English alone; a test of that site looks for Chinese. */
    @Test
    void allThatSchemasForEditorsSayIsThereInEnglish() throws IOException {
        for (String address : RealSite.addresses()) {
            if (address.startsWith("schemas/content/")) {
                JsonNode schema = JSON.readTree(RealSite.bytes(address));
                for (String key : List.of("title", "description")) {
                    for (JsonNode part : schema.findParents(key)) {
                        boolean chinese = part.get(key).asText().matches("(?s).*\\p{IsHan}.*");
                        assertEquals(chinese, part.path(key + "_en").isTextual(), part + address);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void contentTablesKeepTheirSchemas(Path content) throws IOException {
        for (Path file : files(content, "*.csv")) {
            JsonNode schema = JSON.readTree(published(file, ".csv", ".tableschema.json"));
            Map<String, JsonNode> fields = new HashMap<>();
            schema.get("fields").forEach(f -> fields.put(f.get("name").textValue(), f));
            CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
            for (CSVRecord row : format.parse(new StringReader(Files.readString(file)))) {
                for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
                    if (row.isMapped(field.getKey())) {
                        JsonNode rules = field.getValue().path("constraints");
                        assertKeeps(rules, row.get(field.getKey()), row.toString());
                    }
                }
            }
        }
    }

    private static void assertKeeps(JsonNode rules, String cell, String row) {
        assertFalse(cell.isEmpty() && rules.path("required").asBoolean(), row);
        if (!cell.isEmpty() && rules.has("pattern")) {
            assertTrue(cell.matches(rules.get("pattern").textValue()), row);
        }
        if (!cell.isEmpty() && rules.has("enum")) {
            assertTrue(rules.get("enum").toString().contains('"' + cell + '"'), row);
        }
    }

    private static List<Path> contents() {
        return List.of(
                Path.of("content"),
                Path.of("src/test/resources/sites/agenda/content"),
                Path.of("src/test/resources/sites/ecology/content"));
    }

    private static List<Path> files(Path content, String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(content, glob)) {
            found.forEach(files::add);
        }
        assertTrue(files.size() > 1, files.toString());
        return files;
    }

    /** The published schema of a file of content. */
    private static String published(Path file, String ending, String schema) {
        String name = file.getFileName().toString().replace(ending, schema);
        return RealSite.text("schemas/content/" + name);
    }

    @Test
    void eachDatasetsPageDescribesItForSearchEngines() throws IOException {
        for (String dataset : datasets()) {
            JsonNode node = jsonLd("datasets/" + dataset + ".html");
            assertGoogleReadsIt(node);
            assertEquals(3, node.get("distribution").size());
        }
    }

    @Test
    void eachIndicatorsPageDescribesItForSearchEngines() throws IOException {
        JsonNode whole = jsonLd("datasets/indicators.html");
        int pages = 0;
        for (String address : RealSite.pages()) {
            if (address.matches("indicators/(?!index|compare).*")) {
                JsonNode node = jsonLd(address);
                assertGoogleReadsIt(node);
                assertEquals("http://localhost:8080/" + address, node.get("url").textValue());
                // The same thing is called the same everywhere.
                for (String name : List.of("@type", "@id", "name", "description", "url")) {
                    assertEquals(whole.get(name), node.get("isPartOf").get(name), name);
                }
                pages++;
            }
        }
        assertEquals(33, pages);
    }

    private static void assertGoogleReadsIt(JsonNode node) {
        assertEquals("https://schema.org/", node.get("@context").textValue());
        assertEquals("Dataset", node.get("@type").textValue());
        assertFalse(node.get("name").textValue().isEmpty());
        int length = node.get("description").textValue().length();
        assertTrue(
                length >= 50 && length <= 5000,
                "description of " + length + ": " + node.get("description"));
        for (String recommended :
                List.of(
                        "alternateName",
                        "citation",
                        "creator",
                        "includedInDataCatalog",
                        "isAccessibleForFree",
                        "isBasedOn",
                        "keywords",
                        "license",
                        "spatialCoverage",
                        "temporalCoverage",
                        "url",
                        "variableMeasured",
                        "version")) {
            assertTrue(node.has(recommended), recommended);
        }
        assertEquals("2021/2025", node.get("temporalCoverage").textValue());
        for (JsonNode download : node.get("distribution")) {
            String url = download.get("contentUrl").textValue();
            byte[] file = RealSite.bytes(url.replace("http://localhost:8080/", ""));
            assertEquals(file.length + " B", download.get("contentSize").textValue());
        }
    }

    private static JsonNode jsonLd(String address) throws IOException {
        Document page = RealSite.page(address);
        for (Element script : page.select("script[type=application/ld+json]")) {
            assertFalse(script.data().contains("<"), address);
            JsonNode node = JSON.readTree(script.data());
            if (node.get("@type").asText().equals("Dataset")) {
                return node;
            }
        }
        throw new AssertionError("no description in " + address);
    }
}
