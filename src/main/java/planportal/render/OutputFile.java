package planportal.render;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site.
 *
 * @param path from the site's root, without a leading slash, separated by {@code /}
 * @param bytes its content; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record OutputFile(String path, byte[] bytes) {

    /** Returns a text file in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the content of a text file in UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
