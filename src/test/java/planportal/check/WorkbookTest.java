package planportal.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.diagnostic.Diagnostics;
import planportal.file.ZipWriter;
import planportal.model.Observation;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.site.Site;
import planportal.testing.Folders;
import planportal.testing.Workbooks;

/** Results and events in a workbook: the same as in CSV, and mistakes by the cell's name. */
class WorkbookTest {
    private static final List<List<String>> ROWS =
            List.of(
                    List.of("指标", "年份", "数值", "来源", "公布日期", "备注"),
                    List.of("visits-per-person", "#2026", "#2.1", "年报（示例）", "@2027-03-01", ""),
                    List.of("lost-books-rate", "#2026", "%0.006", "年报（示例）", "@2027-03-01", "甲"),
                    List.of("reading-seats", "2026", "640", "年报（示例）", "2027-03-01", ""));

    @TempDir Path folder;
    private Path content;

    @BeforeEach
    void smallSiteWithoutResults() throws IOException {
        content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Files.delete(content.resolve("observations.csv"));
    }

    @Test
    void rowsAreTheSameAsInCsv() throws IOException {
        save(sheet -> Workbooks.fill(sheet, ROWS));
        List<Observation> fromWorkbook = observations();
        Files.delete(content.resolve("observations.xlsx"));
        Files.writeString(
                content.resolve("observations.csv"),
                """
                indicator,year,value,source,published,note
                visits-per-person,2026,2.1,年报（示例）,2027-03-01,
                lost-books-rate,2026,0.6,年报（示例）,2027-03-01,甲
                reading-seats,2026,640,年报（示例）,2027-03-01,
                """);
        assertEquals(3, fromWorkbook.size());
        assertEquals(observations(), fromWorkbook);
    }

