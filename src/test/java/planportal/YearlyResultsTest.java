package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.derive.Addresses;
import planportal.diff.Edition;
import planportal.diff.EditionDiff;
import planportal.testing.BuiltSite;
import planportal.testing.RealContent;

/** A statistician adds five rows for 2022, one of them a revision, to the real plan. */
class YearlyResultsTest {
    private static final String FIRST = "elderly-care-beds,2022,5000,2022年统计公报,2023-03-30,\n";
    private static final String FIVE =
            """
            elderly-care-beds,2022,5200,2022年统计年鉴,2023-11-02,
            childcare-places,2022,2.5,2022年统计年鉴,2023-11-02,
            preschool-enrolment,2022,98.5,2022年统计年鉴,2023-11-02,
            urban-jobs,2022,3.1,2022年统计年鉴,2023-11-02,
            life-expectancy,2022,78.5,2022年统计年鉴,2023-11-02,
            """;
    private static final Set<String> INDICATORS =
            Set.of(
                    "elderly-care-beds",
                    "childcare-places",
                    "preschool-enrolment",
                    "urban-jobs",
                    "life-expectancy");
    private static final Set<String> DOMAINS =
            Set.of("childcare", "education", "employment", "health", "elderly-care");

    @TempDir static Path folder;

    private static BuiltSite before;
    private static BuiltSite after;

    @BeforeAll
    static void buildBoth() throws IOException {
        before = build("before", FIRST);
        after = build("after", FIRST + FIVE);
    }

    private static BuiltSite build(String name, String rows) throws IOException {
        Path content = folder.resolve(name + "-content");
        RealContent.copyTo(content);
        Path observations = content.resolve("observations.csv");
        Files.writeString(observations, Files.readString(observations) + rows);
        return BuiltSite.build(content, folder.resolve(name));
    }

    @Test
    void aWorkbookOfTheSameRowsLeavesTheSameBytes() throws IOException {
        Path content = folder.resolve("workbook-content");
        RealContent.copyTo(content);
        Files.write(
                content.resolve("observations.xlsx"),
                after.bytes("datasets/observations-template.xlsx"));
        BuiltSite site = BuiltSite.build(content, folder.resolve("workbook"));
        assertEquals(after.addresses(), site.addresses());
        assertEquals(Set.of(), after.changedIn(site));
    }

    @Test
    void changesWhatItMustAndNothingElse() {
        assertEquals(before.addresses(), after.addresses());
        Set<String> expected = new TreeSet<>(List.of("index.html", "feed.xml"));
        expected.addAll(
                List.of("domains/index.html", "indicators/index.html", "indicators/compare.html"));
        expected.addAll(List.of("updates/index.html", "progress/index.html"));
        expected.add("datasets/observations-template.xlsx");
        DOMAINS.forEach(id -> expected.add("domains/" + id + ".html"));
        INDICATORS.forEach(id -> expected.add("indicators/" + id + "-embed.html"));
        for (String extension : List.of("html", "json", "csv", "svg", "xml", "zip")) {
            INDICATORS.forEach(id -> expected.add("indicators/" + id + "." + extension));
        }
        for (String extension : List.of("html", "json", "csv", "xlsx")) {
            for (String dataset : List.of("indicators", "observations", "progress")) {
                expected.add("datasets/" + dataset + "." + extension);
            }
        }
        expected.addAll(List.of("datasets/index.html", "datasets/all.zip", "datasets/site.zip"));
        expected.add("datasets/checksums.js");
        expected.addAll(
                List.of("datapackage.json", "catalog.jsonld", "catalog.ttl", "checksums.txt"));
        List.copyOf(expected).forEach(a -> Addresses.markdown(a).ifPresent(expected::add));
        // Only its charts show the change.
        expected.remove("domains/elderly-care.md");
        assertEquals(expected, before.changedIn(after));
    }

    @Test
    void showsTheNewValueOnEveryPageThatShowsIt() {
        for (String address :
                List.of(
                        "indicators/elderly-care-beds.html",
                        "indicators/index.html",
                        "updates/index.html")) {
            assertTrue(after.page(address).text().contains("5200"), address);
        }
        assertTrue(after.page("updates/index.html").text().contains("新增4项指标2022年数据；修订1项"));
        assertTrue(after.page("index.html").text().contains("新增4项指标2022年数据；修订1项"));
        assertTrue(
                after.page("domains/elderly-care.html")
                        .select(".standing")
                        .text()
                        .contains("尚无年度监测数据 4项"));
    }

    @Test
    void keepsTheEarlierValueMarkedSuperseded() {
        String csv = after.text("datasets/observations.csv");
        assertEquals(
                List.of("2023-03-30 true", "2023-11-02 false"),
                csv.lines()
                        .filter(l -> l.startsWith("elderly-care-beds,2022"))
                        .map(l -> l.split(",", -1))
                        .map(cells -> cells[9] + " " + cells[10])
                        .sorted()
                        .toList());
    }

    @Test
    void isListedByDiffRowByRow() {
        EditionDiff diff =
                EditionDiff.between(Edition.read(before.folder()), Edition.read(after.folder()));
        Map<String, Integer> added =
                diff.datasets().stream()
                        .collect(Collectors.toMap(d -> d.name(), d -> d.added().size()));
        assertEquals(Map.of("indicators", 0, "observations", 5, "progress", 0), added);
        assertTrue(diff.addressesGone().isEmpty());
    }
}
