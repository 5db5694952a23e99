package planportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.Program;

/** How the program ends: its exit status and last message. */
class MainTest {
    @TempDir Path folder;

    @BeforeEach
    void twoSites() throws IOException {
        for (String site : List.of("old", "new")) {
            Path datasets = Files.createDirectories(folder.resolve(site).resolve("datasets"));
            Files.writeString(datasets.resolve("indicators.json"), "[{\"id\": \"" + site + "\"}]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff old new", "diff --json old old", "--help", "--version"})
    void outputThatCannotBeWrittenIsAFailure(String words) throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device of Linux");
        Path errors = folder.resolve("errors");

        Process process =
                new ProcessBuilder(Program.fromClasses().command(words.split(" ")))
                        .directory(folder.toFile())
                        .redirectOutput(full.toFile())
                        .redirectError(errors.toFile())
                        .start();

        assertEquals(2, process.waitFor());
        assertEquals("error: the output cannot be written\n", Files.readString(errors));
    }

    @Test
    void differencesAreInTheLanguageOfTheNewSite() throws IOException {
        Path home = folder.resolve("new/index.html");
        for (String tag : List.of("en", "en-GB", "zh-Hans", "xx")) {
            Files.writeString(home, "<!doctype html><html lang=\"" + tag + "\">");
            String printed = Program.fromClasses().in(folder).run("diff", "old", "new").printed();
            assertEquals(tag.startsWith("en"), printed.matches("[^\\p{IsHan}]+"), printed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff old none", "diff folder new", "diff --json later new"})
    void sitesThatCannotBeReadAreNotCompared(String words) throws IOException {
        Files.createDirectories(folder.resolve("folder"));
        Files.createDirectories(folder.resolve("later"));
        Files.writeString(folder.resolve("later/edition.json"), "{\"format\": 7}");

        Program.Ended ended = Program.fromClasses().in(folder).run(words.split(" "));

        assertEquals(2, ended.status(), ended.printed());
        assertTrue(ended.printed().contains(": error: "), ended.printed());
        assertFalse(ended.printed().contains("\tat "), ended.printed());
    }

    /** README.md has each command below what it does. */
    @Test
    void helpSaysWhatEachCommandDoesAsTheReadmeDoes() throws IOException {
        Matcher commands =
                Pattern.compile("\n  ([a-z]+ .+)\n {6}(.+)")
                        .matcher(Program.fromClasses().in(folder).run("--help").printed());

        String readme = Files.readString(Path.of("README.md"));
        int count = 0;
        while (commands.find()) {
            String shown = "\n# %s\ntarget/plan-portal %s\n";
            shown = shown.formatted(commands.group(2), commands.group(1));
            assertTrue(readme.contains(shown), shown);
            count++;
        }
        assertEquals(6, count);
    }

    @Test
    void versionTellsNumberAndCommit() {
        Program.Ended ended = Program.fromClasses().in(folder).run("--version");

        assertEquals(0, ended.status(), ended.printed());
        String commit = "(unknown|[0-9a-f]{40}(-dirty)?)";
        assertTrue(
                ended.printed()
                        .strip()
                        .matches("plan-portal \\d+\\.\\d+\\.\\d+ \\(commit " + commit + "\\)"),
                ended.printed());
    }

    @Test
    void ownWordsAreLaidOverThoseOfTheProgramOrRefused() throws IOException {
        Path words =
                Files.createDirectories(folder.resolve("looks/messages")).resolve("zh.properties");
        String[] build = {
            "build",
            "--content",
            Path.of("src/test/resources/sites/small/content").toAbsolutePath().toString(),
            "--site",
            "looks",
            "--out",
            "built"
        };

        Files.writeString(words, "common.skip=跳过\ncommon.skpi=跳过\n");
        Program.Ended refused = Program.fromClasses().in(folder).run(build);

        assertEquals(1, refused.status(), refused.printed());
        assertTrue(
                refused.printed().contains("looks/messages/zh.properties:2:1: error: unknown"),
                refused.printed());
        assertFalse(Files.exists(folder.resolve("built")));

        Files.writeString(words, "common.skip=跳过\n");
        Program.Ended good = Program.fromClasses().in(folder).run(build);

        assertEquals(0, good.status(), good.printed());
        assertTrue(Files.readString(folder.resolve("built/index.html")).contains(">跳过</a>"));
    }

    @Test
    void sitesThatDifferAreComparedWithSuccess() {
        Program.Ended ended = Program.fromClasses().in(folder).run("diff", "old", "new");

        assertEquals(0, ended.status(), ended.printed());
        assertTrue(ended.printed().contains("- `new`"), ended.printed());
    }
}
