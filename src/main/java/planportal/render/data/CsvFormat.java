package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.dataset.Table;

/** Writes a table as CSV by RFC 4180, in UTF-8, with a header row and {@code \n} line ends. */
final class CsvFormat implements RowWriter {
    private final List<Field> fields;
    private final Utf8Text csv;

    /**
     * @param out gets the CSV piece by piece
     */
    CsvFormat(Schema schema, OutputStream out) {
        fields = schema.fields();
        csv = new Utf8Text(out);
        for (int i = 0; i < fields.size(); i++) {
            cell(i, fields.get(i).name());
        }
        csv.append('\n');
    }

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvFormat format = new CsvFormat(table.schema(), bytes);
        table.rows().forEach(format::row);
        format.finish();
        return bytes.toByteArray();
    }

    @Override
    public void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            cell(i, fields.get(i).type() == FieldType.STRING ? FormulaGuard.guard(cell) : cell);
        }
        csv.append('\n').endRow();
    }

    @Override
    public void finish() {
        csv.finish();
    }

    private void cell(int column, String text) {
        if (column > 0) {
            csv.append(',');
        }
        if (mustQuote(text)) {
            csv.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            csv.append(text);
        }
    }

    private static boolean mustQuote(String text) {
        return text.indexOf(',') >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
    }
}
