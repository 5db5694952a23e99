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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.Build;
import planportal.BuildOptions;
import planportal.BuildResult;
import planportal.Stages;
import planportal.site.Site;
import planportal.verify.SiteVerifier;

class InitCommandTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final Version RELEASED =
            new Version("1.2.0", COMMIT, Optional.of("someone/plan-portal"));
    private static final Version OWN_BUILD = new Version("1.2.0", "unknown", Optional.empty());

    /** Chinese characters, and the brackets and punctuation of Chinese text. */
    private static final Pattern CHINESE =
            Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    @TempDir Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private ExitStatus init(Version program, String... words) {
        return new InitCommand(new PrintStream(printed, true, UTF_8), program).run(List.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void contentBuildsAtOnceWithoutAWarning(String language) throws IOException {
        Path plan = folder.resolve("new/plan");

        assertEquals(ExitStatus.OK, init(RELEASED, plan.toString(), "--language", language));

        Path site = folder.resolve("site");
        BuildOptions options = BuildOptions.DEFAULT.withoutArchive();
        BuildResult result =
                new Build(plan.resolve("content"), site, Site.builtIn(), options)
                        .run(Stages.SILENT);
        assertEquals(List.of(), result.diagnostics().findings());
        assertEquals(List.of(), SiteVerifier.verify(site));
        String home = Files.readString(site.resolve("index.html"));
        assertTrue(home.contains(language.equals("zh") ? "虚构" : "fictional"));
        for (String name :
                List.of("README.md", ".gitattributes", ".gitignore", NewContent.WORKFLOW)) {
            assertTrue(Files.exists(plan.resolve(name)), name);
        }
        for (String form : List.of("accessibility", "config", "data-error", "new-data")) {
            Path file = plan.resolve(".github/ISSUE_TEMPLATE/" + form + ".yml");
            assertTrue(Files.exists(file), form);
        }
        assertFalse(printed.toString(UTF_8).contains("OWNER"), printed.toString(UTF_8));
    }

    @Test
    void englishContentHasNoChinese() throws IOException {
        init(RELEASED, folder.toString(), "--language", "en");

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertFalse(CHINESE.matcher(text).find(), file + ": " + text);
            }
        }
    }

    @Test
    void englishFormsBesideChineseOnesHaveNoChinese() throws IOException {
        for (String form : List.of("accessibility", "data-error", "new-data")) {
            String text = Files.readString(Path.of(".github/ISSUE_TEMPLATE/" + form + ".en.yml"));
            assertFalse(CHINESE.matcher(text).find(), text);
        }
    }

    /** The guide of the action shows the workflow that is written here. */
    @Test
    void workflowIsThatOfTheGuideAndNamesTheRelease() throws IOException {
        init(RELEASED, folder.toString());

        String guide = Files.readString(Path.of(".github/actions/publish/README.md"));
        int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
        String shown =
                guide.substring(start, guide.indexOf("```\n", start))
                        .replace("OWNER/NAME", "someone/plan-portal")
                        .replace("COMMIT", COMMIT)
                        .replace("VERSION", "1.2.0");
        String written = Files.readString(folder.resolve(NewContent.WORKFLOW));
        assertEquals(shown, written.substring(written.indexOf('\n') + 1));
    }

    @Test
    void buildThatIsNoReleaseSaysWhichLineToFillIn() throws IOException {
        init(OWN_BUILD, folder.toString());

        Path workflow = folder.resolve(NewContent.WORKFLOW);
        String use = "        uses: OWNER/NAME/.github/actions/publish@COMMIT # vVERSION";
        int line = Files.readAllLines(workflow).indexOf(use) + 1;
        assertTrue(line > 0);
        assertTrue(
                printed.toString(UTF_8).contains(workflow + ":" + line + ": replace OWNER/NAME"),
                printed.toString(UTF_8));
    }

    @Test
    void newRepositoryIsEmpty() throws IOException {
        Files.createDirectories(folder.resolve(".git"));

        assertEquals(ExitStatus.OK, init(RELEASED, folder.toString()));
    }

    @Test
    void folderThatHoldsAnythingIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve(".hidden"), "");
        Files.writeString(folder.resolve("notes.txt"), "");

        UsageException e =
                assertThrows(UsageException.class, () -> init(RELEASED, folder.toString()));

        assertTrue(e.getMessage().contains("is not empty: .hidden, notes.txt"), e.getMessage());
        assertEquals(List.of(".hidden", "notes.txt"), names(folder));
    }

    @Test
    void folderThatCannotBeWrittenIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");

        for (String inside : List.of("notes.txt", "notes.txt/plan")) {
            String target = folder.resolve(inside).toString();
            UsageException e = assertThrows(UsageException.class, () -> init(RELEASED, target));
            assertTrue(e.getMessage().contains(target), e.getMessage());
        }
        assertEquals("", Files.readString(file));
        assertEquals(List.of("notes.txt"), names(folder));
    }

    @Test
    void languageThatThereIsNotIsRefused() throws IOException {
        UsageException e =
                assertThrows(
                        UsageException.class,
                        () -> init(RELEASED, folder.toString(), "--language", "fr"));

        assertEquals("--language needs one of zh, en, not fr", e.getMessage());
        assertEquals(List.of(), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
