package planportal.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a small content that builds at once, with its publishing workflow. */
final class InitCommand implements Command {
    /** A folder with nothing but this is a new repository. */
    private static final String GIT = ".git";

    private static final int LISTED = 10;

    private final PrintStream out;
    private final Version program;

    InitCommand(PrintStream out, Version program) {
        this.out = out;
        this.program = program;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("language"), Set.of());
        Path folder = arguments.positionalPath(".");
        String language = arguments.text("language", NewContent.LANGUAGES.get(0));
        if (!NewContent.LANGUAGES.contains(language)) {
            throw new UsageException(
                    "--language needs one of %s, not %s"
                            .formatted(String.join(", ", NewContent.LANGUAGES), language));
        }
        requireEmpty(folder);
        NewContent content = NewContent.in(language, program);
        write(content.files(), folder);
        content.files().keySet().forEach(name -> out.println(folder.resolve(name)));
        if (program.repository().isEmpty()) {
            out.printf(
                    "%s:%d: replace OWNER/NAME, COMMIT and VERSION by those of a release; this"
                            + " program is none%n",
                    folder.resolve(NewContent.WORKFLOW), content.programLine());
        }
        out.println("Next: plan-portal serve --content " + folder.resolve("content"));
        return ExitStatus.OK;
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + " is a file; expected a new or empty folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.equals(GIT))
                            .sorted()
                            .toList();
            if (!names.isEmpty()) {
                String first = names.stream().limit(LISTED).collect(joining(", "));
                String rest =
                        names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "";
                throw new UsageException(
                        folder
                                + " is not empty: "
                                + first
                                + rest
                                + "; expected a new or empty folder");
            }
        } catch (IOException e) {
            throw new UsageException("cannot list " + folder + ": " + e);
        }
    }

    /** Writes all files, or none. */
    private static void write(Map<String, byte[]> files, Path folder) {
        Deque<Path> written = new ArrayDeque<>();
        try {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                makeFolder(file.toAbsolutePath().getParent(), written);
                written.push(file);
                Files.write(file, each.getValue());
            }
        } catch (IOException e) {
            written.forEach(InitCommand::delete);
            throw new UsageException("nothing was written to " + folder + ": " + e);
        }
    }

    private static void makeFolder(Path folder, Deque<Path> written) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent(), written);
            Files.createDirectory(folder);
            written.push(folder);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String usage() {
        return "init [DIR] [--language zh|en]";
    }

    @Override
    public String purpose() {
        return "write a small plan to begin with";
    }
}
