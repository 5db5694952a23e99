package planportal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.diagnostic.Finding;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.RealSite;

/** Plants one fault at a time in a sound site. */
class SiteVerifierTest {
    private static final Path MESSAGES = Path.of("src/test/resources/verify/messages.txt");

    @TempDir static Path folder;
    private static Path sound;

    @TempDir Path copies;

    @BeforeAll
    static void buildSmallSite() {
        Path content = Path.of("src/test/resources/sites/small/content");
        sound = BuiltSite.build(content, folder.resolve("site")).folder();
    }

    @Test
    void soundSitesHaveNoFindings() {
        assertEquals(List.of(), SiteVerifier.verify(sound));
        assertEquals(List.of(), SiteVerifier.verify(RealSite.folder()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    link-target-missing    | index.html               | href="about.html"  | href="abuot.html"
                    link-outside-site      | plan/01.html             | href="../index.html"| href="/index.html"
                    link-outside-site      | plan/01.html             | href="../index.html"| href="../../index.html"
                    link-malformed         | about.html               | href="index.html"   | href="in dex.html"
                    anchor-missing         | indicators/reading-events.html | href="#main"  | href="#man"
                    html-malformed         | about.html               | </main>             | </mian>
                    xml-malformed          | feed.xml                 | <title>             | <title
                    json-malformed         | catalog.jsonld           | {                   | {,
                    json-malformed         | edition.json             | }                   | ''
                    csv-header-wrong       | datasets/indicators.csv  | id,number           | id,no
                    csv-malformed          | datasets/observations.csv| reading-events,2026 | reading-events
                    cell-invalid           | datasets/observations.csv| ,2026,actual        | ,MMXX,actual
                    cell-invalid           | datasets/observations.csv| ,actual,            | ,aktual,
                    reference-unknown      | datasets/observations.csv| reading-events,2026 | reading-event,2026
                    json-differs-from-csv  | datasets/indicators.csv  | 人均到馆次数           | 人均到馆人数
                    """)
    void plantedFaultIsFoundInItsFile(String rule, String file, String sane, String faulty)
            throws IOException {
        Path site = copy();
        replace(site, file, sane, faulty);
        assertFound(rule, file, site);
    }

    @Test
    void duplicateIdIsFoundAtItsLine() throws IOException {
        Path site = copy();
        Path page = site.resolve("about.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("</main>", "\n<i id=\"main\"></i></main>"));
        Finding finding = assertFound("id-duplicate", "about.html", site);
        assertTrue(finding.line() > 1 && finding.column() == 1, finding.toString());
    }

    @Test
    void duplicateKeyIsFound() throws IOException {
        Path site = copy();
        Path file = site.resolve("datasets/indicators.csv");
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, String.join("\n", lines) + "\n" + lines.get(1) + "\n");
        assertFound("key-duplicate", "datasets/indicators.csv", site);
        assertFound("size-wrong", "datasets/indicators.csv", site);
        assertFound("json-differs-from-csv", "datasets/indicators.json", site);
    }

    @Test
    void changedBytesMissingAndStrayFilesAreFound() throws IOException {
        Path site = copy();
        Files.delete(site.resolve("robots.txt"));
        Files.writeString(site.resolve("stray.txt"), "stray");
        Files.writeString(site.resolve("assets/portal.css"), "body {}");
        assertFound("file-missing", "robots.txt", site);
        assertFound("file-unlisted", "stray.txt", site);
        assertFound("checksum-wrong", "assets/portal.css", site);
        Files.writeString(site.resolve("checksums.txt"), "abc  index.html\n");
        assertFound("checksums-malformed", "checksums.txt", site);
    }

    @Test
    void declaredFileThatIsMissingIsFound() throws IOException {
        Path site = copy();
        Files.delete(site.resolve("datasets/observations.csv"));
        assertFound("file-missing", "datapackage.json", site);
    }

    @Test
    void damagedZipAndWorkbookAreFound() throws IOException {
        Path site = copy();
        byte[] zip = Files.readAllBytes(site.resolve("datasets/all.zip"));
        Files.write(site.resolve("datasets/all.zip"), Arrays.copyOf(zip, zip.length - 3));
        byte[] workbook = Files.readAllBytes(site.resolve("datasets/indicators.xlsx"));
        workbook[workbook.length / 3] ^= 0x55;
        Files.write(site.resolve("datasets/indicators.xlsx"), workbook);
        assertFound("zip-damaged", "datasets/all.zip", site);
        assertFound("zip-damaged", "datasets/indicators.xlsx", site);
    }

    @Test
    void heavyPageIsFound() throws IOException {
        Path site = copy();
        Path page = site.resolve("about.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("</main>", "x".repeat(400_000) + "</main>"));
        assertFound("page-too-heavy", "about.html", site);
    }

    /** All kinds of faults in one run, as they are printed; sums and sizes vary with the site. */
    @Test
    void messagesSayWhatIsWrongAndWhatIsExpected() throws IOException {
        Path site = copy();
        replace(site, "about.html", "href=\"index.html\"", "href=\"in dex.html\"");
        replace(site, "about.html", "</main>", "<i id=\"main\"></i></mian>");
        replace(site, "404.html", "</main>", "x".repeat(400_000) + "</main>");
        replace(site, "plan/01.html", "href=\"../index.html\"", "href=\"/index.html\"");
        replace(site, "plan/02.html", "href=\"../index.html\"", "href=\"../indx.html\"");
        replace(site, "indicators/reading-events.html", "href=\"#main\"", "href=\"#man\"");
        replace(site, "feed.xml", "<title>", "<title");
        replace(site, "catalog.jsonld", "{", "{,");
        Files.writeString(site.resolve("edition.json"), "");
        replace(site, "datasets/indicators.csv", "id,number", "id,no");
        replace(site, "datasets/observations.csv", "reading-events,2026,actual", "x,MMXX,aktual");
        Path plan = site.resolve("datasets/plan-text.csv");
        List<String> lines = Files.readAllLines(plan);
        Files.writeString(plan, String.join("\n", lines) + "\n" + lines.get(1) + "\na,b\n");
        Files.delete(site.resolve("datasets/domains.csv"));
        byte[] zip = Files.readAllBytes(site.resolve("datasets/all.zip"));
        Files.write(site.resolve("datasets/all.zip"), Arrays.copyOf(zip, zip.length - 3));
        Files.delete(site.resolve("robots.txt"));
        Files.writeString(site.resolve("stray.txt"), "stray");
        String printed =
                SiteVerifier.verify(site).stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n", "", "\n"))
                        .replaceAll("[0-9a-f]{64}", "SUM")
                        .replaceAll("[0-9]+ by", "SIZE by")
                        .replaceAll("(?<=has |weighs )[0-9]+(?= bytes)", "SIZE")
                        .replaceAll("(?<=html:)[0-9:]+(?=: error)", "PLACE");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(MESSAGES, printed);
            fail("golden file rewritten");
        }
        assertEquals(Files.readString(MESSAGES), printed);
    }

    private static void replace(Path site, String path, String sane, String faulty)
            throws IOException {
        Path file = site.resolve(path);
        String text = Files.readString(file);
        assertTrue(text.contains(sane), "nothing to replace in " + path);
        int at = text.indexOf(sane);
        Files.writeString(
                file, text.substring(0, at) + faulty + text.substring(at + sane.length()));
    }

    private Path copy() throws IOException {
        Path site = copies.resolve("site");
        Folders.copy(sound, site);
        return site;
    }

    private static Finding assertFound(String rule, String file, Path site) {
        List<Finding> findings = SiteVerifier.verify(site);
        return findings.stream()
                .filter(each -> each.rule().equals(rule) && each.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not among " + findings));
    }
}
