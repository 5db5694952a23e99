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
import java.util.regex.Pattern;
import planportal.dataset.Field;
import planportal.dataset.Table;

/** The edition published before the one being built, from which the data's version is counted. */
public final class PreviousEdition {
    private static final String DATA_PACKAGE = "datapackage.json";

    /** The address of a further page of a long list, which need not be kept. */
    private static final Pattern FURTHER_PAGE = Pattern.compile("[a-z-]+/page-[0-9]+\\.html");

    private final Edition edition;
    private final Optional<JsonNode> dataPackage;
    private final DataVersion version;
    private final RowAddresses rowAddresses;

    private PreviousEdition(
            Path folder, Edition edition, Optional<JsonNode> dataPackage, DataVersion version) {
        this.edition = edition;
        this.dataPackage = dataPackage;
        this.version = version;
        this.rowAddresses = new RowAddresses(folder);
    }

    /**
     * The difference between the previous data and the new data.
     *
     * @param version the new data's version
     * @param broken what was removed: datasets as {@code services}, fields as {@code
     *     services.goal}, anchors as {@code services/index.html#ID}
     */
    public record Change(DataVersion version, List<String> broken) {

        public Change {
            broken = List.copyOf(broken);
        }
    }

    /**
     * Reads a built site.
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
        requireLists(file, dataPackage);
        return new PreviousEdition(folder, edition, Optional.of(dataPackage), version);
    }

    private static DataVersion version(Path file, JsonNode dataPackage) {
        try {
            return DataVersion.parse(dataPackage.path("version").asText());
        } catch (IllegalArgumentException e) {
            throw EditionException.damaged(file, "its \"version\" is none, such as 1.0.0");
        }
    }

    /** Refuses a data package whose parts to be compared have another structure. */
    private static void requireLists(Path file, JsonNode dataPackage) {
        requireList(file, "contributors", dataPackage.path("contributors"), "title");
        requireList(file, "resources", dataPackage.path("resources"), "name");
        for (JsonNode resource : dataPackage.path("resources")) {
            JsonNode fields = resource.path("schema").path("fields");
            requireList(file, "fields of " + resource.path("name").asText(), fields, "name");
        }
    }

    private static void requireList(Path file, String what, JsonNode list, String key) {
        if (!list.isArray() || !list.valueStream().allMatch(each -> each.path(key).isTextual())) {
            throw EditionException.damaged(
                    file, "its " + what + " are not a list of objects with a \"" + key + "\"");
        }
    }

    /** Returns the version of its data, {@link DataVersion#FIRST} if it has none. */
    public DataVersion version() {
        return version;
    }

    /** Returns its addresses that a new edition lacks, in order, without further pages of lists. */
    public List<String> addressesMissingIn(Collection<String> newAddresses) {
        Set<String> kept = new HashSet<>(newAddresses);
        return edition.addresses().stream()
                .filter(address -> !kept.contains(address))
                .filter(address -> !FURTHER_PAGE.matcher(address).matches())
                .toList();
    }

    /**
     * Compares new data with what was published.
     *
     * @param current the data package of the new edition, with any version
     * @param tables the rows of the new edition
     * @throws EditionException if a removed row has a malformed id
     */
    public Change to(JsonNode current, List<Table> tables) {
        return dataPackage
                .map(published -> change(published, reread(current), tables))
                .orElse(new Change(version, List.of()));
    }

    /** Writes and reads a value, because the types of numbers differ between the two. */
    private static JsonNode reread(JsonNode value) {
        try {
            return Edition.MAPPER.readTree(value.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Change change(JsonNode published, JsonNode current, List<Table> tables) {
        boolean sameDescription = description(published).equals(description(current));
        DataVersion.Step step = sameDescription ? DataVersion.Step.NONE : DataVersion.Step.PATCH;
        List<String> broken = new ArrayList<>();
        Map<String, JsonNode> before = schemas(published);
        Map<String, JsonNode> after = schemas(current);
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                broken.add(name);
                step = DataVersion.Step.MAJOR;
            }
        }
        for (Table table : tables) {
            String name = table.name();
            if (!before.containsKey(name)) {
                step = step.max(DataVersion.Step.MINOR);
            } else if (after.containsKey(name)) {
                SchemaChange schema = SchemaChange.between(before.get(name), after.get(name));
                schema.removed().forEach(field -> broken.add(name + "." + field));
                step = step.max(schema.step()).max(compareRows(table, broken));
            }
        }
        return new Change(version.next(step), broken);
    }

    private DataVersion.Step compareRows(Table table, List<String> broken) {
        Map<String, List<String>> current = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            current.put(String.join(" ", table.key(row)), row);
        }
        DataVersion.Step step = DataVersion.Step.NONE;
        Set<String> published = new HashSet<>();
        for (Row before : edition.rows(table.name()).values()) {
            List<String> keys = table.schema().primaryKey().stream().map(before::text).toList();
            String key = String.join(" ", keys);
            published.add(key);
            List<String> after = current.get(key);
            if (after == null) {
                step = DataVersion.Step.MAJOR;
                rowAddresses.find(table.name(), key).ifPresent(broken::add);
            } else if (!isSame(table, before, after)) {
                step = step.max(DataVersion.Step.PATCH);
            }
        }
        boolean added = !published.containsAll(current.keySet());
        return added ? step.max(DataVersion.Step.MINOR) : step;
    }

    private static boolean isSame(Table table, Row before, List<String> after) {
        for (Field field : table.schema().fields()) {
            String old = before.text(field.name());
            String current = table.cell(after, field.name());
            boolean same = old.equals(current);
            if (!same && !(field.type().isNumeric() && isSameNumber(old, current))) {
                return false;
            }
        }
        return true;
    }

    /** Compares numbers by value, because JSON does not keep trailing zeros. */
    private static boolean isSameNumber(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Returns the schemas of a data package by the name of the dataset. */
    private static Map<String, JsonNode> schemas(JsonNode dataPackage) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        for (JsonNode resource : dataPackage.path("resources")) {
            schemas.put(resource.path("name").asText(), resource.path("schema"));
        }
        return schemas;
    }

    /** Returns a data package without what changes with each version or address. */
    private static JsonNode description(JsonNode dataPackage) {
        ObjectNode copy = dataPackage.deepCopy();
        copy.remove(List.of("version", "id", "homepage"));
        copy.path("contributors").forEach(c -> ((ObjectNode) c).remove("path"));
        copy.path("resources")
                .forEach(r -> ((ObjectNode) r).remove(List.of("bytes", "hash", "homepage")));
        return copy;
    }
}
