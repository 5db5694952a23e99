package planportal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;
import planportal.read.RawContent;
import planportal.read.TextDocument;
import planportal.read.YamlNode;
import planportal.read.YamlSequence;

/** Finds the files that the plan needs among the raw content, and reports what is missing. */
final class PlanFiles {
    private final RawContent raw;
    private final Diagnostics diagnostics;

    PlanFiles(RawContent raw, Diagnostics diagnostics) {
        this.raw = raw;
        this.diagnostics = diagnostics;
    }

    /**
     * The rows of a table; none where there is no such file. Empty if the file is there but is
     * wrong as a whole, which has been reported.
     */
    Optional<CheckedTable> table(String path, List<String> columns) {
        if (raw.isUnreadable(path)) {
            return Optional.empty();
        }
        return raw.table(path)
                .map(table -> CheckedTable.of(table, columns, diagnostics))
                .orElse(Optional.of(CheckedTable.EMPTY));
    }

    /** The keys of a file that must be there. */
    Optional<MappingReader> fields(String path) {
        if (raw.isUnreadable(path)) {
            return Optional.empty();
        }
        Optional<YamlNode> node = raw.setting(path);
        if (node.isEmpty()) {
            diagnostics.error(missing(path), "the file is missing");
        }
        return node.flatMap(n -> MappingReader.of(diagnostics, n));
    }

    /**
     * The items of a file that may be missing. Empty if the file is there but is wrong as a whole,
     * which has been reported.
     */
    Optional<List<YamlNode>> items(String path) {
        if (raw.isUnreadable(path)) {
            return Optional.empty();
        }
        Optional<YamlNode> node = raw.setting(path);
        if (node.isEmpty()) {
            return Optional.of(List.of());
        }
        if (node.get() instanceof YamlSequence sequence) {
            return Optional.of(sequence.items());
        }
        diagnostics.error(
                node.get().span(),
                "a list is expected here, its items beginning with \"- \", not "
                        + node.get().kind());
        return Optional.empty();
    }

    /** The plan text below a folder, by path. */
    Map<String, TextDocument> texts(String folder) {
        return raw.texts().subMap(folder, folder + Character.MAX_VALUE);
    }

    /** Whether a file below the folder is there but can't be read. */
    boolean hasUnreadable(String folder) {
        return raw.hasUnreadable(folder);
    }

    /** Whether there is no error so far in these files and folders. */
    boolean isSound(String... paths) {
        return Stream.of(paths)
                .noneMatch(path -> diagnostics.hasErrorsIn(raw.folder() + "/" + path));
    }

    boolean has(String path) {
        return raw.has(path);
    }

    /** The beginning of a file, for saying that it is missing. */
    Span missing(String path) {
        return new Source(raw.folder() + "/" + path, "").beginning();
    }
}
