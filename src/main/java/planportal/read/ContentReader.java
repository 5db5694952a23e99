package planportal.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Printable;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/**
 * Reads a content folder. The format follows from the name: {@code *.csv} tables, two {@code
 * *.xlsx} workbooks, {@code *.yaml} settings, {@code pages/*.md} articles, {@code chapters/*.md}
 * and {@code columns/*.md} plan text; below {@code files/} all is to be published as it is. Hidden
 * files, guides such as {@code README.md} and what systems and editors leave behind are skipped.
 * Symbolic links below the folder are refused, because they may lead to files that aren't to be
 * published.
 */
public final class ContentReader {
    /** A guide for editors, in any language. */
    private static final Pattern GUIDE = Pattern.compile("README(?:\\.[a-z-]+)?\\.md");

    /** What systems, editors and Git leave behind. */
    private static final Pattern LEFTOVER =
            Pattern.compile(
                    "\\.?~.*|.*~|#.*#|.*\\.(?:bak|orig|sw[a-p])|Thumbs\\.db|desktop\\.ini"
                            + "|\\.DS_Store|\\._.*|\\.git.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Those that people enter rows in; whatever else is in Excel is not opened. */
    private static final Set<String> WORKBOOKS = Set.of("observations.xlsx", "events.xlsx");

    private static final String ARTICLES = "pages/";
    private static final String CHAPTERS = "chapters/";
    private static final String COLUMNS = "columns/";
    private static final String FILES = "files/";

    private final Path folder;
    private final String printed;

    private enum Format {
        TABLE,
        WORKBOOK,
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
            diagnostics.report(Rule.FOLDER_MISSING, whole, "no such folder");
        } else if (!Files.isDirectory(folder)) {
            diagnostics.report(Rule.FOLDER_MISSING, whole, "not a folder");
        } else {
            try {
                readFolder(folder, content, diagnostics);
            } catch (IOException e) {
                diagnostics.report(Rule.FILE_UNREADABLE, whole, "cannot list the folder: " + e);
            }
        }
        return content;
    }

    private void readFolder(Path parent, RawContent content, Diagnostics diagnostics)
            throws IOException {
        for (Path entry : entries(parent)) {
            String path = path(entry);
            Optional<Format> format = format(path);
            Optional<String> problem = problem(entry, format);
            if (problem.isPresent()) {
                content.unreadable().add(path);
                Span file = new Source(printed + "/" + path, "").beginning();
                diagnostics.report(Rule.FILE_REFUSED, file, problem.get());
            } else if (isFolder(entry)) {
                readFolder(entry, content, diagnostics);
            } else if (path.startsWith(FILES)) {
                addFile(entry, path, content, diagnostics);
            } else if (format.isEmpty()) {
                content.unknown().add(path);
            } else if (!readFile(entry, path, format.get(), content, diagnostics)) {
                content.unreadable().add(path);
            }
        }
    }

    /** Returns why a file or folder isn't opened, if there is a reason. */
    private static Optional<String> problem(Path entry, Optional<Format> format) {
        String name = entry.getFileName().toString();
        if (!Printable.line(name).equals(name)) {
            return Optional.of("a character in the file's name can't be printed; rename the file");
        }
        if (name.contains("\\")) {
            return Optional.of("a backslash in the file's name; rename the file");
        }
        if (Files.isSymbolicLink(entry)) {
            return Optional.of("a symbolic link; expected the file itself, as links may lead away");
        }
        if (isFolder(entry)) {
            return format.map(f -> "expected a file, found a folder");
        }
        return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : Optional.of("not a file");
    }

    private static boolean isFolder(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    }

    private List<Path> entries(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(this::isRead).toList();
        }
    }

    /** Hidden files to publish are not skipped: the checks allow some, and report the others. */
    private boolean isRead(Path entry) {
        String name = entry.getFileName().toString();
        return path(entry).startsWith(FILES) ? !isLeftover(name) : !isSkipped(entry);
    }

    /** Returns whether a file is a guide, hidden, or what a system or an editor leaves behind. */
    public static boolean isSkipped(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || isLeftover(name);
    }

    private static boolean isLeftover(String name) {
        return GUIDE.matcher(name).matches() || LEFTOVER.matcher(name).matches();
    }

    private String path(Path entry) {
        return folder.relativize(entry).toString().replace(File.separatorChar, '/');
    }

    private static Optional<Format> format(String path) {
        if (path.startsWith(FILES)) {
            return Optional.empty();
        }
        if (path.endsWith(".csv")) {
            return Optional.of(Format.TABLE);
        }
        if (WORKBOOKS.contains(path)) {
            return Optional.of(Format.WORKBOOK);
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
        String name = printed + "/" + path;
        if (format == Format.WORKBOOK) {
            WorkbookReader reader = new WorkbookReader(file, name, diagnostics);
            return add(content.workbooks(), path, reader.read());
        }
        Optional<Source> source = SourceFile.open(file, name, diagnostics);
        return source.isPresent() && readText(source.get(), path, format, content, diagnostics);
    }

    private static boolean readText(
            Source source,
            String path,
            Format format,
            RawContent content,
            Diagnostics diagnostics) {
        return switch (format) {
            case SETTINGS ->
                    add(content.settings(), path, new YamlReader(source, diagnostics).read());
            case TEXT -> add(content.texts(), path, new TextReader(source, diagnostics).read());
            case ARTICLE ->
                    add(content.articles(), path, new ArticleReader(source, diagnostics).read());
            default -> add(content.tables(), path, new CsvReader(source, diagnostics).read());
        };
    }

    private void addFile(Path file, String path, RawContent content, Diagnostics diagnostics)
            throws IOException {
        Span whole = new Source(printed + "/" + path, "").beginning();
        if (!Files.isReadable(file)) {
            content.unreadable().add(path);
            diagnostics.report(
                    Rule.FILE_UNREADABLE, whole, "cannot read the file: permission denied");
        } else if (Files.size(file) > Limits.OWN_FILE_MEBIBYTES * 1024L * 1024) {
            content.unreadable().add(path);
            diagnostics.report(
                    Rule.FILE_TOO_LARGE,
                    whole,
                    "the file is too large; expected at most %s MiB"
                            .formatted(Limits.OWN_FILE_MEBIBYTES),
                    "make it smaller, or publish it elsewhere and link to it");
        } else {
            content.files().put(path, new RawFile(file));
        }
    }

    private static <T> boolean add(Map<String, T> files, String path, Optional<T> file) {
        file.ifPresent(value -> files.put(path, value));
        return file.isPresent();
    }
}
