package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.Folders;

/** Content that is meant to mislead readers, terminals, logs, or the program itself. */
@Timeout(30)
class HostileContentTest {
    @TempDir Path temporary;
    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = temporary.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\ncontent/plan.yaml:1:1: error: forged\n\",y\n",
                "x,\"y\r\ncontent/plan.yaml:1:1: error: forged\"\n",
                "word\",\"y\ncontent/plan.yaml:1:1: error: forged\"\n"
            })
    void textOfTheContentForgesNoMessage(String row) throws IOException {
        String printed = add("synonyms.csv", row);
        assertFalse(printed.isEmpty());
        assertFalse(printed.contains("\ncontent/plan.yaml"), printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb.csv", "chapters/\u001B]0;x\u0007.md", "pages/\u202Edm.b", "a\r.txt"})
    void fileNamesThatCannotBePrintedAreRefused(String name) throws IOException {
        String printed = add(name, "x\n");
        assertTrue(printed.contains("a character in the file's name can't be printed"), printed);
        assertTrue(printed.endsWith("1 error, 0 warnings\n"), printed);
        assertFalse(printed.matches("(?s).*[\\p{Cc}\\p{Cf}&&[^\\n]].*"), printed);
    }

    @Test
    void linksAreNeitherFollowedNorQuoted() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Path secret = Files.writeString(outside.resolve("secret.md"), "SECRET\n");
        Files.createSymbolicLink(content.resolve("pages/a.md"), secret);
        Files.createSymbolicLink(content.resolve("chapters/extra"), outside);
        Files.createSymbolicLink(content.resolve("columns/09.md"), Path.of("/dev/zero"));
        Files.createSymbolicLink(content.resolve("services.csv"), Path.of("synonyms.csv"));
        String printed = check();
        assertEquals(4, count(printed, "a symbolic link"), printed);
        assertFalse(printed.contains("SECRET"), printed);
        assertTrue(printed.endsWith("4 errors, 0 warnings\n"), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "Commitments.csv, commitments.csv",
        "domains.YAML, domains.yaml",
        "indicators - 副本.csv, indicators.csv",
        "observations(2).xlsx, observations.xlsx",
        "events.xls, events.xlsx",
        "observations.xlsm, observations.xlsx",
        "indicators.xlsx, indicators.csv",
        "services.csv.txt, services.csv",
        "Data_Notes.yml, data-notes.yaml",
        "mention.csv, mentions.csv",
        "chapter/05.md, chapters/05.md",
        "columns/03.MD, columns/03.md",
        "Pages/help.markdown, pages/help.md"
    })
    void aNameThatIsAlmostThatOfAContentFileIsAnError(String name, String right)
            throws IOException {
        String printed = add(name, "x\n");
        assertTrue(printed.contains("\"" + right + "\""), printed);
        assertFalse(printed.contains("\n0 errors"), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.pdf", "notes.txt", "chapters/图.png", "工作记录.xlsx"})
    void otherFilesAreUnused(String name) throws IOException {
        assertTrue(add(name, "x\n").endsWith("0 errors, 1 warning\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages/.DS_Store",
                "Thumbs.db",
                "columns/Desktop.ini",
                "observations.csv.bak",
                "#mentions.csv#",
                "chapters/01.md.swp",
                "domains.yaml.orig",
                "~$observations.xlsx"
            })
    void whatSystemsAndEditorsLeaveIsPassedOver(String name) throws IOException {
        assertEquals("", add(name, "\u0000"));
    }

    @ParameterizedTest
    @CsvSource({
        "synonyms.csv, 'a\u2060b,x\n', 4:2",
        "domains.yaml, '# a\u2066b\n', 17:4",
        "pages/about.md, '\n甲\u180E乙\n', 11:2",
        "chapters/04.md, '\n甲\u2029乙\n', 11:2",
        "chapters/04.md, '\n甲&zwj;乙\n', 11:2",
        "pages/about.md, '\n甲\uFFFE乙\n', 11:2",
        "chapters/04.md, '\n甲\uFDD1乙\n', 11:2",
        "domains.yaml, '# a\uD83F\uDFFFb\n', 17:4",
        "pages/about.md, '\n甲&shy;乙\n', 11:1",
        "plan.yaml, 'issuer: \"a\\u200Eb\"\n', 14:9"
    })
    void charactersThatNoReaderSeesAreErrors(String file, String text, String place)
            throws IOException {
        String printed = add(file, text);
        assertTrue(
                printed.matches(
                        "(?s).*" + file + ":" + place + ": error: [^\n]*(invisible|reference).*"),
                printed);
    }

    @ParameterizedTest
    @CsvSource({
        "'⽔电,阅览座位\n', 水电",
        "'ＷｉＦｉ,阅览座位\n', WiFi",
        "'ﬂoor,阅览座位\n', fl",
        "'第Ⅻ馆,阅览座位\n', XII",
        "'\uF900,阅览座位\n', \u8C48"
    })
    void charactersThatLookLikeOthersAreWarnings(String text, String ordinary) throws IOException {
        String printed = add("synonyms.csv", text);
        assertTrue(printed.contains("write \"" + ordinary.substring(0, 1)), printed);
        assertTrue(printed.endsWith("0 errors, 1 warning\n"), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（甲）", "％＋－：", "图書館", "①㎡℃", "\uFA0E"})
    void whatPlansPrintIsNoLookalike(String text) throws IOException {
        String printed = add("synonyms.csv", text + ",阅览座位\n");
        assertEquals("", printed);
    }

    @ParameterizedTest
    @CsvSource({
        "chapters/03.md, '\n<<<<<<< ours\n'",
        "columns/02.md, '\n||||||| 1a2b3c\n'",
        "pages/about.md, '\n注意\n=======\n'",
        "indicators.csv, '>>>>>>> 更新结果\n'",
        "portal.yaml, '=======\n'"
    })
    void markersOfMergesAreErrorsInAnyFile(String file, String text) throws IOException {
        String printed = add(file, text);
        assertEquals(1, count(printed, "marker of a merge conflict"), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "'甲[^注]。\n', footnotes",
        "'甲[^a]。\n\n[^a]: 乙\n', footnotes",
        "'改为 ~~旧~~ **新**。\n', struck text",
        "'1. [X] 完成\n2. 乙\n', lists of tasks"
    })
    void markupOfOtherKindsOfMarkdownIsRefusedInPages(String text, String name) throws IOException {
        String printed = add("pages/about.md", "\n" + text);
        assertEquals(1, count(printed, "pages cannot contain " + name), printed);
        assertTrue(printed.endsWith("1 error, 0 warnings\n"), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`~~`、`[^1]`\n", "甲\\~~乙、\\[^1]\n", "- [乙](about.html)\n", "3~4\n"})
    void pagesMayNameThatMarkup(String text) throws IOException {
        assertEquals("", add("pages/about.md", "\n" + text));
    }

    @Test
    void manyErrorsOnOneLineEndEarly() throws IOException {
        StringBuilder keys = new StringBuilder("{k0: 1");
        for (int i = 1; i < 3000; i++) {
            keys.append(",k").append(i).append(": 1");
        }
        Files.writeString(content.resolve("plan.yaml"), keys.append("}\n"));
        String printed = check();
        assertTrue(printed.contains("\n… and 25"), printed.substring(printed.length() - 200));
        assertTrue(printed.length() < 300_000, printed.length() + " characters");
    }

    @ParameterizedTest
    @CsvSource({
        "b, 30000, c",
        "7, 25000, ''",
        "'<1.', 20000, ''",
        "'1,000', 5000, 人",
        "'<', 32000, 9"
    })
    void longCellsAreQuotedInPart(String unit, int times, String end) throws IOException {
        String cell = '"' + unit.repeat(times) + end + '"';
        String printed = add("observations.csv", cell + ",2027," + cell + ",s,2028-01-01,\n");
        assertFalse(printed.isEmpty());
        assertTrue(printed.lines().allMatch(line -> line.length() < 1200), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "synonyms.csv, x, 120000, 4:1",
        "synonyms.csv, '\"x\n', 60000, 4:1",
        "synonyms.csv, ',', 1500, 4:1001",
        "plan.yaml, '[', 120000, 14:1",
        "pages/about.md, 长, 120000, 10:1"
    })
    void whatIsTooLargeIsReportedInItsPlace(String file, String text, int times, String place)
            throws IOException {
        String quote = text.startsWith("\"") ? "\"" : "";
        String printed =
                add(file, quote + text.replace("\"", "").repeat(times) + quote + quote + "\n");
        assertTrue(printed.contains(file + ":" + place + ": error: "), printed);
    }

    @ParameterizedTest
    @CsvSource({"plan.yaml, 33, 1:16", "synonyms.csv, 26, 2:6", "pages/about.md, 40, 5:6"})
    void aFileThatEndsWithinACharacterIsNotTakenForGbk(String file, int length, String place)
            throws IOException {
        byte[] bytes = Files.readAllBytes(content.resolve(file));
        Files.write(content.resolve(file), Arrays.copyOf(bytes, length));
        String printed = check();
        assertTrue(
                printed.contains(file + ":" + place + ": error: not UTF-8: invalid byte"), printed);
    }

    private String add(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return check();
    }

    private String check() {
        return InvalidContent.outcome(content).printed();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
