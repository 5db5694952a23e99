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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.file.ChecksumList;
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
        publishList();
        server = SiteServer.under("/portal/", live);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void siteThatIsWhatWasBuiltPasses() throws Exception {
        String printed = run(true);

        assertEquals("ok 4 files\n", printed.replace(System.lineSeparator(), "\n"));
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

    @ParameterizedTest
    @ValueSource(strings = {"assets/late.js", "files/表 1.pdf", "plan/15.html"})
    void everyFileIsCompared(String address) throws Exception {
        write(address, "as built");
        publishList();
        run(true);
        write(address, "otherwise");

        String printed = run(false);

        assertEquals(1, printed.lines().count(), printed);
        assertTrue(printed.contains("/" + address + " 的内容与构建的不同"), printed);
    }

    @Test
    void manyWrongFilesAreOneList() throws Exception {
        for (int i = 0; i < 30; i++) {
            write("plan/" + i + ".html", "as built");
        }
        publishList();
        for (int i = 0; i < 30; i++) {
            Files.delete(live.resolve("plan/" + i + ".html"));
        }

        String printed = run(false);

        assertEquals(11, printed.lines().count(), printed);
        assertTrue(printed.endsWith("::error::另有20个文件不对。" + System.lineSeparator()), printed);
    }

    @Test
    void siteThatStaysTheOldOneIsSaidToBeSo() throws Exception {
        write(ChecksumList.FILE, "0".repeat(64) + "  index.html\n");

        String printed = run(false);

        assertTrue(printed.contains("::error::发布后1秒，" + server.url("") + " 上仍不是新的网站"), printed);
    }

    private void publishList() throws IOException {
        byte[] sums = ChecksumList.of(live).bytes();
        Files.write(live.resolve(ChecksumList.FILE), sums);
        expected = Sha256.hexadecimal(sums);
    }

    /** Runs the check, which waits for a second; returns what it prints. */
    private String run(boolean good) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        GitHubActions github = new GitHubActions(Map.of(), new PrintStream(printed, true, UTF_8));
        Messages words = Site.builtIn().messages("zh");
        URI address = URI.create(server.url(""));
        HttpFetcher http = new HttpFetcher(List.of(), Duration.ofSeconds(30));
        assertEquals(good, new SmokeCheck(address, expected, http, github, words).run(1));
        return printed.toString(UTF_8);
    }

    private void write(String address, String text) throws IOException {
        Path file = live.resolve(address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
