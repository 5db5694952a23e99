package planportal.render.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Schemas of the files in {@code content/}, for editors that complete and check while one types:
 * JSON Schema for YAML, Table Schema for CSV. The first line of each YAML file refers to them in
 * {@code src/main/resources/schemas/content}; they are published for other editors. They cover a
 * part of what the checks cover.
 */
final class ContentSchemas {
    /** The names of the files, {@code plan.schema.json}. */
    static final List<String> NAMES =
            List.of(
                    "breakdowns.schema.json",
                    "commitments.tableschema.json",
                    "data-notes.schema.json",
                    "domains.schema.json",
                    "glossary.schema.json",
                    "indicators.tableschema.json",
                    "life-events.schema.json",
                    "mentions.tableschema.json",
                    "milestones.tableschema.json",
                    "numbers.tableschema.json",
                    "observations.tableschema.json",
                    "plan.schema.json",
                    "portal.schema.json",
                    "services.tableschema.json",
                    "synonyms.tableschema.json");

    private ContentSchemas() {}

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
