package planportal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.render.RenderJob;

class FileByFileTest {
    @TempDir Path folder;
    private Path site;
    private Path next;

    @BeforeEach
    void publishTwoEditions() throws IOException {
        site = folder.resolve("site");
        next = folder.resolve("next");
        publish(site, Map.of("index.html", "old", "same.txt", "same", "gone/deep/old.txt", "old"));
        publish(next, Map.of("index.html", "new", "same.txt", "same", "added/new.txt", "new"));
    }

    @Test
    void siteIsTheNextEditionAfterwards() throws IOException {
        replace(List.of());

        assertEquals(files(next), files(site));
        assertFalse(Files.exists(site.resolve("gone")));
        assertEquals(List.of(), foreign());
    }

    @Test
    void fileCanBecomeAFolderAndAFolderAFile() throws IOException {
        publish(site, Map.of("a", "file", "b/c", "file in a folder"));
        publish(next, Map.of("a/b", "file in a folder", "b", "file"));

        replace(List.of());

        assertEquals(files(next), files(site));
    }

    @Test
    void nextBuildKnowsTheFilesOfBothEditionsAfterAnInterruption() throws IOException {
        Files.delete(next.resolve("index.html"));

        assertThrows(NoSuchFileException.class, () -> replace(List.of()));

        assertEquals("new", files(site).get("added/new.txt"));
        assertEquals("old", files(site).get("index.html"));
        Files.writeString(site.resolve(".site.part"), "half");
        assertEquals(List.of(), foreign());
        publish(site, Map.of("index.html", "third"));
        assertEquals("third", files(site).get("index.html"));
        assertFalse(files(site).containsKey("added/new.txt"));
    }

    @Test
    void keptFilesStay() throws IOException {
        Files.writeString(site.resolve("gone/deep/old.txt"), "edited");
        Files.writeString(site.resolve("CNAME"), "plan.example.org");

        replace(List.of("gone/deep/old.txt", "CNAME"));

        assertEquals("edited", files(site).get("gone/deep/old.txt"));
        assertEquals("plan.example.org", files(site).get("CNAME"));
        assertEquals("new", files(site).get("index.html"));
    }

    @Test
    void recordCannotNameFilesOutsideOfTheSite() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");
        Path record = site.resolve("checksums.txt");
        String lines = "";
        for (String path : List.of("../precious.txt", precious.toString(), "./../precious.txt")) {
            lines += "0".repeat(64) + "  " + path + "\n";
        }
        Files.writeString(record, Files.readString(record) + lines);

        replace(List.of());

        assertEquals("mine", Files.readString(precious));
        assertEquals("old", files(site).get("gone/deep/old.txt"), "such a record counts for none");
        assertEquals("new", files(site).get("index.html"));
    }

    @Test
    void siteInAFolderThatCannotBeWrittenIsWrittenFileByFile() throws IOException {
        Path parent = site.getParent();
        Files.delete(folder.resolve(".site.lock"));
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(parent), "root may write everywhere");

            publish(site, Map.of("index.html", "new", "more/new.txt", "new"));
            publish(site, Map.of("index.html", "newer"));

            assertEquals("newer", files(site).get("index.html"));
            assertFalse(Files.exists(site.resolve("more")));
            assertEquals(
                    Set.of("index.html", "edition.json", "checksums.txt", ".site.lock"),
                    PublisherTest.names(site));
            String message =
                    assertThrows(
                                    PublishException.class,
                                    () -> publish(parent.resolve("other"), Map.of()))
                            .getMessage();
            assertTrue(message.contains("no permission to write to " + parent), message);
        } finally {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void replace(List<String> kept) throws IOException {
        new FileByFile(site, site.resolve(".site.part")).replaceBy(next, kept);
    }

    private List<String> foreign() throws IOException {
        return ForeignFiles.in(site, FileRecord.read(site), Set.of(site.resolve(".site.part")));
    }

    private static void publish(Path site, Map<String, String> files) {
        List<RenderJob> jobs = new ArrayList<>();
        files.forEach(
                (path, text) -> jobs.add(RenderJob.of(path, path, () -> text.getBytes(UTF_8))));
        jobs.add(RenderJob.of("the mark", SiteFolder.MARK, () -> "{}".getBytes(UTF_8)));
        PublisherTest.publish(site, jobs);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path path : FolderTree.contentFirst(folder)) {
            if (FolderTree.isFile(path)) {
                files.put(FolderTree.path(folder, path), Files.readString(path));
            }
        }
        return files;
    }
}
