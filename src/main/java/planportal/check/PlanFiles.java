package planportal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;
import planportal.read.RawContent;
import planportal.read.RawWorkbook;
import planportal.read.TextDocument;
import planportal.read.YamlNode;
import planportal.read.YamlSequence;

/** Finds the plan's files in the raw content, and reports missing ones. */
final class PlanFiles {
    private final RawContent raw;
    private final ColumnTitles titles;
    private final Diagnostics diagnostics;

    PlanFiles(RawContent raw, ColumnTitles titles, Diagnostics diagnostics) {
        this.raw = raw;
        this.titles = titles;
        this.diagnostics = diagnostics;
    }

    /** Returns the well-formed rows of an optional table; reports the others. */
    List<RowReader> rows(String path, List<String> columns) {
        return rows(path, columns, List.of());
    }

    /** Does the same for a table whose header may leave out the {@code optional} columns. */
    List<RowReader> rows(String path, List<String> required, List<String> optional) {
        TableChecker checker = new TableChecker(required, optional, diagnostics);
        return raw.table(path).map(checker::rows).orElse(List.of());
    }

    /** Does the same for a table in a CSV file or a workbook; only one of them may have rows. */
    List<RowReader> rows(EntryTable table, List<String> required, List<String> optional) {
        List<RowReader> csv = rows(table.csv(), required, optional);
        Optional<RawWorkbook> workbook = raw.workbook(table.workbook());
        if (workbook.isEmpty()) {
            return csv;
        }
        TableChecker checker =
                new TableChecker(required, optional, c -> titles.of(table.name(), c), diagnostics);
        List<RowReader> sheet =
                new WorkbookChecker(table, diagnostics)
                        .sheet(workbook.get())
                        .map(checker::rows)
                        .orElse(List.of());
        if (!csv.isEmpty() && !sheet.isEmpty()) {
            diagnostics.report(
                    Rule.TABLE_IN_TWO_FILES,
                    workbook.get().span(),
                    "there are rows here and in \"%s\"".formatted(table.csv()),
                    "keep all rows in one of the files, and delete the other");
        }
        return csv.isEmpty() ? sheet : csv;
    }

    /** Returns whether the file is a table with a column of this name. */
    boolean hasColumn(String path, String column) {
        return raw.table(path).stream()
                .flatMap(table -> table.header().cells().stream())
                .anyMatch(cell -> cell.value().equals(column));
    }

    /** Returns a reader of a required mapping. */
    Optional<MappingReader> fields(String path) {
        if (!raw.has(path)) {
            diagnostics.report(Rule.FILE_MISSING, missing(path), "missing file");
        }
        return raw.setting(path).flatMap(node -> MappingReader.of(diagnostics, node));
    }

    /**
     * Returns the items of an optional list. Empty if the file is not a list or isn't well-formed,
     * which is reported.
     */
    Optional<List<YamlNode>> items(String path) {
        if (!raw.has(path)) {
            return Optional.of(List.of());
        }
        Optional<YamlNode> node = raw.setting(path);
        if (node.isPresent() && node.get() instanceof YamlSequence sequence) {
            return Optional.of(sequence.items());
        }
        if (node.isPresent()) {
            diagnostics.report(
                    Rule.YAML_TYPE_WRONG,
                    node.get().span(),
                    "expected a list, not " + node.get().kind(),
                    "begin each item with \"- \"");
        }
        return Optional.empty();
    }

    /** Returns the files of plan text in a folder, by path. */
    Map<String, TextDocument> texts(String folder) {
        return raw.texts().subMap(folder, folder + Character.MAX_VALUE);
    }

    /** Returns whether a file in the folder isn't well-formed. */
    boolean hasUnreadable(String folder) {
        return raw.hasUnreadable(folder);
    }

    /** Returns whether no error has been reported in these files and folders. */
    boolean isSound(String... paths) {
        return Stream.of(paths)
                .noneMatch(path -> diagnostics.hasErrorsIn(raw.folder() + "/" + path));
    }

    boolean has(String path) {
        return raw.has(path);
    }

    /** Returns the span for reporting that a file is missing. */
    Span missing(String path) {
        return new Source(raw.folder() + "/" + path, "").beginning();
    }
}
