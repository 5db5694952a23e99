package planportal.render.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.derive.Addresses;
import planportal.testing.BuiltSite;

/**
 * Has EPUBCheck read books, in a process of its own with the class path that the build gives to
 * this test alone.
 */
class BookIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/ecology/content",
                "src/test/resources/sites/agenda/content"
            })
    void epubCheckFindsNothing(String content) throws Exception {
        BuiltSite site = BuiltSite.build(Path.of(content), folder.resolve("site"));
        assertEquals("", findings(site.folder().resolve(Addresses.BOOK)));
    }

    @Test
    void epubCheckFindsWhatIsWrong() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.epub"), "no book");
        assertTrue(findings(damaged).contains("FATAL"));
    }

    /** Returns what EPUBCheck says of a file that it refuses or warns of. */
    private static String findings(Path book) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                JAVA.toString(),
                                "-cp",
                                System.getProperty("surefire.test.class.path"),
                                "com.adobe.epubcheck.tool.Checker",
                                "--failonwarnings",
                                book.toString())
                        .redirectErrorStream(true)
                        .start();
        byte[] said = process.getInputStream().readAllBytes();
        return process.waitFor() == 0 ? "" : new String(said, StandardCharsets.UTF_8);
    }
}
