package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.dataset.Table;
import planportal.render.OutputFile;

/**
 * Writes a table as an Excel workbook: the first sheet holds the data below a frozen row with the
 * columns' names, the second the dictionary. Cells carry their type, so nothing is run as a
 * formula.
 */
final class XlsxFormat {
    private static final String APPLICATION = "plan-portal";
    private static final String APPLICATION_VERSION = "1.0";

    /** Excel's own limits, in characters: of a column's width and of a sheet's name. */
    private static final int WIDEST = 60;

    private static final int NARROWEST = 8;
    private static final int MEASURED_ROWS = 200;
    private static final String CREATED = "<dcterms:created [^>]*>[^<]*</dcterms:created>";

    private XlsxFormat() {}

    static byte[] write(Table table, Languages languages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
            // Packed once, at the end.
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            workbook.properties().setTitle(languages.own().title(table.schema()));
            data(workbook.newWorksheet(table.name()), table);
            dictionary(
                    workbook.newWorksheet(languages.own().text("dataset.dictionary")),
                    table.schema(),
                    languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZipPackage.rewrite(bytes.toByteArray(), XlsxFormat::withoutTime);
    }

    private static void data(Worksheet sheet, Table table) {
        List<Field> fields = table.schema().fields();
        for (int column = 0; column < fields.size(); column++) {
            sheet.value(0, column, fields.get(column).name());
            sheet.width(column, width(table, column));
            if (fields.get(column).type() == FieldType.DATE) {
                sheet.style(column).format("yyyy-mm-dd").set();
            }
        }
        header(sheet, fields.size());
        int line = 1;
        for (List<String> row : table.rows()) {
            for (int column = 0; column < fields.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    value(sheet, line, column, fields.get(column).type(), row.get(column));
                }
            }
            line++;
        }
        sheet.setAutoFilter(0, 0, Math.max(line - 1, 0), fields.size() - 1);
    }

    private static void header(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void value(Worksheet sheet, int row, int column, FieldType type, String cell) {
        switch (type) {
            case STRING -> sheet.value(row, column, cell);
            case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell));
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(cell));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case INTEGER, NUMBER, YEAR -> sheet.value(row, column, new BigDecimal(cell));
        }
    }

    private static void dictionary(Worksheet sheet, Schema schema, Languages languages) {
        DatasetWords words = languages.own();
        List<String> headings =
                List.of("name", "title", "title-en", "type", "unit", "values", "note");
        double[] widths = {22, 22, 30, 10, 18, 40, WIDEST};
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, words.text("dataset.dictionary." + headings.get(column)));
            sheet.width(column, widths[column]);
        }
        header(sheet, headings.size());
        int line = 1;
        for (Dictionary.Entry entry : Dictionary.of(schema, languages).entries()) {
            List<String> cells =
                    List.of(
                            entry.field().name(),
                            entry.title(),
                            entry.titleEn(),
                            entry.type(),
                            entry.unit(),
                            entry.values(),
                            entry.note());
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(line, column, cells.get(column));
            }
            line++;
        }
    }

    /** Wide enough for the heading and most cells; a Chinese character takes two places. */
    private static double width(Table table, int column) {
        int widest =
                table.rows().stream()
                        .limit(MEASURED_ROWS)
                        .mapToInt(row -> places(row.get(column)))
                        .max()
                        .orElse(0);
        int heading = places(table.schema().fields().get(column).name()) + 2;
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(widest, heading) + 2));
    }

    private static int places(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    /** The moment of writing is no part of the data, and would change the file on each run. */
    private static OutputFile withoutTime(OutputFile file) {
        if (!file.path().equals("docProps/core.xml")) {
            return file;
        }
        String xml = new String(file.bytes(), StandardCharsets.UTF_8);
        return OutputFile.text(file.path(), xml.replaceAll(CREATED, ""));
    }
}
