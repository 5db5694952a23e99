package planportal.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.BuiltSite;
import planportal.testing.SiteLinks;
import planportal.verify.SiteVerifier;

/**
 * A national plan on the environment: a table with columns of its own, groups on two levels, 左右 and
 * 〔〕, an issuer with number and date, text that is a summary. Its figures are those of the real
 * plan (国发〔2016〕65号, table 1, air and water). {@code -Dgolden=update} rewrites what is expected.
 */
class NationalPlanTest {
    private static final Path HOME = Path.of("src/test/resources/sites/ecology");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** The program's own sentences stand in these; tables, citations and downloads do not. */
    private static final String SENTENCES =
            "main h1, main h2, main p:not(.cite):not(.formats):not(:has(.button, .hash)),"
                    + " main caption, main figcaption, footer p";

    private static final String ABOUT_THE_PLAN =
            "index.html|(plan|datasets)/index.html|(indicators|domains|projects)/.*|search.html";

    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.build(HOME.resolve("content"), folder.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan/02.html", "plan/03.html", "indicators/fine-particles.html"})
    void pagesReadAsReviewed(String address) throws IOException {
        Element main = site.page(address).selectFirst("main");
        main.select(".files").remove();
        compare(address.replace('/', '-'), main.outerHtml() + "\n");
    }

    /** Read this file for truth: it is all that the program says about the plan. */
    @Test
    void everySentenceIsAsReviewed() throws IOException {
        StringBuilder text = new StringBuilder();
        Set<String> said = new LinkedHashSet<>();
        for (String address : site.pages()) {
            if (address.matches(ABOUT_THE_PLAN)) {
                text.append("\n## ").append(address).append('\n');
                for (String sentence : sentences(site.page(address))) {
                    if (said.add(sentence)) {
                        text.append(sentence).append('\n');
                    }
                }
            }
        }
        text.append("\n## datasets/all.zip, README.txt\n").append(readme());
        compare("sentences.txt", text.toString());
    }

    @Test
    void theSiteIsSound() {
        SiteLinks links = new SiteLinks(site);
        assertAll(
                () -> assertEquals(Set.of(), links.broken()),
                () -> assertEquals(List.of(), SiteVerifier.verify(site.folder())));
    }

    @Test
    void whatThePlanDoesNotHaveAppearsNowhere() {
        String absent = "(datasets/)?(services|commitments|data-notes)\\b.*";
        assertEquals(List.of(), site.addresses().stream().filter(a -> a.matches(absent)).toList());
        for (String address : site.pages()) {
            if (address.matches(ABOUT_THE_PLAN + "|plan/.*")) {
                String text = site.page(address).selectFirst("main").text();
                assertFalse(text.matches("(?s).*(服务|一字不改|没有专门讲到|不代表).*"), address);
            }
        }
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

    private static String readme() throws IOException {
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

    private static void compare(String name, String actual) throws IOException {
        Path expected = HOME.resolve("expected").resolve(name);
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
            fail("rewrote " + expected + "; run again without -Dgolden=update");
        }
        assertEquals(Files.readString(expected), actual);
    }
}
