package planportal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.file.ChecksumList;
import planportal.file.Markdown;
import planportal.file.Sha256;
import planportal.file.ZipWriter;
import planportal.testing.DueContent;
import planportal.testing.Folders;

/**
 * The workflows' own steps, run in order on clones of a repository with the variables that GitHub
 * sets; prints how long they take. Needs {@code mvn package}, whose jar the steps use.
 */
class WorkflowRehearsalIT {
    private static final Map<String, String> PUBLISHED =
            Map.of(
                    "tests", "success",
                    "site", "success",
                    "attest", "success",
                    "deploy", "success",
                    "look", "success");
    private static final List<String> COMPILED = List.of("mvn -B -ntp -DskipTests package");
    private static final String TESTED = "mvn -B -ntp verify";
    private static final String RECORDED = "POST /api/repos/owner/portal/statuses";
    private static final String OBSERVATIONS = "observations.csv";
    private static final String GOOD = "reading-events,2027,88,年报,2028-03-01,\n";
    private static final String BROKEN = "reading-events,2031,88,年报,2032-03-01,\n";

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
    void programIsTestedOnceAndContentIsThenPublishedByIt() throws Exception {
        WorkflowRun first = stage.push();

        print("program push, first publication", first);
        assertEquals(PUBLISHED, first.results(), first.log());
        assertTrue(has(first.annotations(), "::notice::", "这是第一次发布"), first.log());
        assertTrue(first.summary().contains("### 内容检查通过"), first.summary());
        assertTrue(first.summary().contains("### 网站核对通过"), first.summary());
        assertTrue(first.summary().contains("没有与已发布的网站比较"), first.summary());
        String sums = Sha256.hexadecimal(stage.live().resolve(ChecksumList.FILE));
        assertEquals(
                List.of(
                        TESTED,
                        RECORDED,
                        COMPILED.get(0),
                        "attest {subject-digest=sha256:" + sums + ", subject-name=checksums.txt}"),
                stage.calls());
        assertTrue(first.log().contains("ok "), "the look at the live site");
        assertTrue(live("sbom.json").contains("CycloneDX"));

        stage.append("content/" + OBSERVATIONS, GOOD);
        stage.write("content/files/.well-known/security.txt", "Contact: https://example.org/");
        WorkflowRun content = stage.push();

        print("content push", content);
        assertEquals(PUBLISHED, content.results(), content.log());
        assertEquals(List.of(), content.annotations());
        assertTrue(content.summary().contains("个文件不同"), content.summary());
        assertEquals(1, stage.calls().size(), "only attested, neither compiled nor tested");
        assertTrue(live("datasets/observations.csv").contains("88"));
        assertTrue(live("datapackage.json").contains("\"version\": \"1.1.0\""));

        stage.setDay("2028-05-02");
        WorkflowRun same = stage.push();

        assertTrue(live("progress/due.html").contains("2028年3月25日"), "the page of another day");
        assertEquals("skipped", same.results().get("deploy"), same.log());
        assertTrue(same.summary().contains("与已发布的完全相同"), same.summary());

        Files.writeString(stage.live().resolve("datasets/indicators.json"), "[");
        WorkflowRun damaged = stage.push();

        assertEquals("failure", damaged.results().get("site"), damaged.log());
        assertEquals("skipped", damaged.results().get("deploy"), damaged.log());
        assertTrue(has(damaged.annotations(), "::error::", "datasets/indicators.json 缺失或损坏"));

        WorkflowRun decided = stage.publishWithoutPrevious();

        assertEquals(PUBLISHED, decided.results(), decided.log());
        assertTrue(live("datasets/indicators.json").startsWith("[\n"));

        stage.calls();
        ChecksumList before = ChecksumList.of(stage.live());
        stage.loseCaches();
        stage.append("content/" + OBSERVATIONS, BROKEN);
        WorkflowRun broken = stage.push();

        assertEquals(COMPILED, stage.calls(), "compiled anew, as the cache is lost, not tested");
        assertEquals("success", broken.results().get("tests"));
        assertEquals("failure", broken.results().get("site"));
        assertEquals("skipped", broken.results().get("deploy"));
        assertBrokenCellIsShown(broken, "content/");
        assertEquals(Set.of(), ChecksumList.of(stage.live()).changesSince(before));
    }

    @Test
    void contentIsNotPublishedByAProgramWhoseTestsFailed() throws Exception {
        stage.write("src/red", "");
        stage.append("content/" + OBSERVATIONS, GOOD + BROKEN);
        WorkflowRun red = stage.push();

        assertEquals("failure", red.results().get("tests"), red.log());
        assertBrokenCellIsShown(red, "content/");

        stage.write(
                "content/" + OBSERVATIONS, "indicator,year,value,source,published,note\n" + GOOD);
        WorkflowRun content = stage.push();

        assertEquals("failure", content.results().get("tests"), content.log());
        assertEquals("success", content.results().get("site"), content.log());
        assertEquals("skipped", content.results().get("attest"), content.log());
        assertEquals("skipped", content.results().get("deploy"), content.log());
        assertEquals(List.of(TESTED, COMPILED.get(0), TESTED), stage.calls(), "no record");
        assertFalse(Files.exists(stage.live().resolve("index.html")));
    }

