package planportal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.render.RenderJob;

/** A process that publishes small sites without a pause is killed at any moment. */
class KilledBuildsTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int FILES = 20;

    @TempDir Path folder;

    @Test
    void siteIsWholeAsSoonAsTheNextBuildStarts() throws Exception {
        Path site = folder.toRealPath().resolve("site");
        Random random = new Random();
        for (int kill = 1; kill <= KILLS; kill++) {
            int millis = random.nextInt(200);
            killAfter(millis, site);

            new Publisher(site, false).prepare();

            String moment = "killed " + millis + " ms after the first edition";
            assertWhole(site, moment);
            PublisherTest.publish(site, jobs(-kill));
            assertEquals(-kill, assertWhole(site, moment));
            assertEquals(Set.of("site", ".site.lock"), PublisherTest.names(folder), moment);
        }
    }

    /** Returns the edition that all files are of. */
    private static int assertWhole(Path site, String moment) throws IOException {
        String edition = Files.readString(site.resolve("0.html"));
        for (int i = 0; i < FILES; i++) {
            assertEquals(edition, Files.readString(site.resolve(i + ".html")), moment);
        }
        assertEquals(FILES + 2, PublisherTest.names(site).size(), moment);
        return Integer.parseInt(edition);
    }

    private static void killAfter(int millis, Path site) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Endless.class.getName(),
                                site.toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader printed = process.inputReader(UTF_8)) {
            assertEquals("begun", printed.readLine());
            Thread.sleep(millis);
            assertTrue(process.isAlive());
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private static List<RenderJob> jobs(int edition) {
        List<RenderJob> jobs = new ArrayList<>();
        byte[] bytes = Integer.toString(edition).getBytes(UTF_8);
        for (int i = 0; i < FILES; i++) {
            jobs.add(RenderJob.of("page " + i, i + ".html", () -> bytes));
        }
        jobs.add(RenderJob.of("the mark", SiteFolder.MARK, () -> "{}".getBytes(UTF_8)));
        return jobs;
    }

    /** Publishes edition after edition. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] words) {
            Path site = Path.of(words[0]);
            PublisherTest.publish(site, jobs(0));
            System.out.println("begun");
            for (int edition = 1; ; edition++) {
                PublisherTest.publish(site, jobs(edition));
            }
        }
    }
}
