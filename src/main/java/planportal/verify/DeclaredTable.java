package planportal.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import planportal.diagnostic.Finding;
import planportal.file.FormulaGuard;

/**
 * A CSV file with the fields that its Table Schema declares.
 *
 * @param rows those with as many cells as there are fields
 * @param findings what in the file breaks the declaration
 */
record DeclaredTable(
        String name,
        String path,
        JsonNode schema,
        List<Field> fields,
        List<Row> rows,
        List<Finding> findings) {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    /** A row, at its line of the file. */
    record Row(int line, List<String> cells) {}

    /**
     * A declared field.
     *
     * @param constraints of Table Schema; missing where it has none
     */
    record Field(String name, String type, JsonNode constraints) {

        /** Returns what is wrong with a cell; empty if nothing is. */
        Optional<String> fault(String cell) {
            if (cell.isEmpty()) {
                return constraints.path("required").asBoolean()
                        ? Optional.of("is empty and required")
                        : Optional.empty();
            }
            if (!hasType(cell)) {
                return Optional.of("\"" + cell + "\" is not of type " + type);
            }
            JsonNode allowed = constraints.path("enum");
            if (!allowed.isMissingNode() && !contains(allowed, cell)) {
                return Optional.of("\"" + cell + "\" is none of " + allowed);
            }
            JsonNode least = constraints.path("minimum");
            if (least.isNumber() && new BigDecimal(cell).compareTo(least.decimalValue()) < 0) {
                return Optional.of(cell + " is below " + least);
            }
            JsonNode pattern = constraints.path("pattern");
            if (!pattern.isMissingNode() && !cell.matches(pattern.asText())) {
                return Optional.of("\"" + cell + "\" does not match " + pattern.asText());
            }
            return Optional.empty();
        }

        private static boolean contains(JsonNode allowed, String cell) {
            return StreamSupport.stream(allowed.spliterator(), false)
                    .anyMatch(each -> each.asText().equals(cell));
        }

        private boolean hasType(String cell) {
            return switch (type) {
                case "integer" -> cell.matches("-?[0-9]+");
                case "number" -> cell.matches("-?[0-9]+(\\.[0-9]+)?");
                case "year" -> cell.matches("-?[0-9]{4,}");
                case "boolean" -> cell.equals("true") || cell.equals("false");
                case "date" -> isDate(cell);
                default -> true;
            };
        }

        private static boolean isDate(String cell) {
            try {
                return LocalDate.parse(cell).toString().equals(cell);
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        /** Whether a value in JSON says the same as a cell of the CSV file. */
        boolean isSame(String cell, JsonNode json) {
            if (json.isNull()) {
                return cell.isEmpty();
            }
            return switch (type) {
                case "integer", "number", "year" ->
                        json.isNumber()
                                && hasType(cell)
                                && new BigDecimal(cell).compareTo(json.decimalValue()) == 0;
                case "boolean" -> json.isBoolean() && cell.equals(json.asText());
                default -> json.isTextual() && cell.equals(FormulaGuard.guard(json.asText()));
            };
        }
    }

    static DeclaredTable read(JsonNode resource, String path, byte[] bytes) {
        JsonNode schema = resource.path("schema");
        List<Field> fields = new ArrayList<>();
        for (JsonNode field : schema.path("fields")) {
            String name = field.path("name").asText();
            fields.add(new Field(name, field.path("type").asText(), field.path("constraints")));
        }
        DeclaredTable table =
                new DeclaredTable(
                        resource.path("name").asText(),
                        path,
                        schema,
                        fields,
                        new ArrayList<>(),
                        new ArrayList<>());
        table.readRows(bytes);
        table.checkCells();
        table.checkKey();
        return table;
    }

    private void readRows(byte[] bytes) {
        List<String> names = fields.stream().map(Field::name).toList();
        try (MappingIterator<List<String>> lines =
                CSV.readerForListOf(String.class).readValues(bytes)) {
            List<String> header = lines.hasNext() ? lines.next() : List.of();
            if (!header.equals(names)) {
                String text = "the header is " + String.join(",", header);
                String wanted = String.join(",", names);
                findings.add(new Finding("csv-header-wrong", path, 1, 1, text, wanted));
                return;
            }
            while (lines.hasNext()) {
                int line = lines.getCurrentLocation().getLineNr();
                List<String> cells = lines.next();
                if (cells.size() == names.size()) {
                    rows.add(new Row(line, cells));
                } else {
                    String text = "the row has " + cells.size() + " cells";
                    String wanted = names.size() + " cells";
                    findings.add(new Finding("csv-malformed", path, line, 0, text, wanted));
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String text = e.getOriginalMessage().lines().findFirst().orElse("");
            findings.add(new Finding("csv-malformed", path, line, 0, text, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkCells() {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Set<String> values = new HashSet<>();
            boolean unique = field.constraints().path("unique").asBoolean();
            for (Row row : rows) {
                String cell = row.cells().get(i);
                field.fault(cell)
                        .map(text -> finding("cell-invalid", row, field.name(), text, ""))
                        .ifPresent(findings::add);
                if (unique && !cell.isEmpty() && !values.add(cell)) {
                    String text = "duplicate \"" + cell + "\"";
                    findings.add(finding("cell-invalid", row, field.name(), text, ""));
                }
            }
        }
    }

    private void checkKey() {
        List<String> key = new ArrayList<>();
        schema.path("primaryKey").forEach(field -> key.add(field.asText()));
        if (key.isEmpty()) {
            return;
        }
        Map<List<String>, Integer> lines = new HashMap<>();
        for (Row row : rows) {
            List<String> values = key.stream().map(field -> cell(row, field)).toList();
            Integer first = lines.putIfAbsent(values, row.line());
            if (first != null) {
                String text = "duplicate key " + values + "; first at line " + first;
                findings.add(finding("key-duplicate", row, key.get(0), text, ""));
            }
        }
    }

    /** Returns the cell of a field; empty if the field is not declared. */
    String cell(Row row, String field) {
        int index = index(field);
        return index < 0 ? "" : row.cells().get(index);
    }

    List<String> column(String field) {
        return rows.stream().map(row -> cell(row, field)).toList();
    }

    private int index(String field) {
        return fields.stream().map(Field::name).toList().indexOf(field);
    }

    /** Returns a finding about a cell; its column is that of the table, counted from 1. */
    Finding finding(String rule, Row row, String field, String text, String expected) {
        String named = field.isEmpty() ? text : field + ": " + text;
        return new Finding(rule, path, row.line(), index(field) + 1, named, expected);
    }
}
