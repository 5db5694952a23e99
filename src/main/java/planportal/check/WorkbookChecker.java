package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.read.RawTable;
import planportal.read.RawWorkbook;

/** Finds the sheet of a workbook that holds a table, and reports all others. */
final class WorkbookChecker {
    private final EntryTable table;
    private final Diagnostics diagnostics;

    WorkbookChecker(EntryTable table, Diagnostics diagnostics) {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /** Returns the table; empty if there is no such sheet, which is reported. */
    Optional<RawTable> sheet(RawWorkbook workbook) {
        List<String> named = new ArrayList<>(workbook.sheets().keySet());
        named.retainAll(table.sheets());
        for (String name : workbook.sheets().keySet()) {
            if (named.isEmpty() || !name.equals(named.get(0))) {
                report(name, workbook.sheets().get(name), named);
            }
        }
        if (workbook.sheets().isEmpty()) {
            diagnostics.report(
                    Rule.SHEET_UNKNOWN,
                    workbook.span(),
                    "no sheet that is shown holds anything",
                    table.hint("the rows go on a sheet"));
        }
        return named.stream().findFirst().map(workbook.sheets()::get);
    }

    private void report(String name, RawTable sheet, List<String> named) {
        String move = "move its rows to \"%s\", or put its name in brackets: (%s)";
        Hint hint =
                named.isEmpty()
                        ? Nearest.to(name, table.sheets())
                                .map(Nearest::hint)
                                .orElse(table.hint("name it"))
                        : Hint.of(move.formatted(named.get(0), name));
        String message = named.isEmpty() ? "unknown sheet \"%s\"" : "sheet \"%s\" is one too many";
        diagnostics.report(
                Rule.SHEET_UNKNOWN, sheet.header().span(), message.formatted(name), hint);
    }
}
