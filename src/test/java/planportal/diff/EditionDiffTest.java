package planportal.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.site.Messages;
import planportal.site.Site;

class EditionDiffTest {
    private final Messages messages = Site.builtIn().messages("zh");

    @TempDir Path folder;
    private Path before;
    private Path after;

    @BeforeEach
    void twoEqualEditions() throws IOException {
        before = folder.resolve("before");
        after = folder.resolve("after");
        for (Path site : List.of(before, after)) {
            write(
                    site,
                    "datasets/indicators.json",
                    """
                    [{"id":"beds","name":"床位","target_text":"9000","target_value":9000}]
                    """);
            write(
                    site,
                    "datasets/plan-text.json",
                    """
                    [{"id":"5-2-1","section_title":"托育","text":"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未，确保不少于4.5个。此后一句不变，很长很长很长很长很长。"}]
                    """);
            write(site, "plan/05.html", "<p>");
        }
    }

    @Test
    void equalEditionsDifferInNothing() {
        EditionDiff diff = diff();
        assertTrue(diff.isEmpty());
        assertEquals("# 两版数据的差别\n\n没有差别。\n", diff.toMarkdown(messages));
    }

    @Test
    void rowsAreMatchedByKeyWhateverTheirOrder() throws IOException {
        write(
                before,
                "datasets/services.json",
                """
                [{"id":"a","number":1},{"id":"b","number":2},{"id":"gone","number":3}]
                """);
        write(
                after,
                "datasets/services.json",
                """
                [{"id":"new","number":4},{"id":"b","number":2.0},{"id":"a","number":7}]
                """);
        DatasetDiff services = diff().datasets().get(0);
        assertEquals("services", services.name());
        assertEquals(List.of("new"), services.added().stream().map(Row::key).toList());
        assertEquals(List.of("gone"), services.removed().stream().map(Row::key).toList());
        assertEquals(
                List.of("a"),
                services.changed().stream().map(DatasetDiff.ChangedRow::key).toList());
        assertEquals(List.of("number"), services.changed().get(0).fields());
    }

    @Test
    void aNewFieldIsNamedOnceAndChangesNoRow() throws IOException {
        write(before, "datasets/services.json", "[{\"id\":\"a\",\"old\":1,\"kept\":1}]");
        write(after, "datasets/services.json", "[{\"id\":\"a\",\"kept\":1,\"new\":null}]");
        DatasetDiff services = diff().datasets().get(0);
        assertEquals(List.of("new"), services.fieldsAdded());
        assertEquals(List.of("old"), services.fieldsRemoved());
        assertEquals(List.of(), services.rows().toList());
    }

    @Test
    void jsonIsReadBackAsItWasWritten() throws IOException {
        String old = "[{\"id\":\"a\",\"n\":1,\"indicator\":\"beds\"},{\"id\":\"b\",\"n\":1}]";
        String now = "[{\"id\":\"a\",\"n\":2,\"indicator\":\"beds\"},{\"id\":\"c\",\"x\":true}]";
        write(before, "datasets/data-notes.json", old);
        write(after, "datasets/data-notes.json", now);
        write(after, "plan/06.html", "<p>");
        EditionDiff diff = diff();
        JsonNode json = new ObjectMapper().readTree(diff.toJson());
        EditionDiff read = DiffJson.read(json, folder);
        assertEquals("床位", read.names().get("beds"));
        assertEquals(diff.toJson(), read.toJson());
        assertEquals(diff.toMarkdown(messages), read.toMarkdown(messages));
    }

    @Test
    void aRevisionAddsARowAndMarksTheEarlierOne() throws IOException {
        String first =
                """
                {"indicator":"beds","year":2022,"kind":"actual","text":"5000",\
                "published":"2023-03-01","superseded":%s}""";
        String second =
                """
                {"indicator":"beds","year":2022,"kind":"actual","text":"5100",\
                "published":"2023-09-01","superseded":false}""";
        write(before, "datasets/observations.json", "[" + first.formatted("false") + "]");
        write(
                after,
                "datasets/observations.json",
                "[" + first.formatted("true") + "," + second + "]");
        DatasetDiff observations = diff().datasets().get(0);
        assertEquals("beds 2022 actual 2023-03-01", observations.changed().get(0).key());
        assertEquals(List.of("superseded"), observations.changed().get(0).fields());
        assertEquals("beds 2022 actual 2023-09-01", observations.added().get(0).key());
        assertTrue(observations.removed().isEmpty());
        assertTrue(
                diff().toMarkdown(messages).contains("- `beds 2022 actual 2023-09-01` 床位：5100\n"));
    }

    @Test
    void aChangedParagraphShowsTheWordsAroundTheChange() throws IOException {
        write(
                after,
                "datasets/plan-text.json",
                Files.readString(before.resolve("datasets/plan-text.json")).replace("4.5个", "5个"));
        assertEquals(
                """
                # 两版数据的差别

                ## 规划内容

                改动1行

                ### 改动

                - `5-2-1` 托育
                  - 原文（text）：原为“…壬癸子丑寅卯辰巳午未，确保不少于4.5个。此后一句不变，很长很长很长…”，\
                现为“…壬癸子丑寅卯辰巳午未，确保不少于5个。此后一句不变，很长很长很长…”
                """,
                diff().toMarkdown(messages));
    }

