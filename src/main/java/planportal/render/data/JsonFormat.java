package planportal.render.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Table;

/**
 * Writes a table as an array of objects, one a line: numbers and booleans as such, {@code null} for
 * a missing value.
 */
final class JsonFormat {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonFormat() {}

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SequenceWriter json = Json.LINES.writeValuesAsArray(bytes)) {
            for (List<String> row : table.rows()) {
                json.write(object(table.schema().fields(), row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Returns a row as an object with typed values. */
    static ObjectNode object(List<Field> fields, List<String> row) {
        ObjectNode object = JSON.objectNode();
        for (int i = 0; i < fields.size(); i++) {
            object.set(fields.get(i).name(), value(fields.get(i).type(), row.get(i)));
        }
        return object;
    }

    private static JsonNode value(FieldType type, String cell) {
        if (cell.isEmpty()) {
            return JSON.nullNode();
        }
        return switch (type) {
            case STRING, DATE -> JSON.textNode(cell);
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(cell));
            case INTEGER, NUMBER, YEAR -> JSON.numberNode(new BigDecimal(cell));
        };
    }
}
