package planportal.render.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Schemas of the files in {@code content/}, for editors that complete and check while one types:
 * JSON Schema for YAML, Table Schema for CSV. They stand in {@code
 * src/main/resources/schemas/content}, where the first line of each YAML file points, and are
 * published for whoever edits elsewhere. What they say is a part of what the checks say; the checks
 * have the last word.
 */
final class ContentSchemas {
    private static final List<String> NAMES =
            List.of(
                    "commitments.tableschema.json",
                    "data-notes.schema.json",
                    "domains.schema.json",
                    "indicators.tableschema.json",
                    "mentions.tableschema.json",
                    "numbers.tableschema.json",
                    "observations.tableschema.json",
                    "plan.schema.json",
                    "portal.schema.json",
                    "services.tableschema.json",
                    "synonyms.tableschema.json");

    private ContentSchemas() {}

    /**
     * A schema file.
     *
     * @param name {@code plan.schema.json}
     */
    record ContentSchema(String name) {

        byte[] bytes() {
            try (InputStream in =
                    ContentSchemas.class.getResourceAsStream("/schemas/content/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("no schema " + name);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<ContentSchema> all() {
        return NAMES.stream().map(ContentSchema::new).toList();
    }
}
