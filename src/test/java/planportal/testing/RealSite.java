package planportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import planportal.Build;
import planportal.BuildResult;
import planportal.Stages;
import planportal.site.Site;

/** The real plan, built once for all tests of a run, and read as a client would. */
public final class RealSite {
    private static Path built;

    private RealSite() {}

    /** The folder of the built site. */
    public static synchronized Path folder() {
        if (built == null) {
            Path target = Path.of("target/test-sites/real");
            BuildResult result =
                    new Build(Path.of("content"), target, Site.builtIn()).run(Stages.SILENT);
            if (result.published().isEmpty()) {
                StringBuilder printed = new StringBuilder();
                result.diagnostics().print(printed);
                throw new AssertionError("the real plan does not build:\n" + printed);
            }
            built = target;
        }
        return built;
    }

    /** A page, parsed; its links are not resolved. */
    public static Document page(String address) {
        return Jsoup.parse(text(address));
    }

    /** A text file of the site. */
    public static String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    /** A file of the site. */
    public static byte[] bytes(String address) {
        try {
            return Files.readAllBytes(folder().resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all files, sorted. */
    public static List<String> addresses() {
        Path folder = folder();
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all pages, sorted. */
    public static List<String> pages() {
        return addresses().stream().filter(a -> a.endsWith(".html")).toList();
    }
}
