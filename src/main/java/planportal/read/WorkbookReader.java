package planportal.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;

/** Reads the sheets of an Excel workbook as tables. */
final class WorkbookReader {
    /** Cells with their formats; a cell that can't be read is no reason to stop. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final Path file;
    private final String printed;
    private final Diagnostics diagnostics;

    /**
     * @param printed the path to print
     */
    WorkbookReader(Path file, String printed, Diagnostics diagnostics) {
        this.file = file;
        this.printed = printed;
        this.diagnostics = diagnostics;
    }

    /** Returns the workbook; empty if it can't be read, which is reported. */
    Optional<RawWorkbook> read() {
        WorkbookPackage parts = new WorkbookPackage(file, printed, diagnostics);
        return parts.check() ? read(parts) : Optional.empty();
    }

    private Optional<RawWorkbook> read(WorkbookPackage parts) {
        Map<String, RawTable> tables = new LinkedHashMap<>();
        int before = diagnostics.errors();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            CellText text = new CellText(workbook.isDate1904());
            List<Sheet> sheets = workbook.getSheets().filter(WorkbookReader::isRead).toList();
            for (Sheet sheet : sheets) {
                new SheetReader(printed, text, diagnostics)
                        .read(sheet, parts.merged(sheet.getId()))
                        .ifPresent(table -> tables.put(sheet.getName(), table));
            }
        } catch (IOException | RuntimeException e) {
            // The library throws whatever a damaged file leads to.
            parts.reportDamaged();
        }
        return diagnostics.errors() > before
                ? Optional.empty()
                : Optional.of(new RawWorkbook(new Source(printed, "").beginning(), tables));
    }

    private static boolean isRead(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE
                && !sheet.getName().strip().matches("[（(].*[）)]");
    }
}
