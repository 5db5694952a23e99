package planportal.read;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a content folder, by their path in it, with {@code /}.
 *
 * @param folder as the user wrote it
 * @param tables CSV files
 * @param workbooks Excel files
 * @param settings YAML files
 * @param texts Markdown files of plan text
 * @param articles Markdown files of the portal's own pages
 * @param files those of the folder {@code files/}, to publish as they are
 * @param unreadable files that aren't well-formed, which has been reported
 * @param unknown files of other formats
 */
public record RawContent(
        String folder,
        SortedMap<String, RawTable> tables,
        SortedMap<String, RawWorkbook> workbooks,
        SortedMap<String, YamlNode> settings,
        SortedMap<String, TextDocument> texts,
        SortedMap<String, ArticleDocument> articles,
        SortedMap<String, RawFile> files,
        SortedSet<String> unreadable,
        SortedSet<String> unknown) {

    static RawContent empty(String folder) {
        return new RawContent(
                folder,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    public Optional<RawTable> table(String path) {
        return Optional.ofNullable(tables.get(path));
    }

    public Optional<RawWorkbook> workbook(String path) {
        return Optional.ofNullable(workbooks.get(path));
    }

    public Optional<YamlNode> setting(String path) {
        return Optional.ofNullable(settings.get(path));
    }

    /** Returns the text of a key in a file of settings; empty if it has none. */
    public Optional<String> setting(String path, String key) {
        return setting(path)
                .filter(YamlMapping.class::isInstance)
                .flatMap(file -> ((YamlMapping) file).entry(key))
                .map(YamlMapping.Entry::value)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text());
    }

    /** Returns whether there is a file at {@code path}, well-formed or not. */
    public boolean has(String path) {
        return paths().anyMatch(path::equals);
    }

    /** Returns whether there is a file at {@code path} that isn't well-formed. */
    public boolean isUnreadable(String path) {
        return unreadable.contains(path);
    }

    /** Returns whether a file whose path begins with {@code prefix} isn't well-formed. */
    public boolean hasUnreadable(String prefix) {
        return unreadable.stream().anyMatch(path -> path.startsWith(prefix));
    }

    /** Returns the paths of all files, well-formed or not. */
    public Stream<String> paths() {
        return Stream.of(
                        tables.keySet(),
                        workbooks.keySet(),
                        settings.keySet(),
                        texts.keySet(),
                        articles.keySet(),
                        files.keySet(),
                        unreadable,
                        unknown)
                .flatMap(Set::stream);
    }

    public boolean isEmpty() {
        return paths().findAny().isEmpty();
    }
}
