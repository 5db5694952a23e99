package planportal.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.diff.DataVersion;
import planportal.diff.DiffJson;
import planportal.diff.Edition;
import planportal.diff.EditionDiff;
import planportal.diff.EditionException;

/**
 * What is known of an edition of the data: the content of its {@code changes.json}.
 *
 * @param previous the version before; empty for the first edition that is kept
 * @param published the day of publication; empty if it is not known
 * @param changes what changed since the edition before; nothing in the first one
 */
public record PublishedEdition(
        DataVersion version,
        Optional<DataVersion> previous,
        Optional<LocalDate> published,
        EditionDiff changes) {

    /** The file's path in an edition. */
    public static final String CHANGES = "changes.json";

    /** Returns the first edition that is kept. */
    public static PublishedEdition first(DataVersion version, Optional<LocalDate> published) {
        return new PublishedEdition(version, Optional.empty(), published, EditionDiff.NONE);
    }

    /** Returns the address of its page. */
    public String address() {
        return Addresses.edition(version);
    }

    /** Returns the extent of the changes by the version's numbers. */
    public DataVersion.Step step() {
        return previous.map(version::stepSince).orElse(DataVersion.Step.NONE);
    }

    /** Returns the content of {@value #CHANGES}. */
    String toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", version.toString());
        json.put("previous", previous.map(DataVersion::toString).orElse(null));
        json.put("published", published.map(LocalDate::toString).orElse(null));
        json.setAll(DiffJson.of(changes));
        return DiffJson.text(json);
    }

    /**
     * Reads {@value #CHANGES}.
     *
     * @throws EditionException if it is damaged
     */
    static PublishedEdition read(Path file) {
        JsonNode json = Edition.parse(file);
        try {
            return new PublishedEdition(
                    DataVersion.parse(json.path("version").asText()),
                    text(json, "previous").map(DataVersion::parse),
                    text(json, "published").map(LocalDate::parse),
                    DiffJson.read(json, file));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw EditionException.damaged(file, e.getMessage());
        }
    }

    private static Optional<String> text(JsonNode json, String member) {
        return Optional.of(json.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
