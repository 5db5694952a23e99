package planportal.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static final String CHAPTERS = "chapters/";
    private static final String COLUMNS = "columns/";

    private final Path folder;
    private final String printed;

    /** What one file gave. */
    private record Parsed(RawContent content, Diagnostics diagnostics) {}

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
        for (Parsed each : parse(files(content, diagnostics))) {
            content.addAll(each.content());
            diagnostics.addAll(each.diagnostics());
        }
        return content;
    }

    private List<Path> files(RawContent content, Diagnostics diagnostics) {
        List<Path> files = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        try {
            gather(folder, files, others);
        } catch (IOException e) {
            diagnostics.error(
                    new Source(printed, "").beginning(), "the folder can't be listed: " + e);
            return List.of();
        }
        Collections.sort(files);
        Collections.sort(others);
        for (Path other : others) {
            String path = path(other);
            content.unreadable().add(path);
            diagnostics.error(
                    new Source(printed(path), "").beginning(),
                    Files.isDirectory(other)
                            ? "this is a folder, or a link to one, where a file is expected"
                            : "this is not a file, or a link that leads to none");
        }
        return files;
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * All files of a folder and of those in it. By plain loops: this is the first that a build
     * does, and a stream of files takes as long as reading some of them.
     *
     * @param others gets what is named like a file and is none, and links to folders
     */
    private static void gather(Path folder, List<Path> files, List<Path> others)
            throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".") || name.startsWith("~") || name.endsWith("~")) {
                    continue;
                }
                if (name.equals(GUIDE)) {
                    continue;
                }
                if (Files.isRegularFile(entry)) {
                    files.add(entry);
                } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        && Format.of(name).isEmpty()) {
                    gather(entry, files, others);
                } else {
                    others.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /**
     * Parses the files on all cores, and gives what they held in their order. The largest are begun
     * first: of the few large ones, one begun last would be waited for alone.
     */
    private List<Parsed> parse(List<Path> files) {
        Map<Path, Long> sizes = new HashMap<>();
        for (Path file : files) {
            sizes.put(file, file.toFile().length());
        }
        List<Path> largestFirst = new ArrayList<>(files);
        largestFirst.sort((a, b) -> Long.compare(sizes.get(b), sizes.get(a)));
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<Path, Future<Parsed>> begun = new HashMap<>();
            for (Path file : largestFirst) {
                begun.put(file, cores.submit(() -> parse(file)));
            }
            List<Parsed> parsed = new ArrayList<>();
            for (Path file : files) {
                parsed.add(begun.get(file).get());
            }
            return parsed;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            cores.shutdownNow();
        }
    }

    private Parsed parse(Path file) {
        String path = path(file);
        Parsed parsed = new Parsed(RawContent.empty(printed), new Diagnostics());
        Optional<Format> format = Format.of(path);
        if (format.isEmpty()) {
            parsed.content().unknown().add(path);
            return parsed;
        }
        Optional<byte[]> bytes = SourceFile.read(file, printed(path), parsed.diagnostics());
        if (bytes.isEmpty()) {
            parsed.content().unreadable().add(path);
            return parsed;
        }
        parse(path, format.get(), bytes.get(), parsed.content(), parsed.diagnostics());
        return parsed;
    }

    private void parse(
            String path, Format format, byte[] bytes, RawContent content, Diagnostics diagnostics) {
        Optional<Source> source = SourceFile.decode(bytes, printed(path), diagnostics);
        boolean read = source.isPresent() && format.parse(path, source.get(), content, diagnostics);
        if (!read) {
            content.unreadable().add(path);
        }
    }

    private String printed(String path) {
        return printed + "/" + path;
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
            if (!path.endsWith(".md")) {
                return Optional.empty();
            }
            if (path.startsWith(CHAPTERS) || path.startsWith(COLUMNS)) {
                return Optional.of(TEXT);
            }
            return path.startsWith(ARTICLES) ? Optional.of(ARTICLE) : Optional.empty();
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
