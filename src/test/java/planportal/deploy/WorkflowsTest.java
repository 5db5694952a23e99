package planportal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that every workflow keeps, whatever it does. */
class WorkflowsTest {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final Path FOLDER = Path.of(".github/workflows");
    private static final Path ACTIONS = Path.of(".github/actions");
    private static final String PIN =
            "\\s*-?\\s*uses: [\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+";

    /** The jobs of each workflow that may write, and what. */
    private static final Map<String, Set<String>> WRITING =
            Map.of(
                    "publish.yml",
                    Set.of(
                            "attest attestations",
                            "attest id-token",
                            "deploy id-token",
                            "deploy pages",
                            "tests statuses"),
                    "due.yml",
                    Set.of("due issues"),
                    "sources.yml",
                    Set.of("sources issues"),
                    "release.yml",
                    Set.of("release attestations", "release contents", "release id-token"));

    static List<String> workflows() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereAreThese() throws IOException {
        assertEquals(
                List.of(
                        "audit.yml",
                        "check.yml",
                        "due.yml",
                        "publish.yml",
                        "release.yml",
                        "sources.yml",
                        "test.yml"),
                workflows());
    }

    @Test
    void everyActionOfOthersIsPinnedByCommitWithItsVersionBeside() throws IOException {
        int pinned = 0;
        for (Path file : workflowsAndActions()) {
            for (String line : Files.readAllLines(file)) {
                if (line.matches(" *(- )?uses: [^.].*")) {
                    pinned++;
                    assertTrue(line.matches(PIN), file + ": " + line);
                }
            }
        }
        assertTrue(pinned > 20, "only " + pinned);
    }

    @Test
    void nothingIsExpandedInAShellLine() throws IOException {
        int scripts = 0;
        for (Path file : workflowsAndActions()) {
            for (JsonNode step : steps(YAML.readTree(Files.readAllBytes(file)))) {
                if (step.has("run")) {
                    scripts++;
                    assertFalse(step.get("run").asText().contains("${{"), step.toString());
                }
            }
        }
        assertTrue(scripts > 20, "only " + scripts);
    }

    @Test
    void guideOfTheActionListsItsInputsAndOutputs() throws IOException {
        JsonNode action = YAML.readTree(Files.readAllBytes(ACTIONS.resolve("publish/action.yml")));
        String guide = Files.readString(ACTIONS.resolve("publish/README.md"));

        for (String part : List.of("inputs", "outputs")) {
            String table = guide.replaceAll("(?s).*\n## (?i:" + part + ")\n|\n## .*", "");
            List<String> listed =
                    table.lines()
                            .filter(line -> line.startsWith("| `"))
                            .map(line -> line.replaceAll("^\\| `([a-z-]+)`.*", "$1"))
                            .toList();
            List<String> declared = new ArrayList<>();
            action.get(part).fieldNames().forEachRemaining(declared::add);
            assertEquals(new TreeSet<>(declared), new TreeSet<>(listed));
        }
    }

    @Test
    void readmeShowsTheWorkflowOfTheGuide() throws IOException {
        String guide = Files.readString(ACTIONS.resolve("publish/README.md"));
        String workflow = guide.replaceAll("(?s).*?(```yaml.*?```).*", "$1");

        assertTrue(workflow.startsWith("```yaml\nname: 发布\n"), workflow);
        assertTrue(Files.readString(Path.of("README.md")).contains(workflow));
    }

    @Test
    void whatTheRecordOfTestsStandsForIsTestedInPullRequestsAndStartsPublishing()
            throws IOException {
        String script = Files.readString(ACTIONS.resolve("program/program.sh"));
        String sources = script.replaceAll("(?s).*\nsources=\\((.*?)\\).*", "$1").strip();
        Set<String> expected = new TreeSet<>(List.of(sources.split("\\s+")));

        Set<String> tested = new TreeSet<>();
        read("test.yml")
                .at("/on/pull_request/paths")
                .forEach(path -> tested.add(path.asText().replace("/**", "")));
        assertEquals(expected, tested);
        Set<String> published = new TreeSet<>();
        read("publish.yml")
                .at("/on/push/paths")
                .forEach(path -> published.add(path.asText().replace("/**", "")));
        expected.removeIf(source -> source.startsWith("content/"));
        expected.addAll(List.of("content", "!content/README*.md"));
        assertEquals(expected, published);
    }

    private static List<Path> workflowsAndActions() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(FOLDER, ACTIONS)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".yml")).forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyJobAsksForItsOwnPermissionsAndWritesOnlyToPublish(String name) throws IOException {
        JsonNode workflow = read(name);

        assertEquals(0, workflow.get("permissions").size());
        Set<String> writing = new TreeSet<>();
        workflow.get("jobs")
                .properties()
                .forEach(
                        job -> {
                            assertTrue(job.getValue().has("permissions"), job.getKey());
                            assertTrue(job.getValue().has("timeout-minutes"), job.getKey());
                            job.getValue()
                                    .get("permissions")
                                    .properties()
                                    .forEach(
                                            p -> {
                                                if (p.getValue().asText().equals("write")) {
                                                    writing.add(job.getKey() + " " + p.getKey());
                                                }
                                            });
                        });
        assertEquals(WRITING.getOrDefault(name, Set.of()), writing);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noSecretIsUsedAndNoCredentialIsLeftInTheFolder(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));

        assertFalse(text.contains("secrets."));
        assertFalse(text.contains("pull_request_target"));
        for (JsonNode step : steps(read(name))) {
            if (step.path("uses").asText().startsWith("actions/checkout@")) {
                assertEquals("false", step.path("with").path("persist-credentials").asText());
            }
        }
    }

    @Test
    void oneDeploymentAtATimeAndNoneIsCancelledHalfWay() throws IOException {
        JsonNode concurrency = read("publish.yml").get("concurrency");

        assertEquals("pages", concurrency.get("group").asText());
        assertFalse(concurrency.get("cancel-in-progress").asBoolean(true));
    }

    @Test
    void aReleaseWaitsForAllTests() throws IOException {
        JsonNode jobs = read("release.yml").get("jobs");

        assertEquals("version", jobs.at("/tests/needs").asText());
        assertEquals("tests", jobs.at("/build/needs").asText());
        assertEquals("build", jobs.at("/release/needs").asText());
        assertEquals("[\"17\",\"25\"]", jobs.at("/tests/strategy/matrix/java").toString());
    }

    private static JsonNode read(String name) throws IOException {
        return YAML.readTree(Files.readAllBytes(FOLDER.resolve(name)));
    }

    private static List<JsonNode> steps(JsonNode workflow) {
        List<JsonNode> steps = new ArrayList<>();
        workflow.path("jobs").forEach(job -> job.get("steps").forEach(steps::add));
        workflow.at("/runs/steps").forEach(steps::add);
        return steps;
    }
}
