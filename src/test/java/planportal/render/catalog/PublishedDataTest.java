package planportal.render.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import planportal.testing.PrintedIndicators;
import planportal.testing.RealSite;

/** The real site's datasets, read by readers that are not ours. */
class PublishedDataTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    static List<String> datasets() {
        return List.of(
                "indicators",
                "observations",
                "progress",
                "services",
                "projects",
                "commitments",
                "plan-text",
                "data-notes",
                "domains",
                "coverage");
    }

    /** The columns that the public interface promises, as it lists them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators|id, number, domain, group, name, name_en, unit, attribute, cumulative,"
                        + " baseline_year, baseline_text, baseline_value, baseline_comparator,"
                        + " target_year, target_text, target_value, target_comparator,"
                        + " latest_year, latest_value, status",
                "observations|indicator, year, kind, text, value, comparator, unit, cumulative,"
                        + " source, published, superseded",
                "services|id, number, domain, name, domain_goal",
                "projects|id, column, number, domain, title, text",
                "commitments|id, domain, place, subject, text, value, value_max, comparator, unit,"
                        + " year, indicator, quote",
                "plan-text|id, chapter, chapter_title, section, section_title, paragraph, lead,"
                        + " text",
                "data-notes|id, kind, indicator, place, note",
                "coverage|domain, kind, id, gap"
            })
    void columnsStandAsPromised(String dataset, String columns) {
        List<String> promised = List.of(columns.split(", *"));
        assertEquals(promised, csv(dataset).get(0).subList(0, promised.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "indicators, 33",
        "observations, 58",
        "services, 81",
        "projects, 34",
        "plan-text, 166",
        "domains, 9",
        "progress, 33"
    })
    void rowsAreAsManyAsThePlanHas(String dataset, int rows) {
        assertEquals(rows, csv(dataset).size() - 1);
    }

    @Test
    void everyIndicatorIsAsThePlanPrintsIt() throws IOException {
        List<PrintedIndicators.Line> printed = PrintedIndicators.read();
        assertEquals(33, printed.size());
        JsonNode rows = JSON.readTree(RealSite.bytes("datasets/indicators.json"));
        for (PrintedIndicators.Line line : printed) {
            JsonNode row = rows.get(line.number() - 1);
            assertEquals(line.number(), row.get("number").intValue());
            assertEquals(line.group(), row.get("group").textValue());
            assertEquals(line.name(), row.get("name").textValue());
            assertEquals(line.unit(), row.get("unit").textValue());
            assertEquals(
                    line.attribute().equals("约束性") ? "obligatory" : "anticipatory",
                    row.get("attribute").textValue());
            assertEquals(line.target().startsWith("【"), row.get("cumulative").booleanValue());
            assertPrinted(line.baseline(), row, "baseline");
            assertPrinted(line.target(), row, "target");
            assertEquals(2020, row.get("baseline_year").intValue());
            assertEquals(2025, row.get("target_year").intValue());
            assertEquals("no-data", row.get("status").textValue());
        }
    }

    private static void assertPrinted(String text, JsonNode row, String end) {
        assertEquals(text, row.get(end + "_text").textValue());
        String digits = text.replaceAll("[^0-9.]", "");
        if (digits.isEmpty()) {
            assertTrue(row.get(end + "_value").isNull(), text);
            assertTrue(row.get(end + "_comparator").isNull(), text);
            return;
        }
        assertEquals(
                0, new BigDecimal(digits).compareTo(row.get(end + "_value").decimalValue()), text);
        String sign =
                switch (text.charAt(0)) {
                    case '<' -> "<";
                    case '>' -> ">";
                    case '≥' -> ">=";
                    case '≤' -> "<=";
                    default -> "=";
                };
        assertEquals(sign, row.get(end + "_comparator").textValue(), text);
    }

    @Test
    void observationsHoldThePrintedValuesAndNoOthers() throws IOException {
        JsonNode rows = JSON.readTree(RealSite.bytes("datasets/observations.json"));
        Map<String, Integer> kinds = new TreeMap<>();
        rows.forEach(row -> kinds.merge(row.get("kind").textValue(), 1, Integer::sum));
        assertEquals(Map.of("baseline", 25, "target", 33), kinds);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void csvJsonAndXlsxHoldTheSameRows(String dataset) throws IOException {
        List<List<String>> csv = csv(dataset);
        JsonNode json = JSON.readTree(RealSite.bytes("datasets/" + dataset + ".json"));
        List<List<String>> xlsx = xlsx(dataset, csv.get(0).size());

        assertEquals(csv.size() - 1, json.size());
        assertEquals(csv.size(), xlsx.size());
        assertEquals(csv.get(0), xlsx.get(0));
        List<String> names = csv.get(0);
        for (int i = 0; i < json.size(); i++) {
            List<String> fields = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            json.get(i)
                    .properties()
                    .forEach(
                            each -> {
                                fields.add(each.getKey());
                                cells.add(text(each.getValue()));
                            });
            assertEquals(names, fields);
            assertEquals(cells, csv.get(i + 1), dataset + " CSV row " + (i + 1));
            assertEquals(cells, xlsx.get(i + 1), dataset + " XLSX row " + (i + 1));
        }
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    @Test
    void dataPackageKeepsTheSpecificationsRules() {
        assertEquals(
                List.of(),
                JsonSchemas.violations(
                        JsonSchemas.resource("/spec/datapackage.schema.json"),
                        RealSite.text("datapackage.json")));
    }

    @Test
    void dataPackageTellsTheFilesAsTheyAre() throws Exception {
        JsonNode resources = JSON.readTree(RealSite.bytes("datapackage.json")).get("resources");
        assertEquals(datasets().size(), resources.size());
        for (JsonNode resource : resources) {
            byte[] bytes = RealSite.bytes(resource.get("path").textValue());
            assertEquals(bytes.length, resource.get("bytes").intValue());
            assertEquals("sha256:" + sha256(bytes), resource.get("hash").textValue());
            List<String> names = new ArrayList<>();
            resource.get("schema").get("fields").forEach(f -> names.add(f.get("name").textValue()));
            assertEquals(csv(resource.get("name").textValue()).get(0), names);
        }
    }

    @Test
    void everyCellKeepsItsFieldsPromises() throws IOException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        for (String dataset : datasets()) {
            tables.put(dataset, rows(dataset));
        }
        JsonNode resources = JSON.readTree(RealSite.bytes("datapackage.json")).get("resources");
        int checked = 0;
        for (JsonNode resource : resources) {
            String dataset = resource.get("name").textValue();
            JsonNode schema = resource.get("schema");
            for (JsonNode field : schema.get("fields")) {
                checked += checkField(dataset, field, tables.get(dataset));
            }
            checkKey(dataset, schema.get("primaryKey"), tables.get(dataset));
            if (schema.has("foreignKeys")) {
                schema.get("foreignKeys").forEach(key -> checkReference(dataset, key, tables));
            }
        }
        assertTrue(checked > 5000, "cells checked: " + checked);
    }

    private static int checkField(String dataset, JsonNode field, List<Map<String, String>> rows) {
        String name = field.get("name").textValue();
        JsonNode rules = field.path("constraints");
        Set<String> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
            String cell = row.get(name);
            String breadcrumb = dataset + "." + name + ": " + cell;
            if (cell.isEmpty()) {
                assertFalse(rules.path("required").asBoolean(), breadcrumb);
                continue;
            }
            switch (field.get("type").textValue()) {
                case "integer", "year" -> assertTrue(cell.matches("-?[0-9]+"), breadcrumb);
                case "number" -> assertTrue(cell.matches("-?[0-9]+(\\.[0-9]+)?"), breadcrumb);
                case "boolean" -> assertTrue(cell.matches("true|false"), breadcrumb);
                case "date" -> assertTrue(cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), breadcrumb);
                default -> assertEquals(cell.strip(), cell, breadcrumb);
            }
            if (rules.has("enum")) {
                List<String> allowed = new ArrayList<>();
                rules.get("enum").forEach(value -> allowed.add(value.textValue()));
                assertTrue(allowed.contains(cell), breadcrumb);
            }
            if (rules.has("pattern")) {
                assertTrue(cell.matches(rules.get("pattern").textValue()), breadcrumb);
            }
            if (rules.has("minimum")) {
                assertTrue(
                        new BigDecimal(cell).compareTo(rules.get("minimum").decimalValue()) >= 0,
                        breadcrumb);
            }
            assertTrue(seen.add(cell) || !rules.path("unique").asBoolean(), breadcrumb);
        }
        return rows.size();
    }

    private static void checkKey(String dataset, JsonNode key, List<Map<String, String>> rows) {
        Set<List<String>> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
            List<String> cells = new ArrayList<>();
            key.forEach(field -> cells.add(row.get(field.textValue())));
            assertFalse(cells.contains(""), dataset + " key " + cells);
            assertTrue(seen.add(cells), dataset + " key twice " + cells);
        }
    }

    private static void checkReference(
            String dataset, JsonNode key, Map<String, List<Map<String, String>>> tables) {
        String field = key.get("fields").get(0).textValue();
        JsonNode reference = key.get("reference");
        String referenced = reference.get("fields").get(0).textValue();
        Set<String> known = new HashSet<>();
        tables.get(reference.get("resource").textValue())
                .forEach(row -> known.add(row.get(referenced)));
        for (Map<String, String> row : tables.get(dataset)) {
            assertTrue(
                    row.get(field).isEmpty() || known.contains(row.get(field)),
                    dataset + "." + field + ": " + row.get(field));
        }
    }

    @Test
    void placesAreParagraphsColumnsOrItems() throws IOException {
        Set<String> places = new HashSet<>();
        rows("plan-text").forEach(row -> places.add(row.get("id")));
        rows("projects").forEach(row -> places.add(row.get("id")));
        for (Map<String, String> row : rows("commitments")) {
            assertTrue(places.contains(row.get("place")), row.get("place"));
        }
        for (Map<String, String> row : rows("data-notes")) {
            for (String place : row.get("places").split(" ")) {
                assertTrue(
                        place.isEmpty() || places.contains(place) || place.matches("column-[0-9]+"),
                        place);
            }
        }
    }

    @Test
    void thePlanHasNoTextThatASpreadsheetWouldRun() {
        for (String dataset : datasets()) {
            for (List<String> row : csv(dataset)) {
                for (String cell : row) {
                    assertFalse(cell.matches("(?s)'[=+@\\-\\t\\r].*"), dataset + ": " + cell);
                }
            }
        }
    }

    @Test
    void thePackageOfEverythingIsWhatItsChecksumsSay() throws Exception {
        Map<String, byte[]> files = unzip(RealSite.bytes("datasets/all.zip"));
        checkSums(files, "");
        for (String dataset : datasets()) {
            for (String extension : List.of("csv", "json", "xlsx", "csv-metadata.json")) {
                String path =
                        "datasets/"
                                + dataset
                                + (extension.startsWith("csv-")
                                        ? ".csv-metadata.json"
                                        : "." + extension);
                assertEquals(sha256(RealSite.bytes(path)), sha256(files.get(path)), path);
            }
        }
        assertEquals(
                sha256(RealSite.bytes("datapackage.json")), sha256(files.get("datapackage.json")));
        assertEquals(datasets().size() * 4 + 3, files.size());
    }

    @Test
    void aReportersKitHoldsAllThatOneNeeds() throws Exception {
        String id = "elderly-care-beds";
        Map<String, byte[]> files = unzip(RealSite.bytes("indicators/" + id + ".zip"));
        checkSums(files, id + "/");
        for (String extension : List.of("csv", "json", "svg")) {
            assertEquals(
                    sha256(RealSite.bytes("indicators/" + id + "." + extension)),
                    sha256(files.get(id + "/" + id + "." + extension)),
                    extension);
        }
        assertTrue(utf8(files.get(id + "/README.txt")).contains("养老服务床位总量要从3980张增加到9000张"));
        assertTrue(utf8(files.get(id + "/plan.txt")).contains("全区养老服务床位数4210张"));
        assertTrue(utf8(files.get(id + "/data-notes.txt")).contains("4210"));
        assertTrue(utf8(files.get(id + "/LICENCE.txt")).contains("著作权法"));
        assertTrue(files.containsKey(id + "/citation.bib"));
        assertTrue(files.containsKey(id + "/" + id + ".xlsx"));
    }

    private static void checkSums(Map<String, byte[]> files, String folder) throws Exception {
        String sums = utf8(files.get(folder + "SHA256SUMS"));
        int listed = 0;
        for (String line : sums.split("\n")) {
            String[] parts = line.split("  ", 2);
            assertEquals(parts[0], sha256(files.get(folder + parts[1])), parts[1]);
            listed++;
        }
        assertEquals(files.size() - 1, listed);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<Map<String, String>> rows(String dataset) {
        List<List<String>> csv = csv(dataset);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : csv.subList(1, csv.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(csv.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> csv(String dataset) {
        List<List<String>> rows = new ArrayList<>();
        String text = RealSite.text("datasets/" + dataset + ".csv");
        try {
            for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(text))) {
                rows.add(row.toList());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    private static List<List<String>> xlsx(String dataset, int columns) throws IOException {
        byte[] bytes = RealSite.bytes("datasets/" + dataset + ".xlsx");
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < columns; i++) {
                    cells.add(i < row.getCellCount() ? text(row.getCell(i)) : "");
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            default -> cell.asString();
        };
    }
}
