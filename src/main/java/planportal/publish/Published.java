package planportal.publish;

/**
 * What a build published.
 *
 * @param pages the number of HTML pages among the files
 * @param files the number of files of the site
 * @param bytes the sum of their sizes
 */
public record Published(int pages, int files, long bytes) {
    static final Published NOTHING = new Published(0, 0, 0);

    static Published file(String path, long bytes) {
        return new Published(path.endsWith(".html") ? 1 : 0, 1, bytes);
    }

    Published plus(Published other) {
        return new Published(pages + other.pages, files + other.files, bytes + other.bytes);
    }
}