    @Test
    void withoutPagesNothingIsPublishedAndTheWayToThemIsShown() throws Exception {
        stage.disablePages();

        WorkflowRun run = stage.push();

        assertEquals("failure", run.results().get("site"), run.log());
        assertEquals("skipped", run.results().get("deploy"), run.log());
        String settings = stage.server() + "/owner/portal/settings/pages";
        assertTrue(has(run.annotations(), "::error::", settings), run.log());
    }

    @Test
    void oneIssueAMonthSaysWhatIsDueAndOneWhichSourcesAreGone() throws Exception {
        String header = "indicator,year,value,source,published,note,source_url\n";
        String row = "reading-events,2027,88,年报,2028-01-01,,%s/sources/%s\n";
        String source = stage.server();
        stage.write(
                "content/" + OBSERVATIONS,
                header
                        + "lost-books-rate,2026,0.6,年报,2027-03-01,,\n"
                        + row.formatted(source, "gone")
                        + row.replace("events,2027", "seats,2027").formatted(source, "there"));
        stage.setDay(DueContent.TWO_LATE);
        WorkflowRun due = stage.schedule("due.yml");

        print("data due", due);
        assertEquals(Map.of("due", "success"), due.results(), due.log());
        assertEquals(1, stage.issues().size());
        assertEquals("2028年4月应公布的数据", stage.issues().get(0).path("title").asText());
        assertEquals(
                List.of(
                        "| 2028-03-20 | 阅读推广活动场次 |  | 已过时间 |",
                        "| 2028-03 | 人均到馆次数 |  | 已过时间 |",
                        "| 2028-04-10 | 每年新增藏书 | "
                                + Markdown.text(DueContent.RESPONSIBLE)
                                + " |  |",
                        "| 2028-04 | 阅览座位数 |  |  |"),
                rows(stage.issues().get(0)));

        stage.calls();
        stage.schedule("due.yml");
        assertEquals(List.of("GET /api/repos/owner/portal/issues"), stage.calls(), "no news");

        stage.append("content/" + OBSERVATIONS, "visits-per-person,2027,2.2,年报,2028-04-05,,\n");
        WorkflowRun sources = stage.schedule("sources.yml");
        stage.schedule("due.yml");

        assertEquals(3, rows(stage.issues().get(0)).size(), "one came");
        print("sources", sources);
        assertEquals(Map.of("sources", "success"), sources.results(), sources.log());
        assertEquals(2, stage.issues().size());
        assertEquals("2028年4月打不开的来源网址", stage.issues().get(1).path("title").asText());
        String gone = "| `" + source + "/sources/gone` | ";
        assertEquals(1, rows(stage.issues().get(1)).size());
        assertTrue(rows(stage.issues().get(1)).get(0).startsWith(gone), stage.issues().toString());
    }

    /** The rows of an issue's table. */
    private static List<String> rows(ObjectNode issue) {
        List<String> lines =
                issue.path("body").asText().lines().filter(line -> line.startsWith("|")).toList();
        return lines.subList(2, lines.size());
    }

    @Test
    void pullRequestOfAForkShowsWhatItWouldChangeOrWhatIsWrong() throws Exception {
        stage.disablePages();
        stage.append("content/" + OBSERVATIONS, GOOD);
        WorkflowRun good = stage.pullRequest();

        print("pull request of a fork", good);
        assertEquals(Map.of("content", "success"), good.results(), good.log());
        assertTrue(has(good.annotations(), "::warning::", "还没有启用 GitHub Pages"), good.log());
        assertTrue(good.summary().contains("### 内容检查通过"), good.summary());
        Path page = stage.artifact("site-preview").resolve("indicators/reading-events.html");
        assertTrue(Files.readString(page).contains("88"));

        assertEquals(COMPILED, stage.calls(), "nothing written to GitHub");
        Files.writeString(stage.cache().resolve("plan-portal.jar"), "another program");
        stage.append("content/" + OBSERVATIONS, BROKEN + "no-such,2026,1,年报,2027-03-01,\n");
        WorkflowRun broken = stage.pullRequest();

        assertEquals(Map.of("content", "failure"), broken.results(), broken.log());
        assertBrokenCellIsShown(broken, "content/");
        String unknown = "::error file=content/observations.csv,line=10,col=1,";
        assertTrue(has(broken.annotations(), unknown, "no-such"), broken.log());
        assertFalse(Files.exists(stage.artifact("site-preview")));
        assertTrue(has(broken.annotations(), "::warning::", "不是这一提交的程序"), broken.log());
        assertEquals(COMPILED, stage.calls(), "the cache holds another program");
        assertFalse(Files.exists(stage.live().resolve("index.html")));
    }

