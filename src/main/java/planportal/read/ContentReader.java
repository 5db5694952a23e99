package planportal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;

/**
 * Reads a content folder. What a file is, its name says: {@code *.csv} tables, {@code *.yaml}
 * settings, {@code pages/*.md} articles, {@code chapters/*.md} and {@code columns/*.md} plan text.
 * Hidden files, {@code README.md} and what editors leave lying about are passed over.
 */
public final class ContentReader {
    private static final String GUIDE = "README.md";
    private static final String ARTICLES = "pages/";
    private static final List<String> TEXTS = List.of("chapters/", "columns/");

    private final Path folder;
    private final String printed;

    /**
     * @param folder as the user wrote it; diagnostics name files below it the same way
     */
    public ContentReader(Path folder) {
        this.folder = folder;
        this.printed = folder.toString().replace('\\', '/');
    }

    /** Reads all files; what isn't well-formed is reported and left out. */
    public RawContent read(Diagnostics diagnostics) {
        RawContent content = RawContent.empty(printed);
        if (!Files.isDirectory(folder)) {
            diagnostics.error(
                    new Source(printed, "").beginning(),
                    Files.exists(folder) ? "this is not a folder" : "there is no such folder");
            return content;
        }
        List<Parsed> parsed = files(diagnostics).parallelStream().map(this::parse).toList();
        for (Parsed each : parsed) {
            content.addAll(each.content());
            diagnostics.addAll(each.diagnostics());
        }
        return content;
    }

    private List<Path> files(Diagnostics diagnostics) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(p -> !isPassedOver(folder.relativize(p)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            diagnostics.error(
                    new Source(printed, "").beginning(), "the folder can't be listed: " + e);
            return List.of();
        }
    }

    private static boolean isPassedOver(Path path) {
        for (Path part : path) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~") || name.endsWith("~")) {
                return true;
            }
        }
        return path.getFileName().toString().equals(GUIDE);
    }

    /** What one file gave. */
    private record Parsed(RawContent content, Diagnostics diagnostics) {}

    private Parsed parse(Path file) {
        Parsed parsed = new Parsed(RawContent.empty(printed), new Diagnostics());
        parse(file, parsed.content(), parsed.diagnostics());
        return parsed;
    }

    private void parse(Path file, RawContent content, Diagnostics diagnostics) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        Optional<Format> format = Format.of(path);
        if (format.isEmpty()) {
            content.unknown().add(path);
            return;
        }
        Optional<Source> source = SourceFile.open(file, printed + "/" + path, diagnostics);
        boolean read =
                source.isPresent() && format.get().parse(path, source.get(), content, diagnostics);
        if (!read) {
            content.unreadable().add(path);
        }
    }

    private enum Format {
        TABLE,
        SETTINGS,
        TEXT,
        ARTICLE;

        static Optional<Format> of(String path) {
            if (path.endsWith(".csv")) {
                return Optional.of(TABLE);
            }
            if (path.endsWith(".yaml")) {
                return Optional.of(SETTINGS);
            }
            if (path.endsWith(".md") && TEXTS.stream().anyMatch(path::startsWith)) {
                return Optional.of(TEXT);
            }
            return path.endsWith(".md") && path.startsWith(ARTICLES)
                    ? Optional.of(ARTICLE)
                    : Optional.empty();
        }

        /** Puts what was read into {@code content}; false if it is not well-formed. */
        boolean parse(String path, Source source, RawContent content, Diagnostics diagnostics) {
            return switch (this) {
                case TABLE ->
                        put(content.tables(), path, new CsvReader(source, diagnostics).read());
                case SETTINGS ->
                        put(content.settings(), path, new YamlReader(source, diagnostics).read());
                case TEXT -> put(content.texts(), path, new TextReader(source, diagnostics).read());
                case ARTICLE ->
                        put(
                                content.articles(),
                                path,
                                new ArticleReader(source, diagnostics).read());
            };
        }

        private static <T> boolean put(Map<String, T> files, String path, Optional<T> read) {
            read.ifPresent(value -> files.put(path, value));
            return read.isPresent();
        }
    }
}
