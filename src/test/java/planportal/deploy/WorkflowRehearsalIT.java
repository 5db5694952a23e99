package planportal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.file.ChecksumList;
import planportal.file.Sha256;

/**
 * The workflows' own steps, run in order on a clean copy of the repository with the variables that
 * GitHub sets. Needs {@code mvn package}, whose jar the steps use.
 */
class WorkflowRehearsalIT {
    private static final Map<String, String> PUBLISHED =
            Map.of("build", "success", "attest", "success", "deploy", "success", "look", "success");
    private static final Map<String, String> REFUSED =
            Map.of("build", "failure", "attest", "skipped", "deploy", "skipped", "look", "skipped");
    private static final Map<String, String> LEFT =
            Map.of("build", "success", "attest", "skipped", "deploy", "skipped", "look", "skipped");
    private static final String OBSERVATIONS = "content/observations.csv";
    private static final String GOOD = "elderly-care-beds,2022,4000,统计公报,2023-03-01,\n";
    private static final String BROKEN = "elderly-care-beds,2031,4000,统计公报,2032-03-01,\n";

    @TempDir Path folder;
    private RehearsalStage stage;

    @BeforeEach
    void setTheStage() throws IOException {
        stage = new RehearsalStage(folder);
    }

    @AfterEach
    void clear() {
        stage.close();
    }

    @Test
    void firstPublicationThenNothingNewThenAGoodChangeThenABrokenCell() throws Exception {
        WorkflowRun first = stage.push();

        assertEquals(PUBLISHED, first.results(), first.log());
        assertTrue(has(first.annotations(), "::notice::", "这是第一次发布"), first.log());
        assertTrue(first.summary().contains("### 内容检查通过"), first.summary());
        assertTrue(first.summary().contains("没有与已发布的网站比较"), first.summary());
        assertEquals(
                List.of("mvn -B -ntp -DskipTests package", "mvn -B -ntp verify"),
                stage.calls().subList(0, 2));
        assertEquals(
                "attest {subject-digest=sha256:"
                        + Sha256.hexadecimal(
                                Files.readAllBytes(stage.live().resolve("checksums.txt")))
                        + ", subject-name=checksums.txt}",
                stage.calls().get(2));
        assertTrue(first.log().contains("ok "), "the look at the live site");
        assertTrue(Files.readString(stage.live().resolve("sbom.json")).contains("CycloneDX"));

        Map<String, String> before = liveFiles();
        WorkflowRun same = stage.push();

        assertEquals(LEFT, same.results(), same.log());
        assertEquals(List.of(), same.annotations());
        assertTrue(same.summary().contains("与已发布的完全相同"), same.summary());
        assertFalse(same.steps().contains("build: 测试"), same.steps().toString());
        assertEquals(before, liveFiles());

        append(GOOD);
        WorkflowRun good = stage.push();

        assertEquals(PUBLISHED, good.results(), good.log());
        assertEquals(List.of(), good.annotations());
        assertTrue(good.summary().contains("个文件不同"), good.summary());
        assertTrue(live("datasets/observations.csv").contains("4000"));
        assertTrue(live("indicators/elderly-care-beds.html").contains("4000"));
        assertTrue(live("datapackage.json").contains("\"version\": \"1.1.0\""));

        before = liveFiles();
        append(BROKEN);
        WorkflowRun broken = stage.push();

        assertEquals(REFUSED, broken.results(), broken.log());
        assertBrokenCellIsShown(broken);
        assertEquals(before, liveFiles());
    }

    @Test
    void pullRequestShowsWhatItWouldChangeOrWhatIsWrong() throws Exception {
        stage.push();
        Map<String, String> before = liveFiles();

        append(GOOD);
        WorkflowRun good = stage.pullRequest();

        assertEquals(Map.of("content", "success", "tests", "success"), good.results(), good.log());
        assertEquals(List.of(), good.annotations());
        assertTrue(good.summary().contains("### 内容检查通过"), good.summary());
        assertTrue(good.summary().contains("4000"), good.summary());
        assertTrue(
                Files.readString(
                                stage.artifact("site-preview")
                                        .resolve("indicators/elderly-care-beds.html"))
                        .contains("4000"));

        append(BROKEN);
        append("no-such-indicator,2022,1,统计公报,2023-03-01,\n");
        WorkflowRun broken = stage.pullRequest();

        assertEquals("failure", broken.results().get("content"), broken.log());
        assertBrokenCellIsShown(broken);
        assertTrue(
                has(
                        broken.annotations(),
                        "::error file=" + OBSERVATIONS + ",line=4,col=1,",
                        "no-such-indicator"),
                broken.log());
        assertFalse(Files.exists(stage.artifact("site-preview")));
        assertEquals(before, liveFiles());
    }

