package planportal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.Stages;
import planportal.deploy.GitHubActions;
import planportal.publish.PublishException;

class BuildCommandTest {
    @TempDir Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void writeContent() throws IOException {
        Files.createDirectories(folder.resolve("w/content/chapters"));
        Files.writeString(folder.resolve("w/content/plan.yaml"), "not a plan");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("w"));
    }

    @ParameterizedTest
    @CsvSource({
        "w/content, w/content",
        "w/content, w/content/chapters/site",
        "w/content, w",
        "w/content, .",
        "w/content, w/content/../new/../content",
        "w/content, link",
        "link/content, w/content/public",
    })
    void siteAndContentInOneAnotherAreRefused(String content, String out) throws IOException {
        List<Path> before = everything();

        UsageException refused = assertThrows(UsageException.class, () -> build(content, out));

        assertTrue(refused.getMessage().contains("name another folder with --out"));
        assertEquals(before, everything());
    }

    @Test
    void folderWhoseNameOnlyBeginsAlikeIsAnother() throws IOException {
        assertEquals(ExitStatus.FAILED, build("w/content", "w/content-site"));
        assertEquals(ExitStatus.FAILED, build("w/content", "w/con"));
        assertFalse(Files.exists(folder.resolve("w/content-site")));
    }

    @Test
    void folderThatCannotBeReplacedIsReportedBeforeTheContentIsRead() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/diary.txt"), "mine");

        assertThrows(PublishException.class, () -> build("w/content", "mine"));

        assertEquals("", printed.toString(UTF_8));
    }

    private ExitStatus build(String content, String out) {
        PrintStream stream = new PrintStream(printed, true, UTF_8);
        Report report = new Report(stream, new GitHubActions(Map.of(), stream));
        List<String> words =
                List.of(
                        "--content",
                        folder.resolve(content).toString(),
                        "--out",
                        folder.resolve(out).toString());
        return new BuildCommand(stream, report, Stages.SILENT).run(words);
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }
}
