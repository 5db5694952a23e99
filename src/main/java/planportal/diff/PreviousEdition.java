package planportal.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planportal.dataset.Field;
import planportal.dataset.Table;
import planportal.file.ChecksumList;
import planportal.file.Sha256;

/** The edition published before the one being built, from which the data's version is counted. */
public final class PreviousEdition {
    /** The address of a further page of a long list, which need not be kept. */
    private static final Pattern FURTHER_PAGE = Pattern.compile("[a-z-]+/page-[0-9]+\\.html");

    /** The lists of checksums of a built site, and of one of which only parts were downloaded. */
    private static final List<String> CHECKSUMS = List.of("checksums.txt", ".checksums.txt");

    private final Path folder;
    private final Edition edition;
    private final RowAddresses rowAddresses;

    private PreviousEdition(Path folder, Edition edition) {
        this.folder = folder;
        this.edition = edition;
        this.rowAddresses = new RowAddresses(folder);
    }

    /**
     * The difference between the previous data and the new data.
     *
     * @param version the new data's version
     * @param broken what was removed: datasets as {@code services}, fields as {@code
     *     services.goal}, rows as {@code observations#ID} or by their anchor, {@code
     *     services/index.html#ID}
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
        return new PreviousEdition(folder, Edition.read(folder));
    }

    /** Returns its datasets and addresses. */
    public Edition edition() {
        return edition;
    }

    /** Returns the version of its data, {@link DataVersion#FIRST} if it has none. */
    public DataVersion version() {
        return edition.dataPackage().map(PublishedPackage::version).orElse(DataVersion.FIRST);
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
     * Returns a file as it was published.
     *
     * @throws EditionException if it is missing, or not as the site's checksums say
     */
    public byte[] file(String address) {
        Path file = folder.resolve(address);
        byte[] bytes = Edition.bytes(file);
        ChecksumList.Line line = new ChecksumList.Line(address, Sha256.hexadecimal(bytes));
        for (String list : CHECKSUMS) {
            Path sums = folder.resolve(list);
            if (Files.isRegularFile(sums) && !checksums(sums).lines().contains(line)) {
                throw EditionException.damaged(file, "not as its checksum says");
            }
        }
        return bytes;
    }

    private static ChecksumList checksums(Path list) {
        String text = new String(Edition.bytes(list), StandardCharsets.UTF_8);
        return ChecksumList.parse(text)
                .orElseThrow(() -> EditionException.damaged(list, "not a list of checksums"));
    }

    /**
     * Compares new data with what was published.
     *
     * @param current the data package of the new edition, with any version
     * @param tables the rows of the new edition
     * @throws EditionException if a removed row has a malformed id
     */
    public Change to(JsonNode current, List<Table> tables) {
        List<String> broken = new ArrayList<>();
        DataVersion.Step step = DataVersion.Step.NONE;
        for (Table table : tables) {
            if (edition.datasets().containsKey(table.name())) {
                step = step.max(compareRows(table, broken));
            }
        }
        if (edition.dataPackage().isEmpty()) {
            return new Change(version(), broken);
        }
        JsonNode published = edition.dataPackage().get().json();
        step = step.max(compareDescriptions(published, reread(current), broken));
        return new Change(version().next(step), broken);
    }

    /** Writes and reads a value, because the types of numbers differ between the two. */
    private static JsonNode reread(JsonNode value) {
        try {
            return Edition.MAPPER.readTree(value.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataVersion.Step compareDescriptions(
            JsonNode published, JsonNode current, List<String> broken) {
        boolean same = description(published).equals(description(current));
        DataVersion.Step step = same ? DataVersion.Step.NONE : DataVersion.Step.PATCH;
        Map<String, JsonNode> before = PublishedPackage.schemas(published);
        Map<String, JsonNode> after = PublishedPackage.schemas(current);
        if (!before.keySet().containsAll(after.keySet())) {
            step = DataVersion.Step.MINOR;
        }
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                broken.add(name);
                step = DataVersion.Step.MAJOR;
                continue;
            }
            SchemaChange schema = SchemaChange.between(before.get(name), after.get(name));
            schema.removed().forEach(field -> broken.add(name + "." + field));
            step = step.max(schema.step());
        }
        return step;
    }

    private DataVersion.Step compareRows(Table table, List<String> broken) {
        Map<String, List<String>> current = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            current.put(String.join(" ", table.key(row)), row);
        }
        DataVersion.Step step = DataVersion.Step.NONE;
        Set<String> published = new HashSet<>();
        for (Row before : edition.rows(table.name()).values()) {
            String key = key(table, before);
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

    private static String key(Table table, Row before) {
        List<String> key = table.schema().primaryKey();
        return key.stream().allMatch(before.values()::has)
                ? key.stream().map(before::text).collect(Collectors.joining(" "))
                : before.key().replace(' ', '-');
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
