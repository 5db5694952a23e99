package planportal.render.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import planportal.render.data.Json;

/**
 * Schemas of the files in {@code content/}, for editors that complete and check while one types:
 * JSON Schema for YAML, Table Schema for CSV. The first line of each YAML file refers to them in
 * {@code src/main/resources/schemas/content}; they are published for other editors. They cover a
 * part of what the checks cover. What is said in Chinese is said in English beside it, {@code
 * title_en}, {@code description_en}.
 */
final class ContentSchemas {
    /** The names of the files, {@code plan.schema.json}. */
    static final List<String> NAMES =
            List.of(
                    "breakdowns.schema.json",
                    "commitments.tableschema.json",
                    "data-notes.schema.json",
                    "domains.schema.json",
                    "events.tableschema.json",
                    "glossary.schema.json",
                    "indicators.tableschema.json",
                    "life-events.schema.json",
                    "mentions.tableschema.json",
                    "milestones.tableschema.json",
                    "moves.tableschema.json",
                    "names.tableschema.json",
                    "numbers.tableschema.json",
                    "observations.tableschema.json",
                    "plan.schema.json",
                    "portal.schema.json",
                    "services.tableschema.json",
                    "synonyms.tableschema.json");

    private ContentSchemas() {}

    /** Returns the content of the schema file {@code name}, in English alone. */
    static byte[] english(String name) {
        try {
            JsonNode schema = new ObjectMapper().readTree(read(name));
            schema.findParents("title_en").forEach(part -> useEnglish(part, "title"));
            schema.findParents("description_en").forEach(part -> useEnglish(part, "description"));
            return Json.pretty(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema may also have a property that is called so. */
    private static void useEnglish(JsonNode part, String key) {
        if (part.get(key + "_en").isTextual()) {
            ((ObjectNode) part).set(key, ((ObjectNode) part).remove(key + "_en"));
        }
    }

    /** Returns the content of the schema file {@code name}. */
    static byte[] read(String name) {
        String resource = "/schemas/content/" + name;
        try (InputStream in = ContentSchemas.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
