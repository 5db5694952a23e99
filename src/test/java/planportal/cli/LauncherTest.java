package planportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    @TempDir Path folder;

    @Test
    void aPlainStartGetsOptionsAndKeepsTheUsersWords() {
        List<String> command = command(Map.of(), "build", "--out", "a b");
        assertEquals(
                List.of("-cp", jar(), Main.class.getName(), "build", "--out", "a b"),
                command.subList(command.size() - 6, command.size()));
        assertTrue(command.contains("-XX:TieredStopAtLevel=1"));
        assertFalse(command.toString().contains(ARCHIVE));
    }

    @Test
    void theArchiveBesideTheJarIsUsed() throws IOException {
        Path archive = Files.createFile(folder.resolve("portal.jsa"));
        assertTrue(command(Map.of(), "check").contains(ARCHIVE + archive));
    }

    @Test
    void serveRunsForLongAndIsCompiledThoroughly() {
        assertFalse(command(Map.of(), "serve").contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void largePagesAreAskedForWhereTheSystemGivesThem() throws IOException {
        Path choice = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean given = Files.exists(choice) && !Files.readString(choice).contains("[never]");
        assertEquals(given, command(Map.of(), "build").contains("-XX:+UseTransparentHugePages"));
    }

    @Test
    void whoeverGivesOptionsGetsNoOthers() {
        assertEquals(
                List.of(), Launcher.command(words("-Xmx2g", "-jar", jar()), Map.of(), words()));
        assertEquals(List.of(), command(Map.of("JDK_JAVA_OPTIONS", "-Xmx2g"), "build"));
        assertEquals(
                List.of(),
                Launcher.command(
                        words("-cp", jar(), "planportal.cli.Launcher"), Map.of(), words()));
    }

    private List<String> command(Map<String, String> environment, String... words) {
        return Launcher.command(words("-jar", jar()), environment, words);
    }

    private String jar() {
        return folder.resolve("portal.jar").toString();
    }

    private static String[] words(String... words) {
        return words;
    }
}
