package planportal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.render.RenderJob;

/** One site at a time, whoever else would publish in the same folder. */
class BuildsAtOnceTest {
    private static final String BEGUN = "begun";

    @TempDir Path folder;
    private Path site;

    @BeforeEach
    void publishASite() throws IOException {
        // What the lock knows is the folder's own path.
        site = folder.toRealPath().resolve("site");
        publish("good");
    }

    @Test
    void buildBesideThatOfAnotherProcessIsRefused() throws Exception {
        Process other = startOther("other");
        try (BufferedReader printed = other.inputReader(UTF_8)) {
            assertEquals(BEGUN, printed.readLine());

            assertEquals(refusal(), refused());
            assertEquals(refusal(), refused());

            assertEquals("good", home());
            other.getOutputStream().close();
            assertEquals(0, other.waitFor());
            assertEquals("other", home());
        } finally {
            other.destroyForcibly();
        }
        publish("next");
        assertEquals("next", home());
    }

    @Test
    void buildThatWasKilledKeepsNobodyAway() throws Exception {
        Process other = startOther("other");
        try (BufferedReader printed = other.inputReader(UTF_8)) {
            assertEquals(BEGUN, printed.readLine());
        } finally {
            other.destroyForcibly();
        }
        other.waitFor();

        publish("next");

        assertEquals("next", home());
    }

    @Test
    void buildBesideThatOfAnotherThreadIsRefusedAndTheLockStays() throws IOException {
        List<String> refusals = new ArrayList<>();
        List<RenderJob> jobs =
                jobs(
                        "outer",
                        () -> {
                            refusals.add(refused());
                            refusals.add(lineOfOther());
                        });

        PublisherTest.publish(site, jobs);

        assertEquals(List.of(refusal(), refusal()), refusals);
        assertEquals("outer", home());
    }

    @Test
    void lockThatThisProcessTookByOtherClassesCounts() throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".site.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertEquals(refusal(), refused());
        }
        publish("next");
        assertEquals("next", home());
    }

    @Test
    void linkToTheSiteIsTheSameSite() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), site);
        List<String> refusals = new ArrayList<>();

        PublisherTest.publish(link, jobs("by link", () -> refusals.add(refused())));

        assertEquals(List.of(refusal()), refusals);
    }

    @Test
    void sitesBesideEachOtherAreBuiltAtOnce() throws IOException {
        Path neighbour = site.resolveSibling("neighbour");

        PublisherTest.publish(neighbour, jobs("neighbour", () -> publish("next")));

        assertEquals("next", home());
    }

    @Test
    void nothingIsLeftButAnEmptyFileBesideTheSite() throws IOException {
        assertEquals(Set.of("site", ".site.lock"), PublisherTest.names(folder));
        assertEquals(0, Files.size(folder.resolve(".site.lock")));
        assertEquals(
                Set.of("index.html", "edition.json", "checksums.txt"), PublisherTest.names(site));
    }

    @Test
    void failedBuildGivesTheLockBack() throws IOException {
        List<RenderJob> jobs =
                jobs(
                        "bad",
                        () -> {
                            throw new IllegalStateException("broken on purpose");
                        });
        assertThrows(IllegalStateException.class, () -> PublisherTest.publish(site, jobs));

        publish("next");

        assertEquals("next", home());
    }

    @Test
    void failedBuildGivesTheLockBackOnlyWhenNoThreadWritesAnyMore() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        List<RenderJob> jobs =
                List.of(
                        RenderJob.of(
                                "slow",
                                "slow.html",
                                () -> {
                                    begun.countDown();
                                    // Like most of what is done there, it heeds no interruption.
                                    long end = System.nanoTime() + 300_000_000;
                                    while (System.nanoTime() < end) {
                                        Thread.onSpinWait();
                                    }
                                    ended.set(true);
                                    return new byte[0];
                                }),
                        RenderJob.of(
                                "broken",
                                "broken.html",
                                () -> {
                                    awaitQuietly(begun);
                                    throw new IllegalStateException("broken on purpose");
                                }));

        assertThrows(IllegalStateException.class, () -> PublisherTest.publish(site, jobs));

        assertTrue(ended.get());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String refusal() {
        return site
                + ": error: another build is writing there; the last site is untouched: wait until"
                + " it is done, or name another folder with --out";
    }

    private String refused() {
        return assertThrows(PublishException.class, () -> publish("refused")).getMessage();
    }

    private void publish(String home) {
        PublisherTest.publish(site, jobs(home, () -> {}));
    }

    private String home() throws IOException {
        return Files.readString(site.resolve("index.html"));
    }

    /** The jobs of a site that does something while it is made. */
    private static List<RenderJob> jobs(String home, Runnable meanwhile) {
        return List.of(
                RenderJob.of(
                        "home",
                        "index.html",
                        () -> {
                            meanwhile.run();
                            return home.getBytes(UTF_8);
                        }),
                RenderJob.of("the mark", SiteFolder.MARK, () -> "{}".getBytes(UTF_8)));
    }

    /** What another process prints first. */
    private String lineOfOther() {
        try {
            Process other = startOther("refused");
            try (BufferedReader printed = other.inputReader(UTF_8)) {
                return printed.readLine();
            } finally {
                other.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process startOther(String home) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        site.toString(),
                        home)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Publishes in a process of its own, and is not done before its input is. */
    static final class Other {
        private Other() {}

        public static void main(String[] words) {
            PrintStream out = new PrintStream(System.out, true, UTF_8);
            try {
                PublisherTest.publish(Path.of(words[0]), jobs(words[1], () -> waitForTheEnd(out)));
            } catch (PublishException e) {
                out.println(e.getMessage());
            }
        }

        private static void waitForTheEnd(PrintStream out) {
            out.println(BEGUN);
            try {
                System.in.transferTo(PrintStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
