package planportal.render.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.dataset.Table;

/**
 * Writes a table as an Excel workbook: the first sheet holds the data below a frozen row with the
 * columns' names, the second the dictionary. Cells carry their type, so nothing is run as a
 * formula.
 */
final class XlsxFormat {
    /** The most characters in a cell, by Excel's own limits. */
    static final int LONGEST = 32_767;

    private static final double WIDEST = 60;
    private static final double NARROWEST = 8;
    private static final double[] DICTIONARY_WIDTHS = {22, 22, 30, 10, 18, 40, WIDEST};

    /** How many rows decide on a column's width. */
    private static final int MEASURED_ROWS = 200;

    private final Table table;
    private final Languages languages;

    private XlsxFormat(Table table, Languages languages) {
        this.table = table;
        this.languages = languages;
    }

    static byte[] write(Table table, Languages languages) {
        return WorkbookFile.write(
                languages.own().title(table.schema()), new XlsxFormat(table, languages)::writeTo);
    }

    private void writeTo(Workbook workbook) {
        writeData(workbook.newWorksheet(table.name()));
        writeDictionary(workbook.newWorksheet(languages.own().text("dataset.dictionary")));
    }

    private void writeData(Worksheet sheet) {
        Schema schema = table.schema();
        writeHeader(sheet, schema.names());
        for (int column = 0; column < schema.fields().size(); column++) {
            sheet.width(column, width(column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            writeRow(sheet, row + 1, table.rows().get(row));
        }
        sheet.setAutoFilter(0, 0, table.rows().size(), schema.fields().size() - 1);
    }

    private static void writeHeader(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
        }
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void writeRow(Worksheet sheet, int line, List<String> cells) {
        List<Field> fields = table.schema().fields();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isEmpty()) {
                writeCell(sheet, line, column, fields.get(column).type(), cell);
            }
        }
    }

    private void writeCell(Worksheet sheet, int row, int column, FieldType type, String cell) {
        switch (type) {
            case STRING -> sheet.value(row, column, text(cell));
            case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell));
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(cell));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case INTEGER, NUMBER, YEAR -> sheet.value(row, column, new BigDecimal(cell));
        }
    }

    /** Returns the text so that Excel shows it as it is; a text that is too long says so. */
    private String text(String cell) {
        String escaped = WorkbookFile.text(cell);
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        String notice = languages.own().text("dataset.cell-too-long");
        int end = LONGEST - notice.length();
        if (Character.isHighSurrogate(escaped.charAt(end - 1))) {
            end--;
        }
        return escaped.substring(0, end) + notice;
    }

    private void writeDictionary(Worksheet sheet) {
        DatasetWords words = languages.own();
        List<String> columns =
                List.of("name", "title", "title-en", "type", "unit", "values", "note");
        writeHeader(
                sheet, columns.stream().map(c -> words.text("dataset.dictionary." + c)).toList());
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, DICTIONARY_WIDTHS[column]);
        }
        int row = 1;
        for (Dictionary.Entry entry : Dictionary.of(table.schema(), languages).entries()) {
            sheet.value(row, 0, entry.field().name());
            sheet.value(row, 1, text(entry.title()));
            sheet.value(row, 2, text(entry.titleEn()));
            sheet.value(row, 3, entry.type());
            sheet.value(row, 4, text(entry.unit()));
            sheet.value(row, 5, text(entry.values()));
            sheet.value(row, 6, text(entry.note()));
            row++;
        }
    }

    /** Returns a width for the heading and most cells; a Chinese character takes two places. */
    private double width(int column) {
        int widest = places(table.schema().fields().get(column).name()) + 2;
        for (List<String> row : table.rows().stream().limit(MEASURED_ROWS).toList()) {
            widest = Math.max(widest, places(row.get(column)));
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2));
    }

    private static int places(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
