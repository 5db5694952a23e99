package planportal.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks as people fill them in. */
public final class Workbooks {
    private Workbooks() {}

    /** Writes a workbook. */
    public static byte[] write(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Fills in a sheet with cells as {@link #put} reads them. */
    public static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                put(sheet, row, column, rows.get(row).get(column));
            }
        }
    }

    /**
     * Fills in a cell: {@code #3.3} is a number, {@code %0.5} a number shown in per cent,
     * {@code @2026-03-01} a date, {@code =A1} a formula without a result, all else text.
     */
    public static void put(Worksheet sheet, int row, int column, String cell) {
        String rest = cell.isEmpty() ? "" : cell.substring(1);
        switch (cell.isEmpty() ? ' ' : cell.charAt(0)) {
            case '#' -> sheet.value(row, column, new BigDecimal(rest));
            case '%' -> {
                sheet.value(row, column, new BigDecimal(rest));
                sheet.style(row, column).format("0.0%").set();
            }
            case '@' -> {
                sheet.value(row, column, LocalDate.parse(rest));
                sheet.style(row, column).format("yyyy/m/d").set();
            }
            case '=' -> sheet.formula(row, column, rest);
            default -> sheet.value(row, column, cell);
        }
    }
}
