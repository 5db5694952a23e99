package planportal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

class PublishedSiteTest {
    @TempDir Path folder;
    private final Messages words = Site.builtIn().messages("zh");
    private Path live;
    private Path previous;
    private SiteServer server;

    @BeforeEach
    void publish() throws IOException {
        live = folder.resolve("live");
        previous = folder.resolve("previous");
        write("edition.json", "{\"format\": 1}");
        write("index.html", "home");
        write("datasets/indicators.json", "[]");
        write("datasets/indicators.csv", "id");
        write("datapackage.json", "{}");
        write("assets/a.js", "1");
        write("sbom.json", "{}");
        writeChecksums();
        server = SiteServer.under("/portal/", live);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void downloadsTheDataAndTheAddressesButNotTheListOfSoftware() throws Exception {
        fetch();

        assertEquals("[]", Files.readString(previous.resolve("datasets/indicators.json")));
        assertEquals("{}", Files.readString(previous.resolve("datapackage.json")));
        assertEquals(0, Files.size(previous.resolve("index.html")));
        assertEquals(
                List.of(
                        ".checksums.txt",
                        "assets/a.js",
                        "datapackage.json",
                        "datasets/indicators.csv",
                        "datasets/indicators.json",
                        "edition.json",
                        "index.html"),
                files(previous));
    }

    @Test
    void filesThatMovedAreDownloadedToo() throws Exception {
        write("indicators/beds.csv", "moved");
        write("indicators/beds-of-wards.csv", "still there");
        writeChecksums();
        List<String> moves = List.of("from,to,reason", "indicators/beds.html,plan/01.html,");
        URI address = URI.create(server.url(""));
        new PublishedSite(address, impatient(), words, moves).fetch(previous);

        assertEquals("moved", Files.readString(previous.resolve("indicators/beds.csv")));
        assertEquals(0, Files.size(previous.resolve("indicators/beds-of-wards.csv")));
    }

    @Test
    void whatAnEarlierDownloadLeftIsNotDownloadedAgain() throws Exception {
        fetch();
        Files.writeString(live.resolve("datapackage.json"), "gone bad since");

        fetch();

        assertEquals("{}", Files.readString(previous.resolve("datapackage.json")));
    }

    @Test
    void editionsAreDownloadedAlone() throws Exception {
        write("editions/1.0.0/datasets/indicators.csv", "id");
        write("editions/1.0.0/index.html", "page");
        Path edition = live.resolve("editions/1.0.0");
        String sum = Sha256.hexadecimal(edition.resolve("datasets/indicators.csv"));
        write("editions/1.0.0/checksums.txt", sum + "  datasets/indicators.csv\n");
        String list = Sha256.hexadecimal(edition.resolve("checksums.txt"));
        write(
                "editions/editions.json",
                "[{\"version\": \"1.0.0\", \"checksums\": \"" + list + "\"}]");
        FetchedSite.editions(server.url(""), previous);
        assertEquals(
                List.of(
                        ".checksums.txt",
                        "editions/1.0.0/checksums.txt",
                        "editions/1.0.0/datasets/indicators.csv",
                        "editions/editions.json"),
                files(previous));

        Files.writeString(edition.resolve("datasets/indicators.csv"), "di");
        Path again = folder.resolve("again");
        DeployException refused =
                assertThrows(
                        DeployException.class, () -> FetchedSite.editions(server.url(""), again));
        assertTrue(refused.getMessage().contains("editions/1.0.0/datasets/indicators.csv"));
        assertFalse(Files.exists(again));
    }

    @Test
    void siteThatChangedNothingHasNoChanges() throws Exception {
        fetch();

        ChecksumList former =
                ChecksumList.parse(Files.readString(previous.resolve(".checksums.txt")))
                        .orElseThrow();
        assertEquals(Set.of(), ChecksumList.of(live).changesSince(former));
        write("index.html", "new home");
        write("plan/01.html", "new");
        Files.delete(live.resolve("assets/a.js"));
        assertEquals(
                Set.of("assets/a.js", "index.html", "plan/01.html"),
                ChecksumList.of(live).changesSince(former));
    }

    @Test
    void hostWithoutAnythingIsRefused() throws Exception {
        for (String file : files(live)) {
            Files.delete(live.resolve(file));
        }

        DeployException refused = assertThrows(DeployException.class, this::fetch);

        assertTrue(refused.getMessage().contains("却找不到网站"), refused.getMessage());
        assertFalse(Files.exists(previous));
    }

    @Test
    void siteOfSomeoneElseIsNotTakenForAPortal() throws Exception {
        Files.delete(live.resolve("edition.json"));

        DeployException refused = assertThrows(DeployException.class, this::fetch);

        assertTrue(refused.getMessage().contains("没有 edition.json"), refused.getMessage());
        assertTrue(refused.getMessage().contains("什么都没有发布"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition.json",
                "checksums.txt",
                "datapackage.json",
                "datasets/indicators.json"
            })
    void damagedFileIsNamedAndNothingIsKept(String file) throws Exception {
        Files.writeString(live.resolve(file), "[dam");

        DeployException refused = assertThrows(DeployException.class, this::fetch);

        assertTrue(refused.getMessage().contains("（" + file + " 缺失或损坏）"), refused.getMessage());
        assertTrue(refused.getMessage().contains("手动运行“发布”"), refused.getMessage());
        assertFalse(Files.exists(previous));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "4294967297", "18446744073709551617"})
    void siteOfALaterProgramIsLeftAlone(String format) throws Exception {
        Files.writeString(live.resolve("edition.json"), "{\"format\": " + format + "}");

        DeployException refused = assertThrows(DeployException.class, this::fetch);

        assertTrue(refused.getMessage().contains("由更新的程序构建（格式 " + format + "，本程序只认到 1）"));
        assertTrue(refused.getMessage().contains("什么都没有发布"));
    }

    @Test
    void missingDataFileCountsAsDamage() throws Exception {
        Files.delete(live.resolve("datapackage.json"));

        DeployException refused = assertThrows(DeployException.class, this::fetch);

        assertTrue(refused.getMessage().contains("（datapackage.json 缺失"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.json", "/evil.json", "a/../../evil.json", "C:/evil.json", ""})
    void listOfChecksumsCannotNameFilesOutsideOfItsFolder(String address) throws Exception {
        Files.writeString(live.resolve("checksums.txt"), "0".repeat(64) + "  " + address + "\n");

        assertThrows(DeployException.class, this::fetch);

        assertFalse(Files.exists(folder.resolve("evil.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"datasets", "index.html/x.html", "a/b/", "plan/a:b.html", "a/.b/c"})
    void listOfChecksumsWithAddressesThatNoFolderCanHoldIsDamaged(String address) throws Exception {
        Files.writeString(
                live.resolve("checksums.txt"),
                Files.readString(live.resolve("checksums.txt"))
                        + "0".repeat(64)
                        + "  "
                        + address
                        + "\n");

        assertChecksumsAreDamaged();
    }

    @Test
    void listOfChecksumsWithAnAddressThatIsTooLongIsDamaged() throws Exception {
        for (String address : List.of("x".repeat(256), "中".repeat(90), "a/".repeat(500) + "a")) {
            Files.writeString(live.resolve("checksums.txt"), "0".repeat(64) + "  " + address);
            assertChecksumsAreDamaged();
        }
    }

    @Test
    void listOfTooManyFilesIsDamaged() throws Exception {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i <= 100_000; i++) {
            list.append("0".repeat(64)).append("  p/").append(i).append(".html\n");
        }
        Files.writeString(live.resolve("checksums.txt"), list);

        assertChecksumsAreDamaged();
    }

    private void assertChecksumsAreDamaged() {
        DeployException refused = assertThrows(DeployException.class, this::fetch);

        assertTrue(refused.getMessage().contains("（checksums.txt 缺失或损坏）"), refused.getMessage());
        assertFalse(Files.exists(previous));
    }

    @Test
    void folderThatCannotBeWrittenIsReported() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        previous = folder.resolve("file/previous");

        DeployException refused = assertThrows(DeployException.class, this::fetch);

        assertTrue(refused.getMessage().contains("没能取回已发布的网站"), refused.getMessage());
    }

    @Test
    void networkFailureSaysToTryAgainLater() throws Exception {
        URI nobody = URI.create(server.url(""));
        server.close();

        DeployException refused =
                assertThrows(
                        DeployException.class,
                        () ->
                                new PublishedSite(nobody, impatient(), words, List.of())
                                        .fetch(previous));

        assertTrue(refused.getMessage().contains("没能取回已发布的网站"), refused.getMessage());
        assertTrue(refused.getMessage().contains("请稍后重新运行"), refused.getMessage());
        assertFalse(Files.exists(previous));
    }

    private void fetch() throws DeployException {
        new PublishedSite(URI.create(server.url("")), impatient(), words, List.of())
                .fetch(previous);
    }

    private static HttpFetcher impatient() {
        return new HttpFetcher(List.of(Duration.ofMillis(1)), Duration.ofSeconds(30));
    }

    private void writeChecksums() throws IOException {
        Files.write(live.resolve(ChecksumList.FILE), ChecksumList.of(live).bytes());
    }

    private void write(String address, String text) throws IOException {
        Path file = live.resolve(address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> files(Path site) throws IOException {
        try (Stream<Path> paths = Files.walk(site)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> site.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
