package planportal.render;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import planportal.diff.EditionFormat;

/**
 * Renders {@code edition.json}, by which this program recognises a folder as a portal that it
 * built, and the version of its file formats.
 */
public final class EditionRenderer implements Renderer {
    /** The file's address. */
    public static final String ADDRESS = EditionFormat.ADDRESS;

    @Override
    public Stream<RenderJob> jobs() {
        String json =
                "{\"generator\": \"plan-portal\", \"format\": " + EditionFormat.CURRENT + "}\n";
        return Stream.of(
                RenderJob.of("the edition", ADDRESS, () -> json.getBytes(StandardCharsets.UTF_8)));
    }
}
