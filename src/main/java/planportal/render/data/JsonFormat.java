package planportal.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.dataset.Table;

/**
 * Writes a table as an array of objects, one a line: numbers and booleans as such, {@code null}
 * where there is no value.
 */
final class JsonFormat implements RowWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Field> fields;
    private final OutputStream out;
    private final JsonGenerator json;
    private String end = "]\n";

    /**
     * @param out gets the JSON piece by piece
     */
    JsonFormat(Schema schema, OutputStream out) {
        fields = schema.fields();
        this.out = out;
        json = JsonText.generator(out);
        json.setRootValueSeparator(new SerializedString(",\n"));
        write("[\n");
    }

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonFormat format = new JsonFormat(table.schema(), bytes);
        table.rows().forEach(format::row);
        format.finish();
        return bytes.toByteArray();
    }

    @Override
    public void row(List<String> cells) {
        try {
            json.writeStartObject();
            for (int i = 0; i < cells.size(); i++) {
                json.writeFieldName(fields.get(i).name());
                write(fields.get(i).type(), cells.get(i));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        end = "\n]\n";
    }

    private void write(FieldType type, String cell) throws IOException {
        if (cell.isEmpty()) {
            json.writeNull();
        } else if (type.isNumeric()) {
            json.writeNumber(cell);
        } else if (type == FieldType.BOOLEAN) {
            json.writeBoolean(Boolean.parseBoolean(cell));
        } else {
            json.writeString(cell);
        }
    }

    @Override
    public void finish() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(end);
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row as an object with typed values. */
    static ObjectNode object(List<Field> fields, List<String> row) {
        ObjectNode object = JSON.objectNode();
        for (int i = 0; i < fields.size(); i++) {
            object.set(fields.get(i).name(), value(fields.get(i).type(), row.get(i)));
        }
        return object;
    }

    /** A cell as a typed value. */
    static JsonNode value(FieldType type, String cell) {
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
