package planportal.render.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Table;
import planportal.file.FormulaGuard;

/** Writes a table as CSV by RFC 4180, in UTF-8, with a header row and {@code \n} line ends. */
final class CsvFormat {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\n\r]");

    private CsvFormat() {}

    static byte[] write(Table table) {
        StringBuilder csv = new StringBuilder();
        append(csv, table.schema().names());
        for (List<String> row : table.rows()) {
            append(csv, guarded(table.schema().fields(), row));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> guarded(List<Field> fields, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean text = fields.get(i).type() == FieldType.STRING;
            cells.add(text ? FormulaGuard.guard(row.get(i)) : row.get(i));
        }
        return cells;
    }

    private static void append(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(CsvFormat::quoted).toList())).append('\n');
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