    @Test
    void anotherRepositoryPublishesItsContentByARelease() throws Exception {
        useTheActionFromAnotherRepository();
        stage.removeJava();

        WorkflowRun first = stage.push();

        print("another repository", first);
        assertEquals(Map.of("site", "success", "deploy", "success"), first.results(), first.log());
        assertTrue(first.summary().contains("### 网站核对通过"), first.summary());
        assertTrue(live("sbom.json").contains("CycloneDX"));
        assertEquals(
                List.of(
                        "gh attestation verify plan-portal-1.2.3.zip --repo owner/program"
                                + " --source-ref refs/tags/v1.2.3 --signer-workflow"
                                + " owner/program/.github/workflows/release.yml"),
                stage.calls());

        stage.append("data/plan/" + OBSERVATIONS, GOOD + BROKEN);
        WorkflowRun broken = stage.push();

        assertEquals("failure", broken.results().get("site"), broken.log());
        assertBrokenCellIsShown(broken, "data/plan/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    v1.2.3/checksums.txt         | v1.2.3 不存在，或者缺少 checksums.txt
                    v1.2.3/plan-portal-1.2.3.zip | plan-portal-1.2.3.zip 与 checksums.txt 里的校验和不符
                    v1.2.3/sbom.json             | sbom.json 与 checksums.txt 里的校验和不符
                    forged                       | 没能确认 plan-portal-1.2.3.zip 由 owner/program 的 release.yml 构建
                    """)
    void releaseThatIsNotWhatItShouldBeIsNotUsed(String file, String message) throws Exception {
        useTheActionFromAnotherRepository();
        Path changed = stage.release().resolve(file);
        if (file.endsWith("checksums.txt")) {
            Files.delete(changed);
        } else {
            Files.writeString(changed, "changed");
        }

        WorkflowRun run = stage.push();

        assertEquals(Map.of("site", "failure", "deploy", "skipped"), run.results(), run.log());
        assertEquals(1, run.annotations().size(), run.log());
        assertTrue(has(run.annotations(), "::error::", message), run.log());
        assertTrue(has(run.annotations(), "::error::", "什么都没有发布"), run.log());
    }

    /** Leaves content in a folder, and the workflow that the action's guide shows. */
    private void useTheActionFromAnotherRepository() throws IOException {
        Path repository = stage.repository();
        Folders.copy(repository.resolve("content"), repository.resolve("data/plan"));
        for (String ours : List.of("content", "src", "site", ".github")) {
            RehearsalStage.delete(repository.resolve(ours));
        }
        String guide = Files.readString(Path.of(".github/actions/publish/README.md"));
        Matcher workflow = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(guide);
        assertTrue(workflow.find());
        stage.write(
                ".github/workflows/publish.yml",
                workflow.group(1)
                        .replace("OWNER/NAME", "owner/program")
                        .replace("{ version: VERSION }", "{ version: 1.2.3, content: data/plan }"));
        Path release = Files.createDirectories(stage.release().resolve("v1.2.3"));
        Path zip = release.resolve("plan-portal-1.2.3.zip");
        try (ZipWriter writer = new ZipWriter(Files.newOutputStream(zip))) {
            writer.add("plan-portal-1.2.3/plan-portal.jar", Path.of("target/plan-portal.jar"));
        }
        Files.writeString(release.resolve("sbom.json"), "{\"bomFormat\": \"CycloneDX\"}");
        Files.write(release.resolve("checksums.txt"), ChecksumList.of(release).bytes());
    }

    private void assertBrokenCellIsShown(WorkflowRun run, String content) {
        String place = content + OBSERVATIONS;
        String year = "::error file=" + place + ",line=9,col=16,endColumn=19::";
        assertTrue(has(run.annotations(), year, "2031"), run.log());
        assertTrue(has(run.annotations(), year, "2026–2028"), run.log());
        String link = place + ":9:16](" + stage.server() + "/owner/portal/blob/0123456789abcdef";
        assertTrue(run.summary().contains("| [" + link), run.summary());
        assertTrue(run.summary().contains("改好之前不会发布"), run.summary());
    }

    private static boolean has(List<String> annotations, String beginning, String part) {
        return annotations.stream().anyMatch(a -> a.startsWith(beginning) && a.contains(part));
    }

    private static void print(String what, WorkflowRun run) {
        System.out.println(what + ":\n" + run.times());
    }

    private String live(String address) throws IOException {
        return Files.readString(stage.live().resolve(address));
    }
}
