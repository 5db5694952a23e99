package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.diagnostic.Diagnostics;
import planportal.diff.Edition;
import planportal.site.Site;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.verify.SiteVerifier;

/** Files of {@code content/files/}, published as they are. */
class OwnFilesTest {
    @TempDir private Path folder;
    private Path content;

    @BeforeEach
    void copySmallSite() throws IOException {
        content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
    }

    @Test
    void filesArePublishedByteForByte() throws IOException {
        List<String> addresses =
                List.of(
                        ".well-known/security.txt",
                        "CNAME",
                        "_headers",
                        "archive/2020 年.pdf",
                        "datasets/own.json",
                        "google123.html");
        for (String address : addresses) {
            write(address, "<p>as it is: { \u0000 " + address);
        }
        write(".DS_Store", "left behind");
        write("README.md", "for editors");
        link("[1](archive/2020%20年.pdf) [2](google123.html)");
        BuiltSite site = BuiltSite.build(content, folder.resolve("site"));

        for (String address : addresses) {
            assertEquals("<p>as it is: { \u0000 " + address, site.text(address));
            assertTrue(site.text("checksums.txt").contains("  " + address + "\n"), address);
        }
        assertEquals(
                addresses.size(),
                site.addresses().stream().filter(a -> site.text(a).startsWith("<p>as")).count());
        assertEquals(List.of(), SiteVerifier.verify(site.folder()));
        assertTrue(!Edition.read(site.folder()).datasets().containsKey("own"), "not a dataset");
        assertTrue(!site.text("sitemap.xml").contains("google123"), "not a page of the portal");
    }

    @Test
    void filesThatClashAreErrors() throws IOException {
        for (String address :
                List.of(
                        "index.html",
                        "About.html",
                        "Indicators/new.pdf",
                        "plan/01.html/new.pdf",
                        "domains",
                        "checksums.txt",
                        "datasets/site.zip",
                        "sbom.json")) {
            write(address, "own");
        }
        assertEquals(
                List.of(
                        "About.html: clashes with the portal's own about.html"
                                + " (content/pages/about.md)",
                        "Indicators/new.pdf: clashes with the portal's own folder indicators/",
                        "checksums.txt: clashes with the portal's own checksums.txt (the build)",
                        "datasets/site.zip: clashes with the portal's own datasets/site.zip"
                                + " (the build)",
                        "domains: clashes with the portal's own folder domains/",
                        "index.html: clashes with the portal's own index.html (plan)",
                        "plan/01.html/new.pdf: clashes with the portal's own plan/01.html"
                                + " (chapter 1)",
                        "sbom.json: clashes with the portal's own sbom.json"
                                + " (the publishing workflow)"),
                messages());
    }

    @Test
    void filesThatNoHostShouldGetAreErrors() throws IOException {
        for (String name :
                List.of(
                        "form.php",
                        "a.PHTML.txt",
                        "cgi/count.pl",
                        "Web.config",
                        ".htaccess",
                        ".well-known/.env",
                        "con.txt",
                        "a:b.pdf",
                        "end.",
                        "space ",
                        "a\\..\\b.pdf")) {
            write(name, "own");
        }
        Files.createSymbolicLink(content.resolve("files/link.pdf"), content.resolve("plan.yaml"));
        try (RandomAccessFile large =
                new RandomAccessFile(content.resolve("files/large.bin").toFile(), "rw")) {
            large.setLength(25 * 1024 * 1024 + 1);
        }
        String run = "a web server may run this file instead of sending it";
        String hidden = "a hidden file; most hosts do not publish it";
        String windows = "Windows has no file of this name";
        assertEquals(
                List.of(
                        ".htaccess: " + hidden,
                        ".well-known/.env: " + hidden,
                        "Web.config: " + run,
                        "a.PHTML.txt: " + run,
                        "a:b.pdf: " + windows,
                        "a\\..\\b.pdf: a backslash in the file's name; rename the file",
                        "cgi/count.pl: " + run,
                        "con.txt: \"con\" is a device on Windows",
                        "end.: " + windows,
                        "form.php: " + run,
                        "large.bin: the file is too large; expected at most 25 MiB",
                        "link.pdf: a symbolic link; expected the file itself, as links may lead"
                                + " away",
                        "space : " + windows),
                messages());
    }

    private void write(String address, String text) throws IOException {
        Path file = content.resolve("files/" + address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String markdown) throws IOException {
        String page = "---\ntitle: 链接\n---\n\n" + markdown + "\n";
        Files.writeString(content.resolve("pages/links.md"), page);
    }

    /** What is reported, each after the file's address, sorted. */
    private List<String> messages() {
        Diagnostics diagnostics = new Diagnostics();
        ContentCheck.run(content, Site.builtIn(), Optional.empty(), diagnostics);
        return diagnostics.sorted().stream()
                .map(
                        each ->
                                each.position().file().replaceFirst(".*/files/", "")
                                        + ": "
                                        + each.message())
                .sorted()
                .toList();
    }
}
