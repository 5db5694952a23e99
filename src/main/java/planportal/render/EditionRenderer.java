package planportal.render;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Writes {@code edition.json}, by which this program knows a folder as a portal of its own making,
 * and which forms of files it may expect there.
 */
public final class EditionRenderer implements Renderer {
    /** Its address. */
    public static final String ADDRESS = "edition.json";

    /** Steps when a later program could not read the files of an earlier one any more. */
    public static final int FORMAT = 1;

    @Override
    public Stream<RenderJob> jobs() {
        String json = "{\"generator\": \"plan-portal\", \"format\": " + FORMAT + "}\n";
        return Stream.of(
                RenderJob.of("the edition", ADDRESS, () -> json.getBytes(StandardCharsets.UTF_8)));
    }
}
