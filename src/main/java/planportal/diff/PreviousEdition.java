package planportal.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.dataset.Table;

/**
 * The edition that was published before the one being built: what has been promised to others, and
 * the version that the new data's version is counted from.
 */
public final class PreviousEdition {
    private static final String DATA_PACKAGE = "datapackage.json";

    /** The ids whose parts tell where a row has its anchor. */
    private static final Pattern PARAGRAPH = Pattern.compile("([0-9]+)-[0-9]+-[0-9]+");

    private static final Pattern PROJECT = Pattern.compile("column-([0-9]+)-([0-9]+)");

    /** Where the rows of a dataset have an anchor each, and what stands before their id. */
    private static final Map<String, String> ANCHORS =
            Map.of(
                    "services", "services/index.html#",
                    "commitments", "commitments/index.html#",
                    "data-notes", "data-notes/index.html#");

    /** A page of a long list beyond its first: there are as many as are needed. */
    private static final Pattern FURTHER_PAGE = Pattern.compile("[a-z-]+/page-[0-9]+\\.html");

    private final Path folder;
    private final Edition edition;
    private final Optional<JsonNode> dataPackage;
    private final DataVersion version;

    private PreviousEdition(
            Path folder, Edition edition, Optional<JsonNode> dataPackage, DataVersion version) {
        this.folder = folder;
        this.edition = edition;
        this.dataPackage = dataPackage;
        this.version = version;
    }

    /**
     * Reads the site in {@code folder}.
     *
     * @throws EditionException if there is no site, or it is damaged
     */
    public static PreviousEdition read(Path folder) {
        Edition edition = Edition.read(folder);
        Path file = folder.resolve(DATA_PACKAGE);
        if (!Files.exists(file)) {
            return new PreviousEdition(folder, edition, Optional.empty(), DataVersion.FIRST);
        }
        JsonNode dataPackage = Edition.parse(file);
        DataVersion version = version(file, dataPackage);
        check(file, dataPackage);
        return new PreviousEdition(folder, edition, Optional.of(dataPackage), version);
    }

    private static DataVersion version(Path file, JsonNode dataPackage) {
        try {
            return DataVersion.parse(dataPackage.path("version").asText());
        } catch (IllegalArgumentException e) {
            throw EditionException.damaged(file, "its \"version\" is none, such as 1.0.0");
        }
    }

    /** Refuses a package in which what is compared has another form than here. */
    private static void check(Path file, JsonNode dataPackage) {
        checkList(file, "contributors", dataPackage.path("contributors"), "title");
        checkList(file, "resources", dataPackage.path("resources"), "name");
        resources(dataPackage)
                .forEach(
                        (name, resource) ->
                                checkList(
                                        file,
                                        "fields of " + name,
                                        resource.path("schema").path("fields"),
                                        "name"));
    }

    private static void checkList(Path file, String what, JsonNode list, String key) {
        if (!list.isArray() || !list.valueStream().allMatch(each -> each.path(key).isTextual())) {
            throw EditionException.damaged(
                    file, "its " + what + " are not a list of objects with a \"" + key + "\"");
        }
    }

    /** The version of its data; the first where it describes none. */
    public DataVersion version() {
        return version;
    }

    /**
     * Its addresses that {@code paths}, those of a new edition, do not hold, sorted. The further
     * pages of a list are not promised.
     */
    public List<String> addressesMissingIn(Collection<String> paths) {
        Set<String> now = new HashSet<>(paths);
        return edition.addresses().stream()
                .filter(address -> !now.contains(address))
                .filter(address -> !FURTHER_PAGE.matcher(address).matches())
                .toList();
    }

    /**
     * How new data relates to what was published.
     *
     * @param current the data package of the new edition, whatever version stands in it
     * @param tables the rows of the new edition
     * @throws EditionException if a row that is no longer there has no id by which to tell its
     *     anchor
     */
    public Change to(JsonNode current, List<Table> tables) {
        return dataPackage
                .map(before -> change(before, asRead(current), tables))
                .orElse(new Change(version, List.of()));
    }

