package planportal.render.page;

/**
 * A line in a list of files.
 *
 * @param icon the symbol's name, {@code t-down} or {@code t-print}
 * @param link the file
 * @param detail format and size, {@code ZIP 59.7 KB}; empty where there is nothing to say
 */
public record FileLink(String icon, Link link, String detail) {

    /** A file to download. */
    public static FileLink download(Link link, String detail) {
        return new FileLink("t-down", link, detail);
    }
}
