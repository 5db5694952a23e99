package planportal.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.dataset.Constraints;
import planportal.dataset.Datasets;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.dataset.Table;
import planportal.site.Site;
import planportal.testing.Plans;

/** CSV, JSON and XLSX read back by readers that are not ours. */
class FormatsTest {
    private static final Languages LANGUAGES =
            Languages.of(Site.builtIn(), Plans.portalWithOneIndicator());

    /** Cells that break careless writers, under the field names of a dataset that has words. */
    private static final Table NASTY =
            new Table(
                    new Schema(
                            "observations",
                            List.of(
                                    field("text", FieldType.STRING),
                                    field("value", FieldType.NUMBER),
                                    field("year", FieldType.YEAR),
                                    field("superseded", FieldType.BOOLEAN),
                                    field("published", FieldType.DATE)),
                            List.of("text"),
                            List.of()),
                    List.of(
                            List.of("逗号，,引号\"与\n换行", "0.10", "2025", "true", "2024-02-29"),
                            List.of("=1+1", "-5", "2020", "false", ""),
                            List.of("—", "", "", "", "2021-01-01"),
                            List.of("【16.9】", "12345678901234.567", "2023", "true", ""),
                            List.of("𠮷 extended <tag> & 'x'", "100", "2022", "false", "")));

    private static Field field(String name, FieldType type) {
        return new Field(name, type, Constraints.NONE, Optional.empty());
    }

    @Test
    void csvReadsBackToTheLetter() throws IOException {
        String csv = new String(CsvFormat.write(NASTY), StandardCharsets.UTF_8);
        List<List<String>> read = readCsv(csv);

        assertEquals(NASTY.schema().names(), read.get(0));
        for (int i = 0; i < NASTY.rows().size(); i++) {
            List<String> expected = new ArrayList<>(NASTY.rows().get(i));
            expected.set(0, expected.get(0).replace("=1+1", "'=1+1"));
            assertEquals(expected, read.get(i + 1));
        }
        assertFalse(csv.startsWith("\uFEFF"));
        assertFalse(csv.contains("\r"));
        assertTrue(csv.endsWith("\n"));
    }

    @Test
    void jsonHoldsTypedValuesAndNullForNone() throws IOException {
        JsonNode json = JsonMapper.builder().build().readTree(JsonFormat.write(NASTY));

        assertEquals(NASTY.rows().size(), json.size());
        assertEquals("=1+1", json.get(1).get("text").textValue());
        assertEquals(-5, json.get(1).get("value").intValue());
        assertTrue(json.get(2).get("value").isNull());
        assertTrue(json.get(0).get("year").isIntegralNumber());
        assertTrue(json.get(0).get("superseded").booleanValue());
        assertEquals("2024-02-29", json.get(0).get("published").textValue());
        assertTrue(
                new String(JsonFormat.write(NASTY), StandardCharsets.UTF_8)
                        .contains("\"value\":12345678901234.567"));
    }

    @Test
    void xlsxHoldsTheSameRowsWithTypes() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx(NASTY)))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<Row> rows = sheets.get(0).read();
            assertEquals("observations", sheets.get(0).getName());
            assertEquals("字段说明", sheets.get(1).getName());
            assertEquals(NASTY.schema().names(), texts(rows.get(0), 5));
            assertEquals("逗号，,引号\"与\n换行", rows.get(1).getCell(0).asString());
            assertEquals("=1+1", rows.get(2).getCell(0).asString());
            assertEquals(CellType.STRING, rows.get(2).getCell(0).getType());
            assertEquals(CellType.NUMBER, rows.get(2).getCell(1).getType());
            assertEquals("-5", rows.get(2).getCell(1).asNumber().toPlainString());
            assertEquals(CellType.BOOLEAN, rows.get(1).getCell(3).getType());
            assertEquals("2024-02-29", rows.get(1).getCell(4).asDate().toLocalDate().toString());
            assertEquals("𠮷 extended <tag> & 'x'", rows.get(5).getCell(0).asString());
            assertEquals(6, sheets.get(1).read().size());
        }
    }

    @Test
    void aCellBeyondExcelsLimitSaysThatItIsCutInTheWorkbookAlone() throws IOException {
        String text = "长".repeat(XlsxFormat.LONGEST + 1);
        Table table = new Table(NASTY.schema(), List.of(List.of(text, "1", "2025", "true", "")));

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx(table)))) {
            Row row = workbook.getFirstSheet().read().get(1);
            String cut = row.getCell(0).asString();
            assertEquals(XlsxFormat.LONGEST, cut.length());
            assertTrue(cut.endsWith("长…（Excel 单元格放不下更多字）"));
        }
        assertTrue(new String(CsvFormat.write(table), StandardCharsets.UTF_8).contains(text));
    }

    @ParameterizedTest
    @CsvSource({
        "a_x0041_b, a_x005F_x0041_b",
        "_x000A_, _x005F_x000A_",
        "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
        "_x005F_x0041_, _x005F_x005F_x005F_x0041_",
        "b__xABcd_, b__x005F_xABcd_",
        "_x41_ _X0041_ _x004G_, _x41_ _X0041_ _x004G_",
    })
    void aTextThatLooksLikeACharacterCodeKeepsItsLetters(String text, String written)
            throws IOException {
        Table table = new Table(NASTY.schema(), List.of(List.of(text, "1", "2025", "true", "")));

        String strings = part(xlsx(table), "xl/sharedStrings.xml");

        assertTrue(strings.contains(">" + written + "<"), strings);
    }

    @Test
    void anEmptyDatasetIsAHeaderAndNoRows() throws IOException {
        Table empty = new Table(NASTY.schema(), List.of());

        assertEquals(
                "text,value,year,superseded,published\n",
                new String(CsvFormat.write(empty), StandardCharsets.UTF_8));
        assertEquals("[ ]\n", new String(JsonFormat.write(empty), StandardCharsets.UTF_8));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx(empty)))) {
            assertEquals(1, workbook.getFirstSheet().read().size());
        }
    }

    @Test
    void workbooksAreTheSameInAnyTimeZoneAndAtAnyMoment() throws Exception {
        TimeZone before = TimeZone.getDefault();
        byte[] first = xlsx(NASTY);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, xlsx(NASTY));
        } finally {
            TimeZone.setDefault(before);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(content.contains("dcterms:created"), entry.getName());
                assertEquals(1980, entry.getTimeLocal().getYear());
            }
        }
    }

    @Test
    void everyDatasetOfASmallPlanIsTheSameInAllThreeFormats() throws IOException {
        for (Table table : Datasets.tables(Plans.portalWithOneIndicator())) {
            String csv = new String(CsvFormat.write(table), StandardCharsets.UTF_8);
            JsonNode json = JsonMapper.builder().build().readTree(JsonFormat.write(table));
            List<List<String>> rows = readCsv(csv);
            assertEquals(table.rows().size() + 1, rows.size(), table.name());
            assertEquals(table.rows().size(), json.size(), table.name());
            xlsx(table);
        }
    }

    private static byte[] xlsx(Table table) {
        return XlsxFormat.write(table, LANGUAGES);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<List<String>> readCsv(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
            rows.add(row.toList());
        }
        return rows;
    }

    private static List<String> texts(Row row, int columns) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : cell.asString());
        }
        return texts;
    }
}
