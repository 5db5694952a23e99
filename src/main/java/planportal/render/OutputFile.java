package planportal.render;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site.
 *
 * @param path from the site's root, without a leading slash, parted by {@code /}
 * @param bytes its whole content; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record OutputFile(String path, byte[] bytes) {

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
