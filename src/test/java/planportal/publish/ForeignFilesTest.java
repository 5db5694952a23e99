package planportal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.render.RenderJob;

/** What no build wrote is neither deleted nor changed, and links are not followed. */
class ForeignFilesTest {
    private static final String MARK = "{\"generator\": \"plan-portal\"}";

    @TempDir Path temporary;
    private Path folder;
    private Path site;

    @BeforeEach
    void publishASite() throws IOException {
        folder = temporary.toRealPath();
        site = folder.resolve("site");
        publish(false, "good");
        write("precious/diary.txt", "mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site/CNAME",
                "site/BingSiteAuth.xml",
                "site/a/notes.txt",
                "site/a/deep/er/report.pdf",
                "site/.well-known/security.txt",
                "site/index.html",
                "site/a/b.html",
                "site/edition.json",
            })
    void fileOfSomeoneElseRefusesTheBuild(String path) throws IOException {
        write(path, "mine");
        Map<String, String> before = everything();

        String message = refusal();

        assertTrue(path.contains(listed(message)), message);
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/uploads", "site/a/empty", "site/index.html.d/e"})
    void folderOfSomeoneElseRefusesTheBuildEvenIfEmpty(String path) throws IOException {
        Files.createDirectories(folder.resolve(path));
        Map<String, String> before = everything();

        assertTrue(path.contains(listed(refusal())));
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/index.html", "site/checksums.txt", "site/link", "site/a/c.html"})
    void linkInTheSiteRefusesTheBuild(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, folder.resolve("precious/diary.txt"));
        Map<String, String> before = everything();

        refusal();

        assertEquals(before, everything());
    }

    @Test
    void folderOfTheSiteThatIsALinkRefusesTheBuild() throws IOException {
        Files.move(site.resolve("a"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve("a"), folder.resolve("elsewhere"));
        Map<String, String> before = everything();

        assertEquals("a", listed(refusal()));
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {".site.next", ".site.last"})
    void neighbourOfSomeoneElseRefusesTheBuild(String name) throws IOException {
        Path neighbour = folder.resolve(name);

        write(name + "/diary.txt", "mine");
        assertNeighbourRefused(neighbour);
        Files.delete(neighbour.resolve("diary.txt"));
        Files.delete(neighbour);

        write(name, "a file");
        assertNeighbourRefused(neighbour);
        Files.delete(neighbour);

        Files.createSymbolicLink(neighbour, folder.resolve("precious"));
        assertNeighbourRefused(neighbour);
        Files.delete(neighbour);

        Files.createSymbolicLink(neighbour, folder.resolve("missing"));
        assertNeighbourRefused(neighbour);
        Files.delete(neighbour);

        publish(false, "next");
        assertEquals("next", home());
    }

    private void assertNeighbourRefused(Path neighbour) throws IOException {
        Map<String, String> before = everything();
        assertTrue(refusal().startsWith(neighbour + ": error: has the name of a build's own"));
        assertEquals(before, everything());
    }

    @Test
    void linksThatAnInterruptedBuildIsToLeaveBehindAreDeletedAndNotFollowed() throws IOException {
        write(".site.next/edition.json", "");
        link(".site.next/index.html", "precious/diary.txt");
        link(".site.next/a", "precious");
        write(".site.next/checksums.txt/folder/file", "in the way");

        publish(false, "next");

        assertEquals("next", home());
        assertEquals("mine", everything().get("precious/diary.txt"));
        assertFalse(Files.exists(folder.resolve("precious/b.html")));
        assertFalse(Files.exists(folder.resolve(".site.next")));
    }

    @Test
    void whatFileManagersLeaveBehindIsPassedOver() throws IOException {
        write("site/.DS_Store", "icons");
        write("site/a/Thumbs.db", "pictures");
        write("site/a/desktop.ini", "view");

        publish(false, "next");

        assertEquals("next", home());
    }

    @Test
    void foreignFileThatAppearsDuringTheBuildIsSafeToo() throws IOException {
        List<RenderJob> jobs =
                jobs(
                        "next",
                        () -> {
                            write("site/late.txt", "mine");
                            write("site/a/b.html", "edited");
                        });

        PublishException refused =
                assertThrows(PublishException.class, () -> PublisherTest.publish(site, jobs));

        assertTrue(refused.getMessage().contains("\n  a/b.html\n  late.txt\n"));
        assertEquals("good", home());
        assertEquals("mine", everything().get("site/late.txt"));
        assertFalse(Files.exists(folder.resolve(".site.next")));
    }

    @Test
    void manyForeignFilesAreCountedAndNamesCannotForgeMessages() throws IOException {
        write("site/0\nsite: error: forged\u001b[2J", "mine");
        for (int i = 10; i < 40; i++) {
            write("site/" + i + ".txt", "mine");
        }

        String message = refusal();

        assertTrue(message.contains("\n  0?site: error: forged?[2J\n  10.txt\n"), message);
        assertTrue(message.contains("\n  28.txt\n  and 11 more\nhint: "), message);
    }

    @Test
    void foreignFilesAreKeptOnRequest() throws IOException {
        write("site/CNAME", "plan.example.org");
        write("site/archive/2020/report.pdf", "report");
        link("site/a/link", "precious");
        Files.createDirectories(site.resolve("uploads"));

        publish(true, "next");
        publish(true, "after next");

        assertEquals("after next", home());
        assertEquals("plan.example.org", everything().get("site/CNAME"));
        assertEquals("report", everything().get("site/archive/2020/report.pdf"));
        assertTrue(Files.isSymbolicLink(site.resolve("a/link")));
        assertTrue(Files.isDirectory(site.resolve("uploads")));
        assertEquals("mine", everything().get("precious/diary.txt"));
    }

    @Test
    void folderThatWasNoPortalBecomesOneOnRequest() throws IOException {
        Path other = folder.resolve("other");
        write("other/CNAME", "plan.example.org");

        new Publisher(other, true)
                .publish(jobs("home", () -> {}), Optional.empty(), done -> {}, next -> {});

        assertEquals("plan.example.org", everything().get("other/CNAME"));
        assertEquals("home", everything().get("other/index.html"));
        assertFalse(Files.exists(folder.resolve(".other.next")));
    }

    @Test
    void foreignFileAtAnAddressOfTheSiteCannotBeKept() throws IOException {
        write("site/index.html", "edited");
        write("site/CNAME", "plan.example.org");
        Map<String, String> before = everything();

        PublishException refused =
                assertThrows(PublishException.class, () -> publish(true, "next"));

        assertEquals("index.html", listed(refused.getMessage()));
        assertEquals(before, everything());
    }

    @Test
    void portalOfAnEarlierProgramCountsAsRecorded() throws IOException {
        Files.delete(site.resolve("checksums.txt"));
        publish(false, "next");
        assertEquals("next", home());

        Files.delete(site.resolve("checksums.txt"));
        write("site/edition.json", "{\"book\": \"third edition\"}");
        assertTrue(refusal().contains("\n  edition.json\n"));
    }

    @Test
    void recordInAFolderThatIsNoPortalCountsForNothing() throws IOException {
        Files.delete(site.resolve("edition.json"));
        Map<String, String> before = everything();

        refusal();

        assertEquals(before, everything());
    }

    @Test
    void refusedBuildCreatesNothing() throws IOException {
        Files.delete(folder.resolve(".site.lock"));
        Map<String, String> before = everything();
        for (String target : List.of("precious", "precious/diary.txt", "precious/diary.txt/x")) {
            assertThrows(
                    PublishException.class,
                    () -> PublisherTest.publish(folder.resolve(target), jobs("no", () -> {})));
        }
        assertEquals(before, everything());
    }

    @Test
    void siteThatWasMovedAwayComesBackEvenIfNothingIsBuilt() throws IOException {
        Map<String, String> before = everything();
        Files.move(site, folder.resolve(".site.last"));

        new Publisher(site, false).prepare();

        assertEquals(before, everything());
    }

    @Test
    void siteThatWasMovedAwayComesBackWhenTheBuildFails() throws IOException {
        Map<String, String> before = everything();
        Files.move(site, folder.resolve(".site.last"));
        write(".site.next/edition.json", MARK);
        List<RenderJob> jobs =
                jobs(
                        "broken",
                        () -> {
                            throw new IllegalStateException("broken on purpose");
                        });

        assertThrows(IllegalStateException.class, () -> PublisherTest.publish(site, jobs));

        assertEquals(before, everything());
    }

    @Test
    void siteThatARunningBuildHasMovedAwayIsLeftToIt() throws IOException {
        AtomicInteger checked = new AtomicInteger();
        List<RenderJob> jobs =
                jobs(
                        "next",
                        () -> {
                            move(site, folder.resolve(".site.last"));
                            new Publisher(site, false).prepare();
                            assertFalse(Files.exists(site));
                            checked.incrementAndGet();
                        });

        PublisherTest.publish(site, jobs);

        assertEquals(1, checked.get());
        assertEquals("next", home());
    }

    private String refusal() {
        return assertThrows(PublishException.class, () -> publish(false, "refused")).getMessage();
    }

    /** The only path in a refusal. */
    private static String listed(String message) {
        List<String> paths = message.lines().filter(line -> line.startsWith("  ")).toList();
        assertEquals(1, paths.size(), message);
        return paths.get(0).strip();
    }

    private void publish(boolean keepForeign, String home) {
        Publisher publisher = new Publisher(site, keepForeign);
        publisher.prepare();
        publisher.publish(jobs(home, () -> {}), Optional.empty(), done -> {}, next -> {});
    }

    private static List<RenderJob> jobs(String home, Runnable meanwhile) {
        return List.of(
                RenderJob.of(
                        "home",
                        "index.html",
                        () -> {
                            meanwhile.run();
                            return home.getBytes(UTF_8);
                        }),
                RenderJob.of("a page", "a/b.html", () -> "page".getBytes(UTF_8)),
                RenderJob.of("the mark", SiteFolder.MARK, () -> MARK.getBytes(UTF_8)));
    }

    private String home() throws IOException {
        return Files.readString(site.resolve("index.html"));
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(path), folder.resolve(target));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All files with their content, links with their target, and folders. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String content =
                        Files.isSymbolicLink(path)
                                ? "-> " + Files.readSymbolicLink(path)
                                : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                                        ? "a folder"
                                        : Files.readString(path);
                found.put(folder.relativize(path).toString(), content);
            }
        }
        return found;
    }
}