    @Test
    void dataVersionGoesOnFromTheOneThatIsPublishedAndNoAddressGetsLost() throws Exception {
        stage.push();
        Path described = stage.live().resolve("datapackage.json");
        Files.writeString(described, Files.readString(described).replace("\"1.0.0\"", "\"0.4.2\""));
        writeLiveChecksums();
        append(GOOD);

        WorkflowRun older = stage.push();

        assertEquals(PUBLISHED, older.results(), older.log());
        assertTrue(live("datapackage.json").contains("\"version\": \"0.5.0\""));

        Files.writeString(stage.live().resolve("plan/99.html"), "published once");
        writeLiveChecksums();
        Map<String, String> before = liveFiles();
        WorkflowRun losing = stage.push();

        assertEquals(REFUSED, losing.results(), losing.log());
        assertTrue(has(losing.annotations(), "::error", "plan/99.html"), losing.log());
        assertEquals(before, liveFiles());
    }

    @Test
    void pullRequestIsCheckedWhereNothingIsPublished() throws Exception {
        stage.disablePages();

        WorkflowRun run = stage.pullRequest();

        assertEquals("success", run.results().get("content"), run.log());
        assertTrue(has(run.annotations(), "::warning::", "还没有启用 GitHub Pages"), run.log());
        assertTrue(Files.exists(stage.artifact("site-preview").resolve("index.html")));
    }

    @Test
    void withoutPagesNothingIsPublishedAndTheWayToThemIsShown() throws Exception {
        stage.disablePages();

        WorkflowRun run = stage.push();

        assertEquals(REFUSED, run.results(), run.log());
        assertTrue(
                has(
                        run.annotations(),
                        "::error::",
                        "https://github.com/owner/portal/settings/pages"),
                run.log());
        assertEquals(Map.of(), liveFiles());
    }

    @Test
    void damagedSiteStopsPublishingUntilAPersonDecides() throws Exception {
        stage.push();
        Files.writeString(stage.live().resolve("datasets/indicators.json"), "[");
        Map<String, String> before = liveFiles();

        WorkflowRun refused = stage.push();

        assertEquals(REFUSED, refused.results(), refused.log());
        assertTrue(has(refused.annotations(), "::error::", "datasets/indicators.json 缺失或损坏"));
        assertEquals(before, liveFiles());

        WorkflowRun decided = stage.publishWithoutPrevious();

        assertEquals(PUBLISHED, decided.results(), decided.log());
        assertTrue(live("datasets/indicators.json").startsWith("[\n"));
    }

    @Test
    void siteOfALaterProgramAndANetworkFailureStopPublishing() throws Exception {
        stage.push();
        Files.writeString(stage.live().resolve("edition.json"), "{\"format\": 99}");
        Map<String, String> before = liveFiles();

        WorkflowRun later = stage.push();

        assertEquals(REFUSED, later.results(), later.log());
        assertTrue(has(later.annotations(), "::error::", "由更新的程序构建"), later.log());

        stage.cutTheNetwork();
        WorkflowRun cut = stage.push();

        assertEquals(REFUSED, cut.results(), cut.log());
        assertTrue(has(cut.annotations(), "::error::", "没能取回已发布的网站"), cut.log());
        assertEquals(before, liveFiles());
    }

    @Test
    void hostThatHasNothingAfterAPublicationIsNotAFirstOne() throws Exception {
        stage.push();
        for (String address : liveFiles().keySet()) {
            Files.delete(stage.live().resolve(address));
        }

        WorkflowRun run = stage.push();

        assertEquals(REFUSED, run.results(), run.log());
        assertTrue(has(run.annotations(), "::error::", "却找不到网站"), run.log());
    }

    private void assertBrokenCellIsShown(WorkflowRun run) {
        String year = "::error file=" + OBSERVATIONS + ",line=3,col=19,endColumn=22::";
        assertTrue(has(run.annotations(), year, "2031"), run.log());
        assertTrue(has(run.annotations(), year, "2021–2025"), run.log());
        assertTrue(
                run.summary()
                        .contains(
                                "| ["
                                        + OBSERVATIONS
                                        + ":3:19](https://github.com/owner/portal/blob/0123456789abcdef0123456789abcdef01234567/"
                                        + OBSERVATIONS
                                        + "?plain=1#L3) | "),
                run.summary());
        assertTrue(run.summary().contains("改好之前不会发布"), run.summary());
    }

    private void writeLiveChecksums() throws IOException {
        Files.write(stage.live().resolve(ChecksumList.FILE), ChecksumList.of(stage.live()).bytes());
    }

    private static boolean has(List<String> annotations, String beginning, String part) {
        return annotations.stream().anyMatch(a -> a.startsWith(beginning) && a.contains(part));
    }

    private void append(String row) throws IOException {
        Files.writeString(stage.workspace().resolve(OBSERVATIONS), row, StandardOpenOption.APPEND);
    }

    private String live(String address) throws IOException {
        return Files.readString(stage.live().resolve(address));
    }

    private Map<String, String> liveFiles() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(stage.live())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        stage.live().relativize(path).toString(),
                        Sha256.hexadecimal(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
