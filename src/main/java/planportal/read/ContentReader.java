package planportal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/**
 * Reads a content folder. The format follows from the name: {@code *.csv} tables, {@code *.yaml}
 * settings, {@code pages/*.md} articles, {@code chapters/*.md} and {@code columns/*.md} plan text.
 * Hidden files, {@code README.md} and editors' backup files are skipped.
 */
public final class ContentReader {
    private static final String GUIDE = "README.md";
    private static final String ARTICLES = "pages/";
    private static final String CHAPTERS = "chapters/";
    private static final String COLUMNS = "columns/";

    private final Path folder;
    private final String printed;

    private enum Format {
        TABLE,
        SETTINGS,
        TEXT,
        ARTICLE
    }

    /**
     * @param folder as the user wrote it; diagnostics print the paths of its files the same way
     */
    public ContentReader(Path folder) {
        this.folder = folder;
        this.printed = folder.toString().replace('\\', '/');
    }

    /** Reads all files; those that aren't well-formed are reported and left out. */
    public RawContent read(Diagnostics diagnostics) {
        RawContent content = RawContent.empty(printed);
        Span whole = new Source(printed, "").beginning();
        if (!Files.exists(folder)) {
            diagnostics.error(whole, "no such folder");
        } else if (!Files.isDirectory(folder)) {
            diagnostics.error(whole, "not a folder");
        } else {
            try {
                readFolder(folder, content, diagnostics);
            } catch (IOException e) {
                diagnostics.error(whole, "cannot list the folder: " + e);
            }
        }
        return content;
    }

    private void readFolder(Path parent, RawContent content, Diagnostics diagnostics)
            throws IOException {
        for (Path entry : entries(parent)) {
            String path = folder.relativize(entry).toString().replace('\\', '/');
            Optional<Format> format = format(path);
            if (Files.isRegularFile(entry)) {
                if (format.isEmpty()) {
                    content.unknown().add(path);
                } else if (!readFile(entry, path, format.get(), content, diagnostics)) {
                    content.unreadable().add(path);
                }
            } else if (format.isEmpty() && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(entry, content, diagnostics);
            } else {
                content.unreadable().add(path);
                diagnostics.error(
                        new Source(printed + "/" + path, "").beginning(),
                        Files.isDirectory(entry)
                                ? "expected a file, found a folder or a link to one"
                                : "not a file, or a broken link");
            }
        }
    }

    private static List<Path> entries(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(entry -> !isSkipped(entry.getFileName().toString())).toList();
        }
    }

    private static boolean isSkipped(String name) {
        return name.startsWith(".")
                || name.startsWith("~")
                || name.endsWith("~")
                || name.equals(GUIDE);
    }

    private static Optional<Format> format(String path) {
        if (path.endsWith(".csv")) {
            return Optional.of(Format.TABLE);
        }
        if (path.endsWith(".yaml")) {
            return Optional.of(Format.SETTINGS);
        }
        if (path.endsWith(".md") && (path.startsWith(CHAPTERS) || path.startsWith(COLUMNS))) {
            return Optional.of(Format.TEXT);
        }
        return path.endsWith(".md") && path.startsWith(ARTICLES)
                ? Optional.of(Format.ARTICLE)
                : Optional.empty();
    }

    /** Adds a file to {@code content}; returns false if it isn't well-formed. */
    private boolean readFile(
            Path file, String path, Format format, RawContent content, Diagnostics diagnostics) {
        Optional<Source> opened = SourceFile.open(file, printed + "/" + path, diagnostics);
        if (opened.isEmpty()) {
            return false;
        }
        Source source = opened.get();
        return switch (format) {
            case TABLE -> add(content.tables(), path, new CsvReader(source, diagnostics).read());
            case SETTINGS ->
                    add(content.settings(), path, new YamlReader(source, diagnostics).read());
            case TEXT -> add(content.texts(), path, new TextReader(source, diagnostics).read());
            case ARTICLE ->
                    add(content.articles(), path, new ArticleReader(source, diagnostics).read());
        };
    }

    private static <T> boolean add(Map<String, T> files, String path, Optional<T> file) {
        file.ifPresent(value -> files.put(path, value));
        return file.isPresent();
    }
}
