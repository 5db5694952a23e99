package planportal.check;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.diagnostic.Diagnostic;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.model.Coded;
import planportal.model.Direction;
import planportal.model.Measure;
import planportal.read.ContentReader;
import planportal.site.Site;
import planportal.testing.Folders;

/**
 * The two test plans together use all that content may hold. What it may hold is asked of the
 * program: each table gets an unknown column and each mapping an unknown key, and the hints list
 * the known ones.
 */
class ContentFormatTest {
    private static final List<Path> PLANS =
            List.of(
                    Path.of("src/test/resources/sites/ecology/content"),
                    Path.of("src/test/resources/sites/agenda/content"));

    private static final Path SCHEMAS = Path.of("src/main/resources/schemas/content");
    private static final Pattern UNKNOWN = Pattern.compile("unknown (?:column|key) \"(.*)\"");
    private static final Pattern KNOWN = Pattern.compile("known (?:columns|keys): (.*)");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("---\\n(.*?)---\\n", Pattern.DOTALL);
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Names with their places, {@code portal.yaml/licence/id}. */
    private final SortedSet<String> known = new TreeSet<>();

    private final SortedSet<String> used = new TreeSet<>();

    @TempDir private Path folder;

    @Test
    void eachFileAndFolderIsUsed() {
        SortedSet<String> unused = new TreeSet<>(PlanChecker.KNOWN);
        unused.addAll(PlanChecker.FOLDERS);
        unused.removeIf(name -> PLANS.stream().anyMatch(p -> Files.exists(p.resolve(name))));
        assertEquals(Set.of(), unused);
    }

    @Test
    void eachColumnAndKeyIsUsed() throws IOException {
        readAll();
        assertTrue(known.size() > 120, known.toString());
        known.removeAll(used);
        assertEquals(Set.of(), known);
    }

    @Test
    void eachMeasureAndDirectionIsUsed() throws IOException {
        Stream<Coded> words =
                Stream.concat(Stream.of(Measure.values()), Stream.of(Direction.values()));
        Set<String> unused = words.map(Coded::code).collect(toCollection(TreeSet::new));
        for (Path plan : PLANS) {
            for (CSVRecord row : rows(plan.resolve("indicators.csv"))) {
                unused.remove(row.get("measure"));
                unused.remove(row.get("direction"));
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void schemasForEditorsHaveEachColumnAndKey() throws IOException {
        readAll();
        known.removeIf(name -> !name.matches(".*\\.(csv|yaml)/.*"));
        known.removeAll(printedColumns());
        SortedSet<String> declared = new TreeSet<>();
        for (String file : PlanChecker.KNOWN) {
            if (file.endsWith(".csv")) {
                schema(file.replace(".csv", ".tableschema.json"))
                        .get("fields")
                        .forEach(field -> declared.add(file + "/" + field.get("name").asText()));
            } else if (file.endsWith(".yaml")) {
                addKeys(schema(file.replace(".yaml", ".schema.json")), file, declared);
            }
        }
        assertEquals(declared, known);
    }

    private static JsonNode schema(String name) throws IOException {
        return YAML.readTree(SCHEMAS.resolve(name).toFile());
    }

    /** Adds the keys that a JSON Schema has in any of its branches. */
    private static void addKeys(JsonNode schema, String place, Set<String> keys) {
        for (Map.Entry<String, JsonNode> key : schema.path("properties").properties()) {
            keys.add(place + "/" + key.getKey());
            addKeys(key.getValue(), place + "/" + key.getKey(), keys);
        }
        schema.path("oneOf").forEach(branch -> addKeys(branch, place, keys));
        if (schema.has("items")) {
            addKeys(schema.get("items"), place, keys);
        }
    }

    /** The columns that the plans themselves declare. */
    private static Set<String> printedColumns() throws IOException {
        Set<String> columns = new TreeSet<>();
        for (Path plan : PLANS) {
            JsonNode info = YAML.readTree(plan.resolve("plan.yaml").toFile());
            info.path("printed_columns").forEach(c -> columns.add("indicators.csv/" + c.asText()));
        }
        return columns;
    }

    private void readAll() throws IOException {
        for (Path plan : PLANS) {
            Path copy = folder.resolve(plan.getName(plan.getNameCount() - 2));
            Folders.copy(plan, copy);
            try (Stream<Path> files = Files.walk(copy)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    read(file, copy.relativize(file).toString().replace('\\', '/'));
                }
            }
            Diagnostics diagnostics = new Diagnostics();
            Site site = Site.builtIn();
            new PlanChecker(diagnostics, site.languages(), site::fieldTitles, Optional.empty())
                    .check(new ContentReader(copy).read(diagnostics));
            diagnostics.sorted().forEach(this::addKnown);
        }
    }

    /** Notes the names that a file uses, and adds unknown ones to it. */
    private void read(Path file, String name) throws IOException {
        if (name.endsWith(".csv")) {
            readTable(file, name);
        } else if (name.endsWith(".yaml")) {
            Files.writeString(file, withUnknownKeys(Files.readString(file), name));
        } else if (name.endsWith(".md")) {
            String text = Files.readString(file);
            Matcher matter = FRONT_MATTER.matcher(text);
            assertTrue(matter.lookingAt(), name);
            String folderName = name.substring(0, name.indexOf('/'));
            String keys = withUnknownKeys(matter.group(1), folderName);
            Files.writeString(file, "---\n" + keys + text.substring(matter.end(1)));
        }
    }

    private void readTable(Path file, String name) throws IOException {
        for (CSVRecord row : rows(file)) {
            for (Map.Entry<String, String> cell : row.toMap().entrySet()) {
                if (!cell.getValue().isBlank()) {
                    used.add(name + "/" + cell.getKey());
                }
            }
        }
        Files.writeString(file, Files.readString(file).replaceFirst("\n", "," + name + "\n"));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = format.parse(new StringReader(Files.readString(file)))) {
            return parser.getRecords();
        }
    }

    private String withUnknownKeys(String yaml, String place) throws IOException {
        JsonNode tree = YAML.readTree(yaml);
        readKeys(tree, place);
        return YAML.writeValueAsString(tree).replaceFirst("^---\n", "");
    }

    private void readKeys(JsonNode node, String place) {
        if (node instanceof ObjectNode mapping) {
            for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
                String name = place + "/" + entry.getKey();
                if (!entry.getValue().isNull()) {
                    used.add(name);
                }
                readKeys(entry.getValue(), name);
            }
            mapping.put(place, "");
        } else {
            node.forEach(item -> readKeys(item, place));
        }
    }

    private void addKnown(Diagnostic diagnostic) {
        Matcher place = UNKNOWN.matcher(diagnostic.message());
        Matcher names = KNOWN.matcher(diagnostic.hint().map(Hint::text).orElse(""));
        if (place.matches() && names.matches()) {
            for (String name : names.group(1).split(", ")) {
                known.add(place.group(1) + "/" + name);
            }
        }
    }
}
