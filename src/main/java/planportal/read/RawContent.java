package planportal.read;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a content folder, by their path in it with {@code /}, in the paths' order.
 *
 * @param folder as the user wrote it
 * @param tables CSV files
 * @param settings YAML files
 * @param texts Markdown files of plan text
 * @param articles Markdown files of the portal's own pages
 * @param unreadable files that are there but are not well-formed, which has been reported
 * @param unknown files whose format isn't read
 */
public record RawContent(
        String folder,
        SortedMap<String, CsvTable> tables,
        SortedMap<String, YamlNode> settings,
        SortedMap<String, TextDocument> texts,
        SortedMap<String, ArticleDocument> articles,
        SortedSet<String> unreadable,
        SortedSet<String> unknown) {

    static RawContent empty(String folder) {
        return new RawContent(
                folder,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    void addAll(RawContent other) {
        tables.putAll(other.tables);
        settings.putAll(other.settings);
        texts.putAll(other.texts);
        articles.putAll(other.articles);
        unreadable.addAll(other.unreadable);
        unknown.addAll(other.unknown);
    }

    public Optional<CsvTable> table(String path) {
        return Optional.ofNullable(tables.get(path));
    }

    public Optional<YamlNode> setting(String path) {
        return Optional.ofNullable(settings.get(path));
    }

    /** Whether the file is there, well-formed or not. */
    public boolean has(String path) {
        return isUnreadable(path)
                || tables.containsKey(path)
                || settings.containsKey(path)
                || texts.containsKey(path)
                || articles.containsKey(path);
    }

    /** Whether the file is there but not well-formed. */
    public boolean isUnreadable(String path) {
        return unreadable.contains(path);
    }

    /** Whether some file whose path begins with {@code prefix} is there but not well-formed. */
    public boolean hasUnreadable(String prefix) {
        return unreadable.stream().anyMatch(path -> path.startsWith(prefix));
    }

    /** All files, well-formed or not. */
    public Stream<String> paths() {
        return Stream.of(
                        tables.keySet(),
                        settings.keySet(),
                        texts.keySet(),
                        articles.keySet(),
                        unreadable,
                        unknown)
                .flatMap(Set::stream);
    }

    /** Whether there is no file at all. */
    public boolean isEmpty() {
        return paths().findAny().isEmpty();
    }
}
