package planportal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.render.RenderJob;

class PublisherTest {
    @TempDir Path folder;
    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("site");
    }

    @Test
    void publishesExactlyTheFilesOfItsJobs() throws IOException {
        Published published = publish(Map.of("index.html", "home", "data/a.csv", "a,b"));

        assertEquals(
                Map.of("index.html", "home", "data/a.csv", "a,b", "edition.json", "{}"), read());
        assertEquals(1, published.pages());
        assertEquals(4, published.files());
        assertEquals(9 + Files.size(site.resolve("checksums.txt")), published.bytes());
    }

    @Test
    void nothingOfTheEditionBeforeRemains() throws IOException {
        publish(Map.of("index.html", "one", "same.txt", "same", "gone/old.txt", "old"));

        publish(Map.of("index.html", "two", "same.txt", "same"));

        assertEquals(Map.of("index.html", "two", "same.txt", "same", "edition.json", "{}"), read());
        assertFalse(Files.exists(site.resolve("gone")), "no folder of former files is left");
        assertEquals(Set.of("site", ".site.lock"), names(folder));
    }

    @Test
    void recordListsAllOtherFilesAsSha256sumDoes() throws IOException {
        publishArchived(Map.of("index.html", "home", "data/数.csv", "a"));

        List<String> lines = Files.readAllLines(site.resolve("checksums.txt"));

        assertEquals(
                List.of("b/all.zip", "data/数.csv", "edition.json", "index.html"),
                lines.stream().map(line -> line.substring(66)).toList());
        // The sum of "a", as in the examples of the standard's test vectors.
        assertEquals(
                "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  data/数.csv",
                lines.get(1));
    }

    @Test
    void archiveHoldsAllOtherFilesAndIsRemadeWhenOneChanges() throws IOException {
        publishArchived(Map.of("index.html", "one", "b/b.txt", "b"));
        byte[] first = Files.readAllBytes(site.resolve("b/all.zip"));
        publishArchived(Map.of("index.html", "two", "b/b.txt", "b"));
        byte[] second = Files.readAllBytes(site.resolve("b/all.zip"));

        Published same = publishArchived(Map.of("index.html", "two", "b/b.txt", "b"));
        publishArchived(Map.of("index.html", "one", "b/b.txt", "b"));

        assertEquals(5, same.files());
        assertFalse(Arrays.equals(first, second));
        assertArrayEquals(first, Files.readAllBytes(site.resolve("b/all.zip")));
        assertEquals(
                List.of("site/b/b.txt=b", "site/edition.json={}", "site/index.html=one"),
                unzipped(first));
    }

    @Test
    void inspectionSeesTheWholeNewSiteAndMayRefuseIt() throws IOException {
        publish(site, jobs(Map.of("index.html", "one")));
        List<RenderJob> next = jobs(Map.of("index.html", "two", "b.txt", "b"));
        Set<String> seen = new TreeSet<>();

        assertThrows(
                IllegalStateException.class,
                () ->
                        new Publisher(site, false)
                                .publish(
                                        next,
                                        Optional.empty(),
                                        done -> {},
                                        folder -> {
                                            seen.addAll(List.of(folder.toFile().list()));
                                            throw new IllegalStateException("refused");
                                        }));

        assertTrue(seen.containsAll(Set.of("index.html", "b.txt", "checksums.txt")), "" + seen);
        assertEquals("one", read().get("index.html"));
        assertFalse(Files.exists(site.resolve("b.txt")));
    }

    @Test
    void archiveHoldsPagesOfEditionsButNotTheirData() throws IOException {
        publishArchived(
                Map.of("editions/1.0.0/index.html", "page", "editions/1.0.0/changes.json", "{}"));
        assertEquals(
                List.of("site/edition.json={}", "site/editions/1.0.0/index.html=page"),
                unzipped(Files.readAllBytes(site.resolve("b/all.zip"))));
    }

    @Test
    void archiveLosesAFileThatTheSiteLoses() throws IOException {
        Map<String, String> more = Map.of("index.html", "same", "b/b.txt", "b", "old.txt", "old");
        publishArchived(more);
        publishArchived(more);
        publishArchived(Map.of("index.html", "same", "b/b.txt", "b"));

        assertEquals(
                List.of("site/b/b.txt=b", "site/edition.json={}", "site/index.html=same"),
                unzipped(Files.readAllBytes(site.resolve("b/all.zip"))));
    }

    @Test
    void archiveOfAStoppedBuildIsNotTakenForANewOne() throws IOException {
        publishArchived(Map.of("index.html", "one", "b/b.txt", "b"));
        publishArchived(Map.of("index.html", "one", "b/b.txt", "b"));
        List<RenderJob> stopped = jobs(Map.of("index.html", "two", "b/b.txt", "b"));
        stopped.add(
                RenderJob.of(
                        "broken",
                        "broken.html",
                        () -> {
                            throw new IllegalStateException("broken on purpose");
                        }));
        assertThrows(IllegalStateException.class, () -> publishArchived(stopped));

        publishArchived(Map.of("index.html", "two", "b/b.txt", "b"));

        assertEquals(
                List.of("site/b/b.txt=b", "site/edition.json={}", "site/index.html=two"),
                unzipped(Files.readAllBytes(site.resolve("b/all.zip"))));
    }

    @Test
    void failingJobLeavesTheLastSiteUntouched() throws IOException {
        publish(Map.of("index.html", "good"));
        List<RenderJob> jobs = jobs(Map.of("index.html", "bad"));
        jobs.add(
                RenderJob.of(
                        "broken",
                        "broken.html",
                        () -> {
                            throw new IllegalStateException("broken on purpose");
                        }));

        assertThrows(IllegalStateException.class, () -> publish(site, jobs));

        assertEquals(Map.of("index.html", "good", "edition.json", "{}"), read());
        publish(Map.of("index.html", "better"));
        assertEquals(Map.of("index.html", "better", "edition.json", "{}"), read());
    }

    @Test
    void afterAFailingJobTheOthersAreNotBegun() {
        AtomicInteger begun = new AtomicInteger();
        List<RenderJob> jobs = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            int number = i;
            jobs.add(
                    RenderJob.of(
                            "job " + number,
                            number + ".txt",
                            () -> {
                                begun.incrementAndGet();
                                if (number == 0) {
                                    throw new IllegalStateException("broken on purpose");
                                }
                                LockSupport.parkNanos(1_000_000);
                                return new byte[0];
                            }));
        }

        assertThrows(IllegalStateException.class, () -> publish(site, jobs));

        assertTrue(begun.get() < 1_000, begun + " jobs were begun");
    }

    @Test
    void progressTellsOfEachJobOnce() {
        List<RenderJob> jobs =
                IntStream.range(0, 50)
                        .mapToObj(i -> RenderJob.of("job", i + ".txt", () -> new byte[0]))
                        .toList();
        Set<Integer> told = ConcurrentHashMap.newKeySet();

        new Publisher(site, false).publish(jobs, Optional.empty(), told::add, next -> {});

        assertEquals(
                IntStream.rangeClosed(1, 50).boxed().collect(Collectors.toSet()), Set.copyOf(told));
    }

    @Test
    void recoversWhenTheLastBuildWasKilledBetweenTheTwoRenames() throws IOException {
        publish(Map.of("index.html", "good"));
        Files.move(site, folder.resolve(".site.last"));

        publish(Map.of("index.html", "next"));

        assertEquals(Map.of("index.html", "next", "edition.json", "{}"), read());
        assertFalse(Files.exists(folder.resolve(".site.last")));
    }

    @Test
    void remainsOfAKilledBuildAreNotMistakenForNewFiles() throws IOException {
        Files.createDirectories(folder.resolve(".site.next"));
        Files.writeString(folder.resolve(".site.next/edition.json"), "");
        Files.writeString(folder.resolve(".site.next/index.html"), "ho");
        Files.writeString(folder.resolve(".site.next/other.html"), "remains");

        publish(Map.of("index.html", "home"));

        assertEquals(Map.of("index.html", "home", "edition.json", "{}"), read());
    }

    @Test
    void twoSourcesForOneAddressAreRefusedAndBothNamed() {
        List<RenderJob> jobs = jobs(Map.of("index.html", "home"));
        jobs.add(RenderJob.of("an article", "index.html", () -> new byte[0]));

        PublishException refused = assertThrows(PublishException.class, () -> publish(site, jobs));

        assertEquals(
                "index.html: error: rendered by both test index.html and an article",
                refused.getMessage());
        assertFalse(Files.exists(site));
    }

    @Test
    void hiddenFilesInAPortalAreSomebodysAndKept() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.createDirectories(site.resolve(".git"));

        PublishException refused =
                assertThrows(PublishException.class, () -> publish(Map.of("index.html", "next")));

        assertTrue(refused.getMessage().contains("\n  .git\n"), refused.getMessage());
        assertTrue(Files.isDirectory(site.resolve(".git")));
        assertEquals("home", Files.readString(site.resolve("index.html")));
    }

    @Test
    void folderThatIsNoPortalIsRefusedRatherThanDeleted() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("diary.txt"), "mine");

        PublishException refused =
                assertThrows(PublishException.class, () -> publish(Map.of("index.html", "home")));

        assertTrue(refused.getMessage().contains("\n  diary.txt\n"), refused.getMessage());
        assertEquals(Map.of("diary.txt", "mine"), read());
    }

    @Test
    void linkStaysALinkAndTheFolderThatItLeadsToIsTheSite() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
        Files.createSymbolicLink(site, Path.of("between"));
        Files.createSymbolicLink(folder.resolve("between"), Path.of("elsewhere/real"));

        for (int build = 1; build <= 4; build++) {
            publishArchived(Map.of("index.html", "build " + build, "b/b.txt", "b"));

            assertTrue(Files.isSymbolicLink(site));
            assertEquals("build " + build, Files.readString(real.resolve("index.html")));
        }
        assertEquals(
                Set.of("site", "between", "elsewhere"), names(folder), "no neighbours of links");
    }

    @Test
    void folderThatALinkLeadsToIsMadeIfMissing() throws IOException {
        Files.createSymbolicLink(site, folder.resolve("real"));

        publish(Map.of("index.html", "home"));

        assertTrue(Files.isSymbolicLink(site));
        assertEquals("home", Files.readString(folder.resolve("real/index.html")));
    }

    @Test
    void recoversBehindALinkToo() throws IOException {
        Files.createSymbolicLink(site, Path.of("real"));
        publish(Map.of("index.html", "good", "same.txt", "same"));
        publish(Map.of("index.html", "good", "same.txt", "same"));
        Files.move(folder.resolve("real"), folder.resolve(".real.last"));

        publish(Map.of("index.html", "next", "same.txt", "same"));

        assertTrue(Files.isSymbolicLink(site));
        assertEquals("next", Files.readString(folder.resolve("real/index.html")));
        assertFalse(Files.exists(folder.resolve(".real.last")));
    }

    @Test
    void pathThroughALinkIsFollowedAsTheSystemDoes() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/deep"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere/deep"));
        site = folder.resolve("link/../site");

        for (int build = 1; build <= 2; build++) {
            publish(Map.of("index.html", "build " + build));

            assertEquals(
                    "build " + build,
                    Files.readString(folder.resolve("elsewhere/site/index.html")));
        }
        assertEquals(Set.of("link", "elsewhere"), names(folder));
    }

    @Test
    void linksInACircleGetOneMessage() throws IOException {
        Files.createSymbolicLink(site, folder.resolve("round"));
        Files.createSymbolicLink(folder.resolve("round"), site);

        PublishException refused =
                assertThrows(PublishException.class, () -> publish(Map.of("index.html", "home")));

        assertTrue(
                refused.getMessage().startsWith(site + ": error: cannot be written: "),
                refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
    }

    @Test
    void folderThatCannotBeWrittenGetsOneMessage() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path below = folder.resolve("file/site");

        PublishException refused =
                assertThrows(PublishException.class, () -> publish(below, jobs(Map.of())));

        assertTrue(refused.getMessage().contains("error: cannot be written: "));
        assertTrue(refused.getMessage().endsWith("; the last site is untouched"));
    }

    private Published publishArchived(Map<String, String> files) {
        return publishArchived(jobs(files));
    }

    private Published publishArchived(List<RenderJob> jobs) {
        return new Publisher(site, false)
                .publish(jobs, Optional.of("b/all.zip"), done -> {}, next -> {});
    }

    /** Publishes as a build does, without an archive. */
    static Published publish(Path site, List<RenderJob> jobs) {
        Publisher publisher = new Publisher(site, false);
        publisher.prepare();
        return publisher.publish(jobs, Optional.empty(), done -> {}, next -> {});
    }

    private static List<String> unzipped(byte[] archive) throws IOException {
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName() + "=" + new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private Published publish(Map<String, String> files) {
        return publish(site, jobs(files));
    }

    private static List<RenderJob> jobs(Map<String, String> files) {
        List<RenderJob> jobs = new ArrayList<>();
        files.forEach(
                (path, text) ->
                        jobs.add(RenderJob.of("test " + path, path, () -> text.getBytes(UTF_8))));
        jobs.add(RenderJob.of("the mark", SiteFolder.MARK, () -> "{}".getBytes(UTF_8)));
        return jobs;
    }

    private static boolean isContent(Path path) {
        return Files.isRegularFile(path) && !path.endsWith("checksums.txt");
    }

    /** What lies in a folder. */
    static Set<String> names(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.map(e -> e.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : paths.filter(PublisherTest::isContent).toList()) {
                files.put(site.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
