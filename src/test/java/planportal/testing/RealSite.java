package planportal.testing;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;

/** The real plan, built once for all tests of a run. */
public final class RealSite {
    private static BuiltSite built;

    private RealSite() {}

    /** The built site. */
    public static synchronized BuiltSite site() {
        if (built == null) {
            built = BuiltSite.build(RealContent.folder(), TestSites.folder("real"));
        }
        return built;
    }

    /** The folder of the built site. */
    public static Path folder() {
        return site().folder();
    }

    /** A page, parsed; its links are not resolved. */
    public static Document page(String address) {
        return site().page(address);
    }

    /** A text file of the site. */
    public static String text(String address) {
        return site().text(address);
    }

    /** A file of the site. */
    public static byte[] bytes(String address) {
        return site().bytes(address);
    }

    /** The addresses of all files, sorted. */
    public static List<String> addresses() {
        return site().addresses();
    }

    /** The addresses of all pages, sorted. */
    public static List<String> pages() {
        return site().pages();
    }
}
