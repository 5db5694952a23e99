package planportal.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.site.Site;
import planportal.testing.Folders;

/**
 * A case of {@code src/test/resources/invalid}: the small site with something broken, and all that
 * is printed about it.
 *
 * <p>Files below {@code content/} replace or join those of the small site. {@code edit.txt} changes
 * lines of them:
 *
 * <pre>
 * edit observations.csv
 * -a line as it is
 * +what stands there instead
 * delete mentions.csv
 * </pre>
 *
 * Lines with {@code +} alone are added at the end of the file.
 */
record InvalidContent(Path folder) {
    static final Path ALL = Path.of("src/test/resources/invalid");
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final String EDIT = "edit ";
    private static final String DELETE = "delete ";

    /** What a run says about a folder. */
    record Outcome(String printed, boolean published) {}

    static List<InvalidContent> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(InvalidContent::new).toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Makes the broken content in {@code target} and checks it. */
    Outcome check(Path target) throws IOException {
        Folders.copy(SMALL, target);
        breakContent(target);
        return outcome(target);
    }

    private void breakContent(Path target) throws IOException {
        if (Files.isDirectory(folder.resolve("content"))) {
            Folders.copy(folder.resolve("content"), target);
        }
        if (Files.exists(folder.resolve("edit.txt"))) {
            edit(target, Files.readAllLines(folder.resolve("edit.txt")));
        }
    }

    /** Checks a folder; paths are printed as if it were called {@code content}. */
    static Outcome outcome(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        boolean published =
                new PlanChecker(diagnostics, Site.builtIn().languages())
                        .check(new ContentReader(folder).read(diagnostics))
                        .map(Publication::plan)
                        .isPresent();
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        String text = printed.toString().replace(folder.toString().replace('\\', '/'), "content");
        return new Outcome(text, published);
    }

    private static void edit(Path target, List<String> script) throws IOException {
        Path file = null;
        List<String> lines = new ArrayList<>();
        int at = -1;
        for (String line : script) {
            if (line.startsWith(EDIT) || line.startsWith(DELETE)) {
                write(file, lines);
                file = null;
                if (line.startsWith(DELETE)) {
                    Files.delete(target.resolve(line.substring(DELETE.length())));
                } else {
                    file = target.resolve(line.substring(EDIT.length()));
                    lines = new ArrayList<>(Files.readAllLines(file));
                    at = lines.size();
                }
            } else if (line.startsWith("-")) {
                at = lines.indexOf(line.substring(1));
                if (at < 0) {
                    throw new IllegalArgumentException(file + " has no line " + line);
                }
                lines.remove(at);
            } else if (line.startsWith("+")) {
                lines.add(at++, line.substring(1));
            } else {
                throw new IllegalArgumentException("not understood: " + line);
            }
        }
        write(file, lines);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        if (file != null) {
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        }
    }
}
