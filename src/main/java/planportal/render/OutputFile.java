package planportal.render;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site.
 *
 * @param path from the site's root, without a leading slash, parted by {@code /}
 * @param content what it holds
 */
public record OutputFile(String path, Content content) {

    /**
     * A file whose content is in memory.
     *
     * @param bytes not copied, not to be changed
     */
    public OutputFile(String path, byte[] bytes) {
        this(path, Content.of(bytes));
    }

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole content in memory. */
    public byte[] bytes() {
        return content.bytes();
    }
}
