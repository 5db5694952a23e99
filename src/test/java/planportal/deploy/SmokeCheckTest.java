package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.file.Sha256;
import planportal.testing.SiteServer;

/** Run from its source file, as the workflow does. */
class SmokeCheckTest {
    @TempDir Path live;
    private SiteServer server;
    private String expected;

    @BeforeEach
    void publish() throws IOException {
        write("index.html", "home");
        write("indicators/index.html", "list");
        write("indicators/beds.html", "beds");
        write("datasets/indicators.csv", "id");
        byte[] sums = Checksums.of(live).bytes();
        Files.write(live.resolve(Checksums.FILE), sums);
        expected = Sha256.hexadecimal(sums);
        server = SiteServer.under("/portal/", live);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void siteThatIsWhatWasBuiltPasses() throws Exception {
        String printed = run(0);

        assertEquals(3, printed.lines().count(), printed);
        assertTrue(printed.contains("indicators/beds.html"), printed);
    }

    @Test
    void pageThatDiffersOrIsMissingIsNamed() throws Exception {
        write("datasets/indicators.csv", "other");
        Files.delete(live.resolve("indicators/beds.html"));

        String printed = run(1);

        assertTrue(
                printed.contains("::error::发布后打不开 " + server.url("indicators/beds.html")), printed);
        assertTrue(
                printed.contains("::error::发布后 " + server.url("datasets/indicators.csv") + " 的内容"),
                printed);
    }

    @Test
    void siteThatStaysTheOldOneIsSaidToBeSo() throws Exception {
        write(Checksums.FILE, "0".repeat(64) + "  index.html\n");

        String printed = run(1);

        assertTrue(printed.contains("::error::发布后1秒，" + server.url("") + " 上仍不是新的网站"), printed);
    }

    private String run(int status) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "src/main/java/planportal/deploy/SmokeCheck.java",
                                server.url(""),
                                expected,
                                "1")
                        .redirectErrorStream(true)
                        .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(status, process.waitFor(), printed);
        return printed;
    }

    private void write(String address, String text) throws IOException {
        Path file = live.resolve(address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
