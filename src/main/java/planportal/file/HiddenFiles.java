package planportal.file;

/** Hidden files, which are no part of a site. */
public final class HiddenFiles {
    /** The folder of agreed addresses, such as {@code .well-known/security.txt} (RFC 8615). */
    private static final String WELL_KNOWN = ".well-known/";

    private HiddenFiles() {}

    /**
     * Returns whether a name in the path begins with a dot, save for {@code .well-known/}.
     *
     * @param path from the site's root, with {@code /}
     */
    public static boolean isHidden(String path) {
        String visible = path.startsWith(WELL_KNOWN) ? path.substring(WELL_KNOWN.length()) : path;
        return visible.startsWith(".") || visible.contains("/.");
    }
}
