package planportal.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import planportal.diff.EditionFormat;

/**
 * Renders {@code edition.json}, by which this program recognises a folder as a portal that it
 * built, and the version of its file formats.
 */
public final class EditionRenderer implements Renderer {
    /** The file's address. */
    public static final String ADDRESS = EditionFormat.ADDRESS;

    private final List<String> verbatim;

    /**
     * @param verbatim the addresses of the files that the portal publishes as it got them
     */
    public EditionRenderer(Collection<String> verbatim) {
        this.verbatim = verbatim.stream().sorted().toList();
    }

    @Override
    public Stream<RenderJob> jobs() {
        return Stream.of(RenderJob.text("the edition", ADDRESS, this::json));
    }

    private String json() {
        String list = verbatim.isEmpty() ? "" : ", \"verbatim\": " + array();
        return "{\"generator\": \"plan-portal\", \"format\": "
                + EditionFormat.CURRENT
                + list
                + "}\n";
    }

    private String array() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        verbatim.forEach(array::add);
        return array.toString();
    }
}