    @Test
    void anAddressThatIsGoneIsNamedAndAssetsAreNot() throws IOException {
        write(before, "plan/06.html", "<p>");
        write(before, "assets/old.js", "");
        write(before, "assets/icon.svg", "");
        write(after, "plan/07.html", "<p>");
        EditionDiff diff = diff();
        assertEquals(List.of("plan/06.html"), diff.addressesGone());
        assertEquals(List.of("plan/07.html"), diff.addressesAdded());
        assertTrue(diff.toMarkdown(messages).contains("## 不再存在的地址（1个）\n\n- `plan/06.html`\n"));
    }

    @Test
    void valuesThatMarkdownWouldReadAreEscaped() throws IOException {
        write(
                after,
                "datasets/indicators.json",
                """
                [{"id":"beds","name":"床位","target_text":"<9000*","target_value":null}]
                """);
        String markdown = diff().toMarkdown(messages);
        assertTrue(markdown.contains("（target\\_text）：原为“9000”，现为“\\<9000\\*”\n"), markdown);
        assertTrue(markdown.contains("（target\\_value）：原为“9000”，现为空\n"), markdown);
    }

    @Test
    void textOfAnySiteStaysText() throws IOException {
        write(
                after,
                "datasets/indicators.json",
                """
                [{"id":"beds","name":"<img src=x>","target_text":"9000\\n# 新","target_value":9000},
                 {"id":"a`\\n## b","name":"[x](y)&lt;"}]
                """);
        write(after, "plan/a`b<c>.html", "<p>");
        String markdown = diff().toMarkdown(messages);
        assertTrue(markdown.contains("原为“床位”，现为“\\<img src=x\\>”\n"), markdown);
        assertTrue(markdown.contains("“9000 \\# 新”\n"), markdown);
        assertTrue(markdown.contains("- <code>a\\` \\#\\# b</code> \\[x\\](y)\\&lt;\n"), markdown);
        assertTrue(markdown.contains("- <code>plan/a\\`b\\<c\\>.html</code>\n"), markdown);
    }

    @Test
    void programsGetTheWholeValues() throws IOException {
        write(
                after,
                "datasets/indicators.json",
                """
                [{"id":"beds","name":"床位","target_text":"9500","target_value":9500},
                 {"id":"new","name":"新"}]
                """);
        String json = diff().toJson();
        assertFalse(json.contains("\r"));
        JsonNode dataset = new ObjectMapper().readTree(json).path("datasets").path(0);
        assertEquals("indicators", dataset.path("name").asText());
        assertEquals("新", dataset.at("/added/0/row/name").asText());
        assertEquals(9000, dataset.at("/changed/0/fields/target_value/old").asInt());
        assertEquals(9500, dataset.at("/changed/0/fields/target_value/new").asInt());
    }

    @Test
    void rowsWithoutAnIdAreToldApartByAllTheySay() throws IOException {
        write(before, "datasets/pairs.json", "[{\"a\":1},{\"a\":1},{\"a\":2}]");
        write(after, "datasets/pairs.json", "[{\"a\":1},{\"a\":2}]");
        DatasetDiff pairs = diff().datasets().get(0);
        assertEquals(List.of("{\"a\":1} #2"), pairs.removed().stream().map(Row::key).toList());
        assertTrue(pairs.added().isEmpty());
    }

    @Test
    void aMissingFolderIsNoEdition() {
        Path none = folder.resolve("none");
        assertEquals(none + ": error: no such folder", error(none));
    }

    @Test
    void aFolderWithoutDatasetsIsNoEdition() throws IOException {
        Path other = folder.resolve("other");
        write(other, "index.html", "");
        assertEquals(
                other
                        + ": error: not a built site, or one without JSON: it has no"
                        + " datasets/*.json",
                error(other));
    }

    @Test
    void aDamagedDatasetIsNamedWithItsPlace() throws IOException {
        write(after, "datasets/indicators.json", "[{\"id\":\"beds\",\n \"name\":");
        Path file = after.resolve("datasets/indicators.json");
        assertTrue(error(after).startsWith(file + ":2:"), error(after));
        assertTrue(error(after).contains(": error: damaged: "), error(after));
        write(after, "datasets/indicators.json", "{\"id\":1}");
        assertEquals(file + ": error: damaged: not an array of rows", error(after));
        write(after, "datasets/indicators.json", "[{\"id\":1},5]");
        assertEquals(file + ": error: damaged: row 2 is not an object", error(after));
        write(after, "datasets/indicators.json", "");
        assertEquals(file + ": error: damaged: not an array of rows", error(after));
    }

    @Test
    void aNumberBeyondAllMeasureIsTold() throws IOException {
        write(after, "datasets/indicators.json", "[{\"id\":\"beds\",\"value\":1e99999999999}]");
        assertEquals(
                after.resolve("datasets/indicators.json")
                        + ": error: damaged: a number's exponent is too large",
                error(after));
    }

