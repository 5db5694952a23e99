package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.file.Sha256;
import planportal.site.Messages;
import planportal.site.Site;
import planportal.testing.SiteServer;

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
        String printed = run(true);

        assertEquals(3, printed.lines().count(), printed);
        assertTrue(printed.contains("indicators/beds.html"), printed);
    }

    @Test
    void pageThatDiffersOrIsMissingIsNamed() throws Exception {
        write("datasets/indicators.csv", "other");
        Files.delete(live.resolve("indicators/beds.html"));

        String printed = run(false);

        assertTrue(
                printed.contains("::error::发布后打不开 " + server.url("indicators/beds.html")), printed);
        assertTrue(
                printed.contains("::error::发布后 " + server.url("datasets/indicators.csv") + " 的内容"),
                printed);
    }

    @Test
    void siteThatStaysTheOldOneIsSaidToBeSo() throws Exception {
        write(Checksums.FILE, "0".repeat(64) + "  index.html\n");

        String printed = run(false);

        assertTrue(printed.contains("::error::发布后1秒，" + server.url("") + " 上仍不是新的网站"), printed);
    }

    /** Runs the check, which waits for a second; returns what it prints. */
    private String run(boolean good) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        GitHubActions github = new GitHubActions(Map.of(), new PrintStream(printed, true, UTF_8));
        Messages words = Site.builtIn().messages("zh");
        URI address = URI.create(server.url(""));
        assertEquals(good, new SmokeCheck(address, expected, github, words).run(1));
        return printed.toString(UTF_8);
    }

    private void write(String address, String text) throws IOException {
        Path file = live.resolve(address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
