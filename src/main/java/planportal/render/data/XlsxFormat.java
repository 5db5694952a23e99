package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.dataset.Table;
import planportal.zip.Packed;
import planportal.zip.Packer;
import planportal.zip.ZipWriter;

/**
 * Writes a dataset's rows as an Excel workbook: the first sheet holds the data below a frozen row
 * with the columns' names, the second the dictionary. Cells carry their type, so nothing is run as
 * a formula.
 *
 * <p>All but the data is the same for all workbooks of a dataset and packed once: there is one for
 * each indicator. Rows are packed as they come. A library that holds all cells until the end took
 * four times the processor time.
 */
final class XlsxFormat {
    /** Excel's own limit of a column's width, in characters, and a lower one that looks well. */
    private static final int WIDEST = 60;

    private static final int NARROWEST = 8;
    private static final int MEASURED_ROWS = 200;

    private final Schema schema;
    private final String dictionaryName;
    private final Packed properties;
    private final Packed dictionary;

    XlsxFormat(Schema schema, Languages languages) {
        this.schema = schema;
        dictionaryName = languages.own().text("dataset.dictionary");
        try (Packer packer = new Packer()) {
            properties = packer.pack(WorkbookParts.properties(languages.own().title(schema)));
            writeDictionary(languages, packer);
            dictionary = packer.finish();
        }
    }

    /** A workbook in memory. */
    byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RowWriter rows = writer(bytes);
        table.rows().forEach(rows::row);
        rows.finish();
        return bytes.toByteArray();
    }

    /** Takes the rows of a workbook and writes it to {@code out} once there are no more. */
    RowWriter writer(OutputStream out) {
        return new Rows(out);
    }

    private void writeDictionary(Languages languages, Packer packer) {
        List<String> headings =
                List.of("name", "title", "title-en", "type", "unit", "values", "note");
        SheetXml sheet = new SheetXml(new int[] {22, 22, 30, 10, 18, 40, WIDEST}, packer);
        sheet.beginRow();
        for (String heading : headings) {
            sheet.heading(languages.own().text("dataset.dictionary." + heading));
        }
        sheet.endRow();
        for (Dictionary.Entry entry : Dictionary.of(schema, languages).entries()) {
            sheet.beginRow();
            sheet.text(entry.field().name());
            sheet.text(entry.title());
            sheet.text(entry.titleEn());
            sheet.text(entry.type());
            sheet.text(entry.unit());
            sheet.text(entry.values());
            sheet.text(entry.note());
            sheet.endRow();
        }
        sheet.end();
    }

    /** The rows of one workbook. */
    private final class Rows implements RowWriter {
        private final OutputStream out;
        private final Packer packer = new Packer();

        /** The first rows, until the columns' widths are measured by them. */
        private final List<List<String>> first = new ArrayList<>();

        private SheetXml sheet;
        private int count;

        Rows(OutputStream out) {
            this.out = out;
        }

        @Override
        public void row(List<String> cells) {
            count++;
            if (sheet != null) {
                write(cells);
                return;
            }
            first.add(cells);
            if (first.size() == MEASURED_ROWS) {
                begin();
            }
        }

        private void begin() {
            List<Field> fields = schema.fields();
            int[] widths = new int[fields.size()];
            for (int column = 0; column < widths.length; column++) {
                widths[column] = width(first, column);
            }
            sheet = new SheetXml(widths, packer);
            sheet.beginRow();
            fields.forEach(field -> sheet.heading(field.name()));
            sheet.endRow();
            first.forEach(this::write);
            first.clear();
        }

        private void write(List<String> cells) {
            sheet.beginRow();
            for (int column = 0; column < cells.size(); column++) {
                write(schema.fields().get(column).type(), cells.get(column));
            }
            sheet.endRow();
        }

        private void write(FieldType type, String cell) {
            if (cell.isEmpty()) {
                sheet.empty();
                return;
            }
            switch (type) {
                case STRING -> sheet.text(cell);
                case BOOLEAN -> sheet.truth(Boolean.parseBoolean(cell));
                case DATE -> sheet.day(LocalDate.parse(cell));
                case INTEGER, NUMBER, YEAR -> sheet.number(cell);
            }
        }

        @Override
        public void finish() {
            if (sheet == null) {
                begin();
            }
            sheet.endWithFilter();
            String last = SheetXml.letters(schema.fields().size() - 1);
            String cells = "$A$1:$" + last + "$" + (count + 1);
            try (packer) {
                ZipWriter zip = new ZipWriter(out);
                Packed rows = packer.finish();
                for (Map.Entry<String, Packed> part : WorkbookParts.FIXED.entrySet()) {
                    zip.add(part.getKey(), part.getValue());
                }
                zip.add(WorkbookParts.PROPERTIES, properties);
                zip.add(
                        WorkbookParts.WORKBOOK,
                        packer.pack(WorkbookParts.workbook(schema.name(), dictionaryName, cells)));
                zip.add(WorkbookParts.FIRST_SHEET, rows);
                zip.add(WorkbookParts.SECOND_SHEET, dictionary);
                zip.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Wide enough for the heading and most cells; a Chinese character takes two places. */
    private int width(List<List<String>> rows, int column) {
        int widest = places(schema.fields().get(column).name()) + 2;
        for (List<String> row : rows) {
            widest = Math.max(widest, places(row.get(column)));
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2));
    }

    private static int places(String text) {
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            places += c < 0x2E80 ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
        }
        return places;
    }
}
