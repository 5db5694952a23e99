package planportal.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import planportal.diagnostic.Finding;
import planportal.file.Sha256;

/**
 * Checks the datasets against what {@code datapackage.json} declares (Data Package v2, Table
 * Schema): size and sum of each CSV file, its header, each cell, keys and references; and that the
 * JSON file has the same rows.
 */
final class DatasetChecks {
    private static final String DATA_PACKAGE = "datapackage.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final BuiltFiles files;
    private final List<Finding> findings = new ArrayList<>();

    DatasetChecks(BuiltFiles files) {
        this.files = files;
    }

    List<Finding> run() {
        if (!files.paths().contains(DATA_PACKAGE)) {
            return List.of();
        }
        Map<String, DeclaredTable> tables = new LinkedHashMap<>();
        for (JsonNode resource : json(DATA_PACKAGE).path("resources")) {
            String path = resource.path("path").asText();
            if (files.paths().contains(path)) {
                checkFile(resource, path);
                DeclaredTable table = DeclaredTable.read(resource, path, files.bytes(path));
                tables.put(resource.path("name").asText(), table);
            } else {
                String text = "declares \"" + path + "\", which is missing";
                findings.add(Finding.of("file-missing", DATA_PACKAGE, text));
            }
        }
        for (DeclaredTable table : tables.values()) {
            findings.addAll(table.findings());
            checkReferences(table, tables);
            checkJson(table);
        }
        return findings;
    }

    /** Reads a file that {@link FormatChecks} reports if it is malformed. */
    private JsonNode json(String path) {
        try {
            return JSON.readTree(files.bytes(path));
        } catch (JsonProcessingException e) {
            return JSON.nullNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkFile(JsonNode resource, String path) {
        byte[] bytes = files.bytes(path);
        long declared = resource.path("bytes").asLong(bytes.length);
        if (declared != bytes.length) {
            String text = "has " + bytes.length + " bytes";
            findings.add(Finding.of("size-wrong", path, text, declared + " by " + DATA_PACKAGE));
        }
        String sum = "sha256:" + Sha256.hexadecimal(bytes);
        String wanted = resource.path("hash").asText(sum);
        if (!wanted.equals(sum)) {
            String text = "differs from its hash in " + DATA_PACKAGE;
            findings.add(Finding.of("checksum-wrong", path, text, wanted));
        }
    }

    private void checkReferences(DeclaredTable table, Map<String, DeclaredTable> tables) {
        for (JsonNode key : table.schema().path("foreignKeys")) {
            String field = key.path("fields").path(0).asText();
            String dataset = key.path("reference").path("resource").asText();
            String referenced = key.path("reference").path("fields").path(0).asText();
            DeclaredTable target = tables.get(dataset.isEmpty() ? table.name() : dataset);
            if (target == null) {
                continue;
            }
            Set<String> values = new HashSet<>(target.column(referenced));
            for (DeclaredTable.Row row : table.rows()) {
                String value = table.cell(row, field);
                if (!value.isEmpty() && !values.contains(value)) {
                    String text = "\"" + value + "\" is no " + referenced + " of " + target.path();
                    findings.add(table.finding("reference-unknown", row, field, text, ""));
                }
            }
        }
    }

    private void checkJson(DeclaredTable table) {
        String path = table.path().replaceAll("csv$", "json");
        if (!files.paths().contains(path)) {
            return;
        }
        JsonNode rows = json(path);
        if (rows.size() != table.rows().size()) {
            String text = "has " + rows.size() + " rows";
            String wanted = table.rows().size() + " as " + table.path();
            findings.add(Finding.of("json-differs-from-csv", path, text, wanted));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            compare(table, table.rows().get(i), rows.get(i), path);
        }
    }

    private void compare(DeclaredTable table, DeclaredTable.Row row, JsonNode json, String path) {
        Map<String, JsonNode> values = new HashMap<>();
        json.properties().forEach(each -> values.put(each.getKey(), each.getValue()));
        for (DeclaredTable.Field field : table.fields()) {
            JsonNode value = values.remove(field.name());
            if (value == null || !field.isSame(table.cell(row, field.name()), value)) {
                String text = path + " has " + value + " for " + field.name();
                String wanted = "the cell's \"" + table.cell(row, field.name()) + "\"";
                findings.add(
                        table.finding("json-differs-from-csv", row, field.name(), text, wanted));
            }
        }
        if (!values.isEmpty()) {
            String text = path + " has the undeclared " + String.join(", ", values.keySet());
            findings.add(table.finding("json-differs-from-csv", row, "", text, ""));
        }
    }
}