    /** As if it had been written and read: numbers made here and read there differ in type. */
    private static JsonNode asRead(JsonNode made) {
        try {
            return Edition.MAPPER.readTree(made.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Change change(JsonNode published, JsonNode current, List<Table> tables) {
        DataVersion.Step step =
                described(published).equals(described(current))
                        ? DataVersion.Step.NONE
                        : DataVersion.Step.PATCH;
        List<String> broken = new ArrayList<>();
        Map<String, JsonNode> before = resources(published);
        Map<String, JsonNode> after = resources(current);
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                broken.add(name);
                step = DataVersion.Step.MAJOR;
            }
        }
        for (Table table : tables) {
            if (!before.containsKey(table.name())) {
                step = step.or(DataVersion.Step.MINOR);
            } else if (after.containsKey(table.name())) {
                SchemaChange schema =
                        SchemaChange.between(
                                before.get(table.name()).path("schema"),
                                after.get(table.name()).path("schema"));
                schema.lost().forEach(field -> broken.add(table.name() + "." + field));
                step = step.or(schema.step()).or(rows(table, broken));
            }
        }
        return new Change(version.next(step), broken);
    }

    /**
     * What a new edition changes.
     *
     * @param version the new data's version
     * @param broken what others can rely on no more: datasets as {@code services}, fields as {@code
     *     services.goal}, anchors as {@code services/index.html#ID}
     */
    public record Change(DataVersion version, List<String> broken) {

        public Change {
            broken = List.copyOf(broken);
        }
    }

    private DataVersion.Step rows(Table table, List<String> broken) {
        Map<String, List<String>> now = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            now.put(String.join(" ", table.key(row)), row);
        }
        DataVersion.Step step = DataVersion.Step.NONE;
        Set<String> then = new HashSet<>();
        for (Row row : edition.rows(table.name()).values()) {
            String key =
                    String.join(" ", table.schema().primaryKey().stream().map(row::text).toList());
            then.add(key);
            if (!now.containsKey(key)) {
                step = DataVersion.Step.MAJOR;
                anchor(table.name(), key, broken);
            } else if (!isSame(table, now.get(key), row)) {
                step = step.or(DataVersion.Step.PATCH);
            }
        }
        return then.containsAll(now.keySet()) ? step : step.or(DataVersion.Step.MINOR);
    }

    private void anchor(String dataset, String key, List<String> broken) {
        if (ANCHORS.containsKey(dataset)) {
            broken.add(ANCHORS.get(dataset) + key);
        } else if (dataset.equals("plan-text")) {
            Matcher id = id(dataset, PARAGRAPH, key, "5-2-1");
            broken.add("plan/" + twoDigits(id.group(1)) + ".html#p-" + key);
        } else if (dataset.equals("projects")) {
            Matcher id = id(dataset, PROJECT, key, "column-3-1");
            broken.add(
                    "projects/"
                            + twoDigits(id.group(1))
                            + ".html#c-"
                            + id.group(1)
                            + "-"
                            + id.group(2));
        }
    }

    private Matcher id(String dataset, Pattern form, String text, String example) {
        Matcher id = form.matcher(text);
        if (!id.matches()) {
            throw EditionException.damaged(
                    folder.resolve("datasets").resolve(dataset + ".json"),
                    "\"" + text + "\" is no id, such as " + example);
        }
        return id;
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private static boolean isSame(Table table, List<String> row, Row before) {
        for (int i = 0; i < row.size(); i++) {
            String text = before.text(table.schema().fields().get(i).name());
            if (!text.equals(row.get(i))
                    && !(table.schema().fields().get(i).type().isNumeric()
                            && isSameNumber(text, row.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** JSON readers drop zeros at a number's end. */
    private static boolean isSameNumber(String one, String other) {
        Optional<BigDecimal> number = number(one);
        return number.isPresent()
                && number(other).filter(n -> n.compareTo(number.get()) == 0).isPresent();
    }

    /** What is a number now may have been words. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Map<String, JsonNode> resources(JsonNode dataPackage) {
        Map<String, JsonNode> resources = new LinkedHashMap<>();
        dataPackage
                .path("resources")
                .forEach(resource -> resources.put(resource.path("name").asText(), resource));
        return resources;
    }

    /** What a package says of its data, without what changes with each version or place. */
    private static JsonNode described(JsonNode dataPackage) {
        ObjectNode copy = dataPackage.deepCopy();
        copy.remove(List.of("version", "id", "homepage"));
        copy.path("contributors").forEach(c -> ((ObjectNode) c).remove("path"));
        copy.path("resources")
                .forEach(r -> ((ObjectNode) r).remove(List.of("bytes", "hash", "homepage")));
        return copy;
    }
}
