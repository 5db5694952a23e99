package planportal.render.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/**
 * A chart as markup, ready to be written into a page or a file: names and values in it are escaped.
 *
 * @param utf8 not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Svg(byte[] utf8) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }

    /** The markup as text. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
