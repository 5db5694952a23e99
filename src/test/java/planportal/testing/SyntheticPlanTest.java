package planportal.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.check.PlanChecker;
import planportal.diagnostic.Diagnostics;
import planportal.model.Domain;
import planportal.model.Plan;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.read.RawContent;
import planportal.site.Site;

class SyntheticPlanTest {
    @TempDir Path folder;

    @Test
    void sameSettingsGiveTheSameFiles() throws IOException {
        SyntheticPlan.of(40).write(folder.resolve("a"));
        SyntheticPlan.of(40).write(folder.resolve("b"));
        assertEquals(files("a"), files("b"));
    }

    @Test
    void anotherSeedGivesAnotherText() throws IOException {
        SyntheticPlan.of(5).write(folder.resolve("a"));
        SyntheticPlan.of(5).withSeed(7).write(folder.resolve("b"));
        assertNotEquals(files("a").get("chapters/01.md"), files("b").get("chapters/01.md"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 15", "33, 9, 15", "70, 20, 50"})
    void hasTheIndicatorsAskedForWithTheirDomainsAndChapters(
            int indicators, int domains, int chapters) throws IOException {
        SyntheticPlan.of(indicators).write(folder);
        assertEquals(indicators, rows("indicators.csv"));
        assertEquals(domains, lines("domains.yaml").filter(l -> l.startsWith("- id:")).count());
        assertEquals(chapters, count("chapters"));
        assertEquals(domains + 2, count("columns"));
        assertTrue(rows("observations.csv") >= 5 * indicators);
    }

    @Test
    void thirtyThreeIndicatorsHaveTheRealPlansMeasures() throws IOException {
        SyntheticPlan.of(33).write(folder);
        assertEquals(81, rows("services.csv"));
        assertEquals(34, lines("columns").filter(l -> l.startsWith("## ")).count());
        PlanSample real = PlanSample.read(Path.of("content"));
        PlanSample made = PlanSample.read(folder);
        assertNear(real.text().length(), made.text().length());
        assertNear(real.text().chars().filter(c -> c == '。').count(), marks(made, '。'));
        assertNear(real.text().chars().filter(c -> c == '，').count(), marks(made, '，'));
        assertNear(pairs(real.text()), pairs(made.text()));
        assertNear(
                PlanSample.csv(Path.of("content/commitments.csv")).size(), rows("commitments.csv"));
        long mentioned =
                PlanSample.csv(Path.of("content/mentions.csv")).stream()
                        .filter(row -> !row.get("about").contains("/"))
                        .count();
        assertNear(mentioned, rows("mentions.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 33, 70})
    void isValid(int indicators) {
        SyntheticPlan.of(indicators).write(folder);
        assertValid(folder);
    }

    @Test
    void neutralDataBecomeAValidPlan() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/chapters")).getParent();
        Files.writeString(
                data.resolve("indicators.csv"),
                """
                id,number,group,name,unit,baseline_2020,target_2025,attribute
                i00001,1,就业,城镇新增就业人数,万人,,12.5,约束性
                i00002,2,养老,养老服务覆盖率,%,80.1,99.0,预期性
                """);
        Files.writeString(
                data.resolve("chapters/001.md"),
                """
                ---
                title: "第1章 全面推进就业"
                number: 1
                slug: "c001"
                ---

                ## 第一节 就业援助

                到2025年，就业援助达到980万人，守住底线。
                """);
        Path content = folder.resolve("content");
        SyntheticPlan.fromNeutral(data, content, SyntheticPlan.CORE_FORMATS);
        Plan plan = assertValid(content);
        assertEquals(List.of("就业", "养老"), plan.domains().stream().map(Domain::name).toList());
        assertEquals(
                List.of("—", "80.1"),
                plan.indicators().stream().map(i -> i.baseline().text()).toList());
        assertEquals(
                "到2025年，就业援助达到980万人，守住底线。", plan.paragraphs().findFirst().orElseThrow().text());
    }

    private static Plan assertValid(Path content) {
        Diagnostics diagnostics = new Diagnostics();
        RawContent raw = new ContentReader(content).read(diagnostics);
        Optional<Publication> publication =
                new PlanChecker(diagnostics, Site.builtIn().languages()).check(raw);
        assertEquals(List.of(), diagnostics.sorted());
        return publication.orElseThrow().plan();
    }

    private static long marks(PlanSample plan, char mark) {
        return plan.text().chars().filter(c -> c == mark).count();
    }

    private static long pairs(String text) {
        return IntStream.range(1, text.length())
                .mapToObj(i -> text.substring(i - 1, i + 1))
                .filter(p -> p.codePoints().allMatch(Character::isIdeographic))
                .distinct()
                .count();
    }

    private static void assertNear(long expected, long actual) {
        assertTrue(
                actual > expected * 0.6 && actual < expected * 1.5,
                actual + " is far from " + expected);
    }

    private int rows(String file) {
        return PlanSample.csv(folder.resolve(file)).size();
    }

    private long count(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.count();
        }
    }

    /** The lines of a file, or of all files of a folder. */
    private Stream<String> lines(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            List<Path> regular = files.filter(Files::isRegularFile).toList();
            Stream<String> lines = Stream.of();
            for (Path file : regular) {
                lines = Stream.concat(lines, Files.readAllLines(file).stream());
            }
            return lines;
        }
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.resolve(name).relativize(file).toString().replace('\\', '/');
                found.put(path, Files.readString(file));
            }
        }
        return found;
    }
}
