package planportal.render.data;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes a sheet of a workbook in SpreadsheetML (ECMA-376, part 1, 18.3), row by row. Texts stand
 * in their cells, not in a table shared by the workbook, which could only be written when all rows
 * are known.
 */
final class SheetXml {
    /** The most characters that Excel takes in a cell. */
    static final int LONGEST = 32_767;

    /** The positions of the styles in the workbook's {@code styles.xml}. */
    private static final int DATE = 1;

    private static final int BOLD = 2;

    /** Excel's day 0, counted as {@link LocalDate#toEpochDay}, for all days since March 1900. */
    private static final long DAY_0 = LocalDate.of(1899, 12, 30).toEpochDay();

    private final Utf8Text xml;
    private final String[] letters;
    private int row;
    private int column;

    /**
     * Begins a sheet whose first row stays in view.
     *
     * @param widths of the columns, in digits
     */
    SheetXml(int[] widths, OutputStream out) {
        xml = new Utf8Text(out);
        letters = new String[widths.length];
        xml.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=")
                .append(
                        "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>")
                .append("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(
                        " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.length; i++) {
            letters[i] = letters(i);
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(widths[i]).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
    }

    /** The name of the column {@code index}, counted from 0: {@code A}, {@code AB}. */
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    void beginRow() {
        row++;
        column = 0;
        xml.append("<row r=\"").append(row).append("\">");
    }

    void endRow() {
        xml.append("</row>");
        xml.endRow();
    }

    /** Leaves a cell empty. */
    void empty() {
        column++;
    }

    void heading(String text) {
        text(text, BOLD);
    }

    void text(String text) {
        text(text, 0);
    }

    /** A number as it stands, without an exponent. */
    void number(String number) {
        cell(0);
        xml.append("><v>").append(number).append("</v></c>");
    }

    void truth(boolean value) {
        cell(0);
        xml.append(" t=\"b\"><v>").append(value ? '1' : '0').append("</v></c>");
    }

    void day(LocalDate day) {
        cell(DATE);
        xml.append("><v>").append((int) (day.toEpochDay() - DAY_0)).append("</v></c>");
    }

    /** Ends the sheet and lets readers filter its columns. */
    void endWithFilter() {
        xml.append("</sheetData><autoFilter ref=\"A1:").append(letters[letters.length - 1]);
        xml.append(row).append("\"/></worksheet>").finish();
    }

    void end() {
        xml.append("</sheetData></worksheet>").finish();
    }

    private void cell(int style) {
        xml.append("<c r=\"").append(letters[column]).append(row).append('"');
        if (style > 0) {
            xml.append(" s=\"").append(style).append('"');
        }
        column++;
    }

    private void text(String text, int style) {
        cell(style);
        xml.append(" t=\"inlineStr\"><is>");
        xml.append(text.equals(text.strip()) ? "<t>" : "<t xml:space=\"preserve\">");
        escape(text, text.length() <= LONGEST ? text.length() : whole(text, LONGEST));
        xml.append("</t></is></c>");
    }

    /** {@code length}, or one less where the character before it would be torn. */
    private static int whole(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }

    /** Appends whole runs between the characters that cannot stand in XML as they are. */
    private void escape(String text, int length) {
        int from = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '&' || c == '>' || c < ' ' && c != '\n' && c != '\t') {
                xml.append(text, from, i);
                from = i + 1;
                switch (c) {
                    case '<' -> xml.append("&lt;");
                    case '&' -> xml.append("&amp;");
                    case '>' -> xml.append("&gt;");
                    // Excel's own way to write a control character.
                    default -> xml.append(c < 0x10 ? "_x000" : "_x00").append(hex(c)).append('_');
                }
            }
        }
        xml.append(text, from, length);
    }

    private static String hex(char c) {
        return Integer.toHexString(c).toUpperCase(Locale.ROOT);
    }
}