    @Test
    void aFileSavedByLibreOfficeIsTheSameAsTheCsv() throws IOException {
        Files.copy(
                Path.of("src/test/resources/workbooks/libreoffice.xlsx"),
                content.resolve("observations.xlsx"));
        List<Observation> fromWorkbook = observations();
        Files.delete(content.resolve("observations.xlsx"));
        String csv =
                Files.readString(
                        Path.of("src/test/resources/sites/small/content/observations.csv"));
        Files.writeString(content.resolve("observations.csv"), csv.replace(",2.0,", ",2,"));
        assertEquals(6, fromWorkbook.size());
        assertEquals(observations(), fromWorkbook);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    A1 | 指标名 | unknown column "指标名"
                    A2 | visits-per-persn | unknown indicator "visits-per-persn"
                    A2 | `` | column "indicator" must not be empty
                    A2 | #7 | unknown indicator "7"
                    A2 | 人均到馆次数（visits-per-persom） | unknown indicator "visits-per-persom"
                    A4 | visits-per-person | duplicate value of "visits-per-person" for 2026 published on 2027-03-01
                    B1 | 年度 | unknown column "年度"
                    B2 | #2031 | year 2031 is outside the plan's period 2026–2028
                    B2 | #2026.5 | "year" must be a whole number, not "2026.5"
                    B2 | @2026-01-01 | "year" must be a whole number, not "2026-01-01"
                    B2 | 2026年 | "year" must be a whole number, not "2026年"
                    B2 | `` | column "year" must not be empty
                    B2 | %20.26 | "year" must be a whole number, not "2026%"
                    C2 | `` | column "value" must not be empty
                    C2 | 2.1.1 | invalid value "2.1.1"
                    C2 | 1,900 | invalid value "1,900"
                    C2 | ２.１ | invalid value "２.１"
                    C2 | 1-2 | invalid value "1-2"
                    C2 | @2026-01-02 | invalid value "2026-01-02"
                    C2 | %2.1 | "210%" has a %, but the unit is "次"
                    C2 | — | — is not a result
                    C2 | 不详 | "不详" is not a number, but the target 2.4 is
                    C2 | 【2.1】 | 【2.1】 is the figure of a period
                    C2 | =1+1 | the formula has no result: "=1+1"
                    C2 | #1e15 | value of 16 digits
                    D1 | `` | "公布日期" is beside the table
                    D2 | `` | column "source" must not be empty
                    D2 | 年报\u200b | invisible character U+200B
                    E1 | 发布日期 | unknown column "发布日期"
                    E1 | 年份 | duplicate column "年份"; first defined at observations.xlsx:观测!B1
                    E2 | 2027 | "published" must be a date, not "2027"
                    E2 | 2027/3/1 | "published" must be a date, not "2027/3/1"
                    E2 | 2027年3月 | "published" must be a date, not "2027年3月"
                    E2 | `` | column "published" must not be empty
                    E2 | @2025-03-01 | published on 2025-03-01, before the measured year 2026
                    E3 | @2099-01-01 | published on 2099-01-01, more than 10 years after
                    F2 | =TODAY() | the formula has no result: "=TODAY()"
                    """)
    void aWrongCellIsCalledByItsName(String cell, String value, String expected)
            throws IOException {
        save(sheet -> fillWith(sheet, cell, value));
        // The first cell beyond a missing title is outside.
        String place = cell.equals("D1") ? "E1" : cell;
        assertTrue(
                printed().contains("observations.xlsx:观测!" + place + ": error: " + expected),
                printed());
    }

    @Test
    void mistakesShowTheRowWithAMarkBelowTheCell() throws IOException {
        save(sheet -> fillWith(sheet, "C3", "1,5"));
        assertEquals(
                """
                observations.xlsx:观测!C3: error: invalid value "1,5" [value-malformed]
                  lost-books-rate\t2026\t1,5\t年报（示例）\t2027-03-01\t甲
                                 \t    \t^^^
                  hint: write a number (4.5), a bound (<5.5, ≥30), about (~70), a range (40–45), \
                — or words (or a total: 【12】)
                1 error, 0 warnings
                """,
                printed());
    }

    @Test
    void headersMayBeNamesOrTitlesOrBothAndRowsHiddenOrApart() throws IOException {
        save(
                sheet -> {
                    Workbooks.fill(sheet, ROWS);
                    Workbooks.put(sheet, 0, 0, "Indicator");
                    Workbooks.put(sheet, 0, 1, "year");
                    Workbooks.put(sheet, 0, 2, "数值（value）");
                    Workbooks.put(sheet, 1, 0, "人均到馆次数（visits-per-person）");
                    Workbooks.put(sheet, 9, 0, "opening-hours");
                    Workbooks.put(sheet, 9, 1, "2026");
                    Workbooks.put(sheet, 9, 2, "58");
                    Workbooks.put(sheet, 9, 3, "年报\n（示例）");
                    Workbooks.put(sheet, 9, 4, "@2027-03-01");
                    sheet.hideRow(2);
                });
        assertEquals(
                "observations.xlsx:观测!A3: warning: a hidden row is read like any other"
                        + " [row-hidden]",
                printed().lines().findFirst().get());
        Observation last = check(new Diagnostics()).get().observations().get(3);
        assertEquals("年报\n（示例）", last.source().name());
    }

    @Test
    void onlyTheSheetOfTheRightNameIsRead() throws IOException {
        saveWorkbook(
                workbook -> {
                    workbook.newWorksheet("（说明）").value(0, 0, "随便写");
                    workbook.newWorksheet("Sheet3");
                    Worksheet lists = workbook.newWorksheet("列表");
                    lists.value(0, 0, "甲");
                    lists.setVisibilityState(VisibilityState.HIDDEN);
                    Workbooks.fill(workbook.newWorksheet("observations"), ROWS);
                });
        assertEquals("", printed());

        saveWorkbook(workbook -> Workbooks.fill(workbook.newWorksheet("Observation"), ROWS));
        assertEquals(
                """
                observations.xlsx:Observation!A1: error: unknown sheet "Observation" [sheet-unknown]
                  hint: did you mean "observations"?
                """,
                headline());

        saveWorkbook(
                workbook -> {
                    Workbooks.fill(workbook.newWorksheet("观测"), ROWS);
                    workbook.newWorksheet("Sheet2").value(2, 2, "计算");
                });
        assertEquals(
                """
                observations.xlsx:Sheet2!C3: error: sheet "Sheet2" is one too many [sheet-unknown]
                  hint: move its rows to "观测", or put its name in brackets: (Sheet2)
                """,
                headline());

        saveWorkbook(workbook -> workbook.newWorksheet("观测"));
        assertEquals(
                """
                observations.xlsx:1:1: error: no sheet that is shown holds anything [sheet-unknown]
                  hint: the rows go on a sheet "observations" (观测)
                """,
                headline());
    }

    @Test
    void aSheetHoldsOneTableWithoutMergedCells() throws IOException {
        save(
                sheet -> {
                    Workbooks.fill(sheet, ROWS);
                    sheet.range(1, 0, 2, 0).merge();
                });
        assertEquals(
                """
                observations.xlsx:观测!A2: error: merged cells A2:A3 [cell-merged]
                  hint: unmerge them (取消单元格合并) and fill in each cell
                """,
                headline());

        save(
                sheet -> {
                    Workbooks.fill(sheet, ROWS);
                    sheet.value(6, 0, "指标");
                    sheet.value(6, 1, "说明");
                    sheet.value(1, 7, "合计");
                });
        assertTrue(
                printed().contains("观测!A7: error: a second table, with titles of its own"),
                printed());
        assertTrue(printed().contains("观测!H2: error: \"合计\" is beside the table"), printed());
    }

    @Test
    void onlyOneOfTheFilesMayHaveRows() throws IOException {
        save(sheet -> Workbooks.fill(sheet, ROWS));
        Path csv = content.resolve("observations.csv");
        Files.writeString(csv, "indicator,year,value,source,published\n");
        assertEquals("", printed());
        Files.writeString(csv, "opening-hours,2026,58,年报,2027-03-01\n", APPEND);
        assertEquals(
                """
                observations.xlsx:1:1: error: there are rows here and in "observations.csv" \
                [table-in-two-files]
                  hint: keep all rows in one of the files, and delete the other
                """,
                headline());
    }

    @Test
    void eventsMayBeInAWorkbook() throws IOException {
        List<String> titles =
                List.of("id", "about", "日期", "state", "value", "text", "来源", "source_url");
        List<String> row = List.of("a", "indicators/none", "@2027-01-05", "", "", "办到", "年报", "");
        Files.write(
                content.resolve("events.xlsx"),
                Workbooks.write(
                        workbook ->
                                Workbooks.fill(workbook.newWorksheet("事件"), List.of(titles, row))));
        assertTrue(printed().startsWith("events.xlsx:事件!B2: error: "), printed());
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneLine() throws IOException {
        byte[] good = Files.readAllBytes(Path.of("src/test/resources/workbooks/libreoffice.xlsx"));
        String compound = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
        assertEquals("the workbook has a password", refusal(utf16("EncryptedPackage", compound)));
        assertEquals("an old Excel workbook (.xls)", refusal(utf16("Workbook", compound)));
        assertEquals("not an Excel workbook", refusal("indicator,year".getBytes(UTF_8)));
        assertEquals("not an Excel workbook", refusal(new byte[0]));
        assertEquals(
                "not an Excel workbook", refusal(zip(Map.of("mimetype", "x".getBytes(UTF_8)))));
        assertEquals("the workbook is damaged", refusal(Arrays.copyOf(good, good.length / 2)));
        assertEquals(
                "the workbook contains macros (.xlsm)",
                refusal(with(good, "xl/vbaProject.bin", new byte[9])));
        assertEquals(
                "the workbook holds more than 64 MiB",
                refusal(with(good, "xl/media/a.png", new byte[65 << 20])));
        assertEquals("the file is too large; expected at most 16 MiB", refusal(new byte[17 << 20]));
        byte[] entities =
                "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst><si><t>&a;</t></si></sst>".getBytes(UTF_8);
        assertEquals(
                "the XML in the workbook has a document type",
                refusal(with(good, "xl/sharedStrings.xml", entities)));
    }

    /** Whatever is cut, turned or replaced: a message, or the rows; never an exception. */
    @Test
    void damagedWorkbooksLeadToMessages() throws IOException {
        byte[] good = Files.readAllBytes(Path.of("src/test/resources/workbooks/libreoffice.xlsx"));
        Map<String, byte[]> parts = unzipped(good);
        Random random = new Random(23);
        int refused = 0;
        for (String part : parts.keySet()) {
            String text = new String(parts.get(part), UTF_8);
            for (int i = 0; i < 10; i++) {
                int at = random.nextInt(text.length());
                String wrong =
                        switch (i % 5) {
                            case 0 -> text.substring(0, at);
                            case 1 -> text.replaceFirst("[0-9]+(?=<)", "x" + at);
                            case 2 -> text.replace("r=\"A", "r=\"ZZZ" + at);
                            case 3 -> text.substring(0, at) + (char) ('!' + i) + text.substring(at);
                            default -> text.replaceAll("[0-9](?=\")", "" + i);
                        };
                Files.write(
                        content.resolve("observations.xlsx"),
                        with(good, part, wrong.getBytes(UTF_8)));
                refused += printed().isEmpty() ? 0 : 1;
            }
        }
        assertTrue(refused > 24, refused + " refused");
    }

    private String refusal(byte[] workbook) throws IOException {
        Files.write(content.resolve("observations.xlsx"), workbook);
        Matcher line =
                Pattern.compile(
                                "observations.xlsx:1:1: error: (.*) \\[workbook-refused]\n.*\n1 error.*\n")
                        .matcher(printed());
        assertTrue(line.matches(), printed());
        return line.group(1);
    }

    private static byte[] utf16(String word, String before) {
        return (before + new String(word.getBytes(UTF_16LE), ISO_8859_1)).getBytes(ISO_8859_1);
    }

    /** Returns a workbook with a part added or replaced. */
    private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = unzipped(workbook);
        parts.put(part, content);
        return zip(parts);
    }

    private static Map<String, byte[]> unzipped(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(bytes)) {
            for (String part : parts.keySet()) {
                zip.add(part, parts.get(part));
            }
        }
        return bytes.toByteArray();
    }

    private static void fillWith(Worksheet sheet, String cell, String value) {
        Workbooks.fill(sheet, ROWS);
        int row = Integer.parseInt(cell.substring(1)) - 1;
        Workbooks.put(sheet, row, cell.charAt(0) - 'A', value);
    }

    private void save(Consumer<Worksheet> sheet) throws IOException {
        saveWorkbook(workbook -> sheet.accept(workbook.newWorksheet("观测")));
    }

    private void saveWorkbook(Consumer<Workbook> workbook) throws IOException {
        Files.write(content.resolve("observations.xlsx"), Workbooks.write(workbook));
    }

    private List<Observation> observations() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Publication> publication = check(diagnostics);
        assertEquals(List.of(), diagnostics.findings());
        return publication.get().observations();
    }

    private Optional<Publication> check(Diagnostics diagnostics) {
        Site site = Site.builtIn();
        return new PlanChecker(diagnostics, site.languages(), site::fieldTitles, Optional.empty())
                .check(new ContentReader(content).read(diagnostics));
    }

    private String printed() {
        Diagnostics diagnostics = new Diagnostics();
        check(diagnostics);
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        return printed.toString().replace(content + "/", "");
    }

    /** Returns what is printed without the row and the counts. */
    private String headline() {
        return printed()
                .lines()
                .filter(line -> line.matches("\\S.*\\]|  hint: .*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
