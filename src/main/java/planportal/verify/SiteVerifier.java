package planportal.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Verifies a built site: links, formats, data against their declarations, checksums, weights. */
public final class SiteVerifier {
    private SiteVerifier() {}

    /**
     * Returns all faults of the site in {@code folder}, by file and line; empty if it has none.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<Finding> verify(Path folder) {
        BuiltFiles files = BuiltFiles.of(folder);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new PageChecks(files).run());
        findings.addAll(new FormatChecks(files).run());
        findings.addAll(new DatasetChecks(files).run());
        findings.addAll(new FileChecks(files).run());
        return findings.stream().sorted().toList();
    }

    /** Whether {@code folder} is a site: it has a home page. */
    public static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve("index.html"));
    }

    /**
     * The files of a built site; hidden files are no part of it.
     *
     * @param paths from the site's root with {@code /}, sorted
     */
    record BuiltFiles(Path folder, List<String> paths) {

        static BuiltFiles of(Path folder) {
            try (Stream<Path> found = Files.walk(folder)) {
                List<String> paths =
                        found.filter(Files::isRegularFile)
                                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                                .sorted()
                                .toList();
                return new BuiltFiles(folder, paths);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Stream<String> withExtension(String... extensions) {
            List<String> wanted = List.of(extensions);
            return paths.stream().filter(path -> wanted.contains(extension(path)));
        }

        static String extension(String path) {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        byte[] bytes(String path) {
            try {
                return Files.readAllBytes(folder.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
