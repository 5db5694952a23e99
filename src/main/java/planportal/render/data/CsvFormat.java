package planportal.render.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Table;

/** Writes a table as CSV by RFC 4180, in UTF-8, with a header row and {@code \n} line ends. */
final class CsvFormat {
    private CsvFormat() {}

    static byte[] write(Table table) {
        StringBuilder csv = new StringBuilder();
        List<Field> fields = table.schema().fields();
        line(csv, table.schema().names());
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    csv.append(',');
                }
                String cell = row.get(i);
                cell(
                        csv,
                        fields.get(i).type() == FieldType.STRING ? FormulaGuard.guard(cell) : cell);
            }
            csv.append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                csv.append(',');
            }
            cell(csv, cells.get(i));
        }
        csv.append('\n');
    }

    private static void cell(StringBuilder csv, String text) {
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