    @Test
    void aNumberOfMillionsOfDigitsIsNotWrittenOut() throws IOException {
        write(before, "datasets/indicators.json", "[{\"id\":\"beds\",\"value\":1}]");
        write(after, "datasets/indicators.json", "[{\"id\":\"beds\",\"value\":-1e999999999}]");
        assertTrue(diff().toMarkdown(messages).contains("-1E+999999999"));
        write(after, "datasets/indicators.json", "[{\"id\":\"beds\",\"value\":1e-999999999}]");
        assertTrue(diff().toMarkdown(messages).contains("1E-999999999"));
    }

    @Test
    void aNumberOfManyDigitsIsRead() throws IOException {
        write(before, "datasets/indicators.json", "[{\"id\":\"beds\",\"value\":1}]");
        for (String number :
                List.of("1".repeat(1_200), "-0." + "3".repeat(5_000), "9".repeat(99_999))) {
            write(
                    after,
                    "datasets/indicators.json",
                    "[{\"id\":\"beds\",\"value\":" + number + "}]");
            assertTrue(diff().toMarkdown(messages).contains("“" + number + "”"));
        }
        write(
                after,
                "datasets/indicators.json",
                "[{\"id\":\"beds\",\"value\":" + "1".repeat(100_001) + "}]");
        assertTrue(error(after).contains(": error: damaged: "), error(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99", "4294967297", "18446744073709551617"})
    void anEditionOfALaterProgramIsRefused(String format) throws IOException {
        write(
                after,
                "edition.json",
                "{\"generator\": \"plan-portal\", \"format\": " + format + "}");
        assertEquals(
                after.resolve("edition.json")
                        + ": error: built by a later program: format "
                        + format
                        + ", this program reads up to 1",
                error(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "{\"format\": \"1\"}",
                "{\"format\": 0}",
                "{\"format\": 1.5}"
            })
    void anEditionWithoutAFormatIsDamaged(String json) throws IOException {
        write(after, "edition.json", json);
        assertEquals(
                after.resolve("edition.json") + ": error: damaged: its \"format\" is no number",
                error(after));
    }

    @Test
    void aDatasetThatIsListedMustBeThere() throws IOException {
        String list =
                """
                {"version": "1.0.0", "contributors": [], "resources": [
                {"name": "%s", "schema": {"fields": []}},
                {"name": "indicators", "schema": {"fields": []}}]}
                """;
        // An older site has fewer datasets than a new one.
        write(after, "datapackage.json", list.formatted("plan-text"));
        assertTrue(diff().addressesAdded().contains("datapackage.json"));
        for (String name : List.of("observations", "../../evil", "a\u2028b")) {
            write(after, "datapackage.json", list.formatted(name));
            assertTrue(
                    error(after).contains(": error: damaged: it lists the dataset "), error(after));
        }
        Files.createDirectories(after.resolve("datasets/services.json"));
        write(after, "datapackage.json", list.formatted("services"));
        assertTrue(error(after).contains("datasets/services.json is missing"), error(after));
    }

    @ParameterizedTest
    @CsvSource({
        "datasets/services.json, /dev/zero",
        "edition.json, /dev/zero",
        "plan/06.html, 05.html",
        "indicators, plan",
        "datasets/domains.json, nowhere",
    })
    void aSiteWithLinksIsDamaged(String address, String target) throws IOException {
        Files.createDirectories(after.resolve(address).getParent());
        Files.createSymbolicLink(after.resolve(address), Path.of(target));
        assertEquals(
                after.resolve(address) + ": error: damaged: neither a file nor a folder",
                error(after));
    }

    @Test
    void aLinkToASiteIsThatSite() throws IOException {
        Path current = Files.createSymbolicLink(folder.resolve("current"), after);
        assertEquals(Edition.read(after), Edition.read(current));

        // An editor's lock is hidden, and no part of the site.
        Files.createSymbolicLink(after.resolve("plan/.#05.html"), Path.of("me@host.1"));
        assertEquals(Edition.read(before), Edition.read(after));
    }

    @Test
    void aFileBeyondAllMeasureIsDamaged() throws IOException {
        Path file = after.resolve("datasets/services.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5_000_000_000L);
        }
        assertEquals(file + ": error: damaged: larger than 100000000 bytes", error(after));
    }

    @Test
    void aFolderThatCannotBeListedIsTold() throws IOException {
        write(after, "closed/index.html", "<p>");
        Path closed = after.resolve("closed");
        Set<PosixFilePermission> open = Files.getPosixFilePermissions(closed);
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            // An administrator may list any.
            assumeFalse(Files.isReadable(closed));
            assertTrue(error(after).startsWith(after + ": error: cannot be read: "), error(after));
        } finally {
            Files.setPosixFilePermissions(closed, open);
        }
    }

    private EditionDiff diff() {
        return EditionDiff.between(Edition.read(before), Edition.read(after));
    }

    private static String error(Path site) {
        return assertThrows(EditionException.class, () -> Edition.read(site)).getMessage();
    }

    private static void write(Path site, String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
