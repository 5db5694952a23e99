package planportal.render.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import planportal.render.data.Sha256;

/**
 * A description for machines, ready to stand in a {@code <script>} element of a page.
 *
 * @param utf8 not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record DataBlock(byte[] utf8) implements Content {

    /**
     * A block of JSON.
     *
     * @param json a {@code <} in it is made harmless
     */
    static DataBlock of(String json) {
        return new DataBlock(json.replace("<", "\\u003c").getBytes(StandardCharsets.UTF_8));
    }

    /** Names it in a content security policy (CSP 3, section 2.3.1): {@code 'sha256-…'}. */
    String source() {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(utf8)) + "'";
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }
}
