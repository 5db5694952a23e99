package planportal.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@code datapackage.json} of a built site.
 *
 * @param version the version of the data
 */
record PublishedPackage(DataVersion version, JsonNode json) {
    static final String ADDRESS = "datapackage.json";

    /**
     * Reads the file.
     *
     * @throws EditionException if it is damaged
     */
    static PublishedPackage read(Path file) {
        JsonNode json = Edition.parse(file);
        requireList(file, "contributors", json.path("contributors"), "title");
        requireList(file, "resources", json.path("resources"), "name");
        for (JsonNode resource : json.path("resources")) {
            JsonNode fields = resource.path("schema").path("fields");
            requireList(file, "fields of " + resource.path("name").asText(), fields, "name");
        }
        return new PublishedPackage(version(file, json), json);
    }

    private static DataVersion version(Path file, JsonNode json) {
        try {
            return DataVersion.parse(json.path("version").asText());
        } catch (IllegalArgumentException e) {
            throw EditionException.damaged(file, "its \"version\" is none, such as 1.0.0");
        }
    }

    private static void requireList(Path file, String what, JsonNode list, String key) {
        if (!list.isArray() || !list.valueStream().allMatch(each -> each.path(key).isTextual())) {
            throw EditionException.damaged(
                    file, "its " + what + " are not a list of objects with a \"" + key + "\"");
        }
    }

    /** Returns the schemas of the datasets that a data package lists, by name. */
    static Map<String, JsonNode> schemas(JsonNode dataPackage) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        for (JsonNode resource : dataPackage.path("resources")) {
            schemas.put(resource.path("name").asText(), resource.path("schema"));
        }
        return schemas;
    }
}
