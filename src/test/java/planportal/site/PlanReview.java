package planportal.site;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import planportal.testing.BuiltSite;
import planportal.testing.SiteLinks;
import planportal.verify.SiteVerifier;

/**
 * Compares a plan's site with what was reviewed. {@code home} holds the plan's {@code content} and
 * what is {@code expected}; {@code -Dgolden=update} rewrites the latter.
 */
record PlanReview(Path home, BuiltSite site) {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** The program's own sentences, without tables, citations and downloads. */
    private static final String SENTENCES =
            "main h1, main h2, main p:not(.cite):not(.formats):not(:has(.button, .hash)),"
                    + " main caption, main figcaption, main .prose li, footer p";

    /** All sentences that the program writes about the plans, to be read for truth. */
    private static final Path SENTENCES_FILE = Path.of("src/test/resources/sites/sentences.txt");

    static PlanReview of(String name, Path folder) {
        Path home = Path.of("src/test/resources/sites", name);
        return new PlanReview(home, BuiltSite.build(home.resolve("content"), folder));
    }

    void comparePage(String address) throws IOException {
        Element main = site.page(address).selectFirst("main");
        main.select(".files").remove();
        compare(address.replace('/', '-'), main.outerHtml() + "\n");
    }

    /** Compares all that the program says about the plan: each sentence where it first appears. */
    void compareSentences(String pages) throws IOException {
        StringBuilder text = new StringBuilder();
        Set<String> said = new LinkedHashSet<>();
        for (String address : site.pages()) {
            List<String> sentences =
                    address.matches(pages) ? sentences(site.page(address)) : List.of();
            String fresh =
                    sentences.stream().filter(said::add).map(s -> s + "\n").collect(joining());
            if (!fresh.isEmpty()) {
                text.append("\n## ").append(address).append('\n').append(fresh);
            }
        }
        text.append("\n## datasets/all.zip, README.txt\n").append(readme());
        compareSection(text.toString());
    }

    /** Compares the plan's part of {@link #SENTENCES_FILE}, which begins with its title. */
    private void compareSection(String actual) throws IOException {
        String heading = "# " + site.page("plan/index.html").selectFirst("h1").text() + "\n";
        String file = Files.readString(SENTENCES_FILE);
        int start = file.startsWith(heading) ? 0 : file.indexOf("\n" + heading) + 1;
        assertTrue(file.startsWith(heading, start), "no section " + heading);
        start += heading.length();
        int next = file.indexOf("\n# ", start);
        int end = next < 0 ? file.length() : next;
        if (UPDATE) {
            Files.writeString(
                    SENTENCES_FILE, file.substring(0, start) + actual + file.substring(end));
            fail("rewrote " + SENTENCES_FILE + "; run again without -Dgolden=update");
        }
        assertEquals(file.substring(start, end), actual);
    }

    void assertSound() {
        SiteLinks links = new SiteLinks(site);
        assertAll(
                () -> assertEquals(Set.of(), links.broken()),
                () -> assertEquals(List.of(), SiteVerifier.verify(site.folder())));
    }

    private static List<String> sentences(Document page) {
        Set<String> sentences = new LinkedHashSet<>();
        sentences.add(page.select("meta[name=description]").attr("content"));
        for (Element element : page.select(SENTENCES)) {
            sentences.add(element.text());
        }
        sentences.remove("");
        return List.copyOf(sentences);
    }

    private String readme() throws IOException {
        byte[] zip = site.bytes("datasets/all.zip");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("README.txt")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return fail("no README.txt");
    }

    private void compare(String name, String actual) throws IOException {
        Path expected = home.resolve("expected").resolve(name);
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
            fail("rewrote " + expected + "; run again without -Dgolden=update");
        }
        assertEquals(Files.readString(expected), actual);
    }
}
