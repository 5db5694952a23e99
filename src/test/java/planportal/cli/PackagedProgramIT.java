package planportal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Program;
import planportal.testing.RealContent;
import planportal.testing.RealSite;

/** The packaged program, far from its source, in a folder that holds nothing but content. */
class PackagedProgramIT {
    @TempDir Path folder;

    @BeforeEach
    void copyTheContent() throws IOException {
        RealContent.copyTo(folder.resolve("content"));
    }

    @Test
    void buildsTheSameSiteAndPrintsStagesAndASummary() throws IOException {
        Program.Ended ended = Program.fromScript().in(folder).run("build", "--verify");

        assertEquals(0, ended.status(), ended.printed());
        for (String stage : new String[] {"read", "check", "derive", "render"}) {
            assertTrue(
                    ended.printed().lines().anyMatch(l -> l.matches(stage + " +\\d+ ms")),
                    ended.printed());
        }
        assertTrue(
                ended.printed()
                        .lines()
                        .anyMatch(
                                l ->
                                        l.matches(
                                                "target/site: \\d+ pages, \\d+ files, [\\d.]+ MB"
                                                        + " in [\\d.]+ s")),
                ended.printed());
        for (String address : RealSite.addresses()) {
            assertArrayEquals(
                    RealSite.bytes(address),
                    Files.readAllBytes(folder.resolve("target/site").resolve(address)),
                    address);
        }
    }

    @Test
    void jarStartsWithoutTheScript() {
        Program.Ended ended = Program.fromJar().in(folder).run("check");

        assertEquals(0, ended.status(), ended.printed());
        assertTrue(ended.printed().endsWith("content is valid" + System.lineSeparator()));
    }

    @Test
    void newContentIsInTheJarToo() {
        Program.Ended made = Program.fromJar().in(folder).run("init", "new", "--language", "en");
        Program.Ended checked =
                Program.fromJar().in(folder).run("check", "--content", "new/content");

        assertEquals(0, made.status(), made.printed());
        assertEquals("new/content is valid\n", checked.printed());
    }

    @Test
    void scriptFindsItsJarThroughLinks() throws IOException {
        Path program = Files.createDirectory(folder.resolve("my program"));
        for (String name : List.of("plan-portal", "plan-portal.jar")) {
            Files.copy(
                    Path.of("target", name),
                    program.resolve(name),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createSymbolicLink(folder.resolve("first"), program.resolve("plan-portal"));
        Path link = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));

        Program.Ended ended = Program.at(link).in(folder).run("check", "--content", "no such");

        assertEquals(1, ended.status(), ended.printed());
        assertTrue(ended.printed().contains("no such:1:1: error: "), ended.printed());
    }

    @Test
    void mistakeIsShownWithItsPlaceAndNothingIsPublished() throws IOException {
        Files.writeString(
                folder.resolve("content/observations.csv"),
                "indicator,year,value,source,published,note\n"
                        + "no-such-indicator,2022,3,somebody,2023-03-01,\n");

        Program.Ended ended = Program.fromScript().in(folder).run("build");

        assertEquals(1, ended.status());
        assertTrue(
                ended.printed().contains("content/observations.csv:2:1: error: "), ended.printed());
        assertTrue(ended.printed().contains("nothing was published"), ended.printed());
        assertFalse(ended.printed().contains("\tat "), "no stack trace: " + ended.printed());
        assertFalse(Files.exists(folder.resolve("target")));
    }

    @Test
    void argumentThatTheLocaleCannotDecodeIsRefused() throws IOException {
        String script = Path.of("target/plan-portal").toAbsolutePath().toString();
        String command = "LC_ALL=C exec \"$0\" build --out \"$(printf '\\344\\270\\255')/site\"";

        Program.Ended ended = Program.at(Path.of("/bin/sh")).in(folder).run("-c", command, script);

        assertEquals(2, ended.status(), ended.printed());
        assertTrue(ended.printed().contains("in this locale (LC_ALL=C)"), ended.printed());
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("content")), entries.toList());
        }
    }

    @Test
    void wrongCommandsAreExplained() {
        Program.Ended unknown = Program.fromScript().in(folder).run("publish");
        Program.Ended option = Program.fromScript().in(folder).run("build", "--colour", "red");

        assertEquals(2, unknown.status());
        assertTrue(unknown.printed().contains("error: unknown command publish"), unknown.printed());
        assertEquals(2, option.status());
        assertTrue(
                option.printed().contains("error: build: unknown option --colour"),
                option.printed());
    }
}
