package planportal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.file.Sha256;
import planportal.testing.Program;

/** What the workflow of releases does on this machine, and what it offers for download. */
class ReleaseIT {
    private static final Path WORKFLOW = Path.of(".github/workflows/release.yml");
    private static final String TAG_STEP = "标签是 pom.xml 里的版本";
    private static final String NOTES_STEP = "CHANGELOG.md 里这个版本的说明";
    private static final String COLLECT_STEP = "收齐，算校验和";

    @TempDir Path folder;

    @Test
    void zipHoldsAProgramThatStartsAsItIsUnpacked() throws IOException {
        Path zip = Path.of("target/plan-portal-" + version() + ".zip");
        unpack(zip);

        Path program = folder.resolve("plan-portal-" + version());
        try (Stream<Path> files = Files.list(program)) {
            assertEquals(
                    List.of("LICENSE", "plan-portal", "plan-portal.cmd", "plan-portal.jar"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Program.Ended ended =
                Program.at(program.resolve("plan-portal")).in(folder).run("--version");
        assertEquals(0, ended.status(), ended.printed());
        assertTrue(ended.printed().startsWith("plan-portal " + version() + " (commit "));
    }

    @Test
    void downloadsAreListedWithTheirChecksums() throws Exception {
        Path target = Files.createDirectories(folder.resolve("target"));
        for (String name :
                List.of("plan-portal-" + version() + ".zip", "plan-portal.jar", "bom.json")) {
            Files.copy(Path.of("target", name), target.resolve(name));
        }

        Ended ended = run(COLLECT_STEP, "v" + version());

        assertEquals(0, ended.status(), ended.printed());
        Path release = target.resolve("release");
        Map<String, String> sums = new TreeMap<>();
        for (String name :
                List.of("plan-portal-" + version() + ".zip", "plan-portal.jar", "sbom.json")) {
            sums.put(name, Sha256.hexadecimal(release.resolve(name)));
        }
        Map<String, String> listed =
                Files.readAllLines(release.resolve("checksums.txt")).stream()
                        .map(line -> line.split("  "))
                        .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        assertEquals(sums, listed);
    }

    @Test
    void tagThatIsNotTheVersionIsRefused() throws Exception {
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));

        assertEquals(0, run(TAG_STEP, "v" + version()).status());
        for (String tag : List.of("v" + version() + ".1", "v0.0.0", version())) {
            Ended ended = run(TAG_STEP, tag);
            assertEquals(1, ended.status(), tag);
            assertTrue(ended.printed().startsWith("::error file=pom.xml::"), ended.printed());
        }
    }

    @Test
    void notesAreTheSectionOfTheVersion() throws Exception {
        Files.writeString(
                folder.resolve("CHANGELOG.md"),
                """
                # Changelog

                ## Unreleased

                ## 1.10.0 – 2030-02-01

                ### Fixed

                - Later.

                ## 1.1.0 – 2030-01-01

                ### Added

                - A thing.

                ## 1.0.0 – 2029-01-01

                - The first.
                """);

        assertEquals(0, run(NOTES_STEP, "v1.1.0").status());
        assertEquals(
                "### Added\n\n- A thing.", Files.readString(folder.resolve("notes.md")).strip());
        for (String tag : List.of("v1.2.0", "v1.1", "vUnreleased")) {
            Ended ended = run(NOTES_STEP, tag);
            assertEquals(1, ended.status(), tag);
            assertTrue(ended.printed().startsWith("::error file=CHANGELOG.md::"), ended.printed());
        }
    }

    private record Ended(int status, String printed) {}

    /** Runs a step of the workflow as GitHub does, in the temporary folder. */
    private Ended run(String step, String tag) throws Exception {
        Path script = Files.writeString(folder.resolve("step.sh"), script(step));
        ProcessBuilder builder =
                new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString());
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GITHUB_REF_NAME", tag);
        Process process = builder.start();
        byte[] printed = process.getInputStream().readAllBytes();
        return new Ended(process.waitFor(), new String(printed, StandardCharsets.UTF_8));
    }

    private static String script(String name) throws IOException {
        for (JsonNode job : jobs()) {
            for (JsonNode step : job.get("steps")) {
                if (step.path("name").asText().equals(name)) {
                    return step.get("run").asText();
                }
            }
        }
        throw new AssertionError("no step " + name);
    }

    private static JsonNode jobs() throws IOException {
        return YAMLMapper.builder().build().readTree(Files.readAllBytes(WORKFLOW)).get("jobs");
    }

    /** Unpacks a zip with the modes of its files, as {@code unzip} does. */
    private void unpack(Path zip) throws IOException {
        try (FileSystem files =
                        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(files.getPath("/"))) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                Path file = folder.resolve(entry.toString().substring(1));
                Files.createDirectories(file.getParent());
                Files.copy(entry, file, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
            }
        }
    }

    private static String version() throws IOException {
        Matcher version =
                Pattern.compile("(?m)^  <version>(\\d+\\.\\d+\\.\\d+)</version>$")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find(), "the version of a release in pom.xml, not a snapshot");
        return version.group(1);
    }
}
