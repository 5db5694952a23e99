package planportal.render.page;

/**
 * A file in a list of files.
 *
 * @param icon the symbol's name, {@code t-down} or {@code t-print}
 * @param detail format and size, {@code ZIP 59.7 KB}; may be empty
 */
public record FileLink(String icon, Link link, String detail) {

    /** Returns a link to a file to download. */
    public static FileLink download(Link link, String detail) {
        return new FileLink("t-down", link, detail);
    }
}
