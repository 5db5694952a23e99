package planportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The real plan before any result: {@code content/} with no row in its {@code observations.csv}.
 * The job that publishes runs the tests on whatever people have entered; what tests say of the plan
 * must hold then, too. Tests that want results add their own. It is in Chinese alone, so that tests
 * of all pages read each once; {@code TwoLanguagesTest} has the English ones.
 */
public final class RealContent {
    private static final Path CONTENT = Path.of("content");
    private static final String OBSERVATIONS = "observations.csv";
    private static Path copied;

    private RealContent() {}

    /** A copy for all tests of a run, none of which may change it. */
    public static synchronized Path folder() {
        if (copied == null) {
            Path folder = TestSites.folder("real-content");
            try {
                Folders.delete(folder);
                copyTo(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            copied = folder;
        }
        return copied;
    }

    /** Makes {@code folder}, a copy that a test may change. */
    public static void copyTo(Path folder) throws IOException {
        Folders.copy(CONTENT, folder);
        Path observations = folder.resolve(OBSERVATIONS);
        String header = Files.readAllLines(observations).get(0);
        Files.writeString(observations, header + "\n");
        Path settings = folder.resolve("portal.yaml");
        String yaml = Files.readString(settings);
        Files.writeString(settings, yaml.replaceFirst("(?m)^languages:.*\n", ""));
        for (String article : List.of("about", "accessibility", "methodology")) {
            Files.delete(folder.resolve("pages/" + article + ".en.md"));
        }
    }
}
