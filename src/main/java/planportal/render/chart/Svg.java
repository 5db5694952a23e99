package planportal.render.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/**
 * A chart as markup, whose names and values are escaped. Templates write it as it is: this is the
 * only place where a chart passes by their escaping.
 */
public record Svg(String markup) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    /** Returns the content of a file. */
    public byte[] utf8() {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return markup;
    }
}
