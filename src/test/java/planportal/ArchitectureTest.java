package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the imports of the code and holds them against the arrows between packages. */
class ArchitectureTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([a-z_.]+[a-z_])\\.[A-Z].*;$");

    /** What each package may use of the others; sub-packages count to their package. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("diagnostic", Set.of()),
                    Map.entry("read", Set.of("diagnostic")),
                    Map.entry("model", Set.of()),
                    Map.entry("check", Set.of("diagnostic", "read", "model")),
                    Map.entry("dataset", Set.of("model", "derive")),
                    Map.entry("diff", Set.of("dataset", "site")),
                    Map.entry("derive", Set.of("model")),
                    Map.entry("site", Set.of()),
                    Map.entry("file", Set.of()),
                    Map.entry(
                            "render", Set.of("model", "dataset", "diff", "derive", "site", "file")),
                    Map.entry("publish", Set.of("render", "file")),
                    Map.entry("deploy", Set.of("diagnostic", "site", "render", "file")),
                    Map.entry(
                            "",
                            Set.of(
                                    "diagnostic",
                                    "read",
                                    "check",
                                    "model",
                                    "dataset",
                                    "diff",
                                    "derive",
                                    "site",
                                    "render",
                                    "publish")),
                    Map.entry(
                            "serve",
                            Set.of(
                                    "",
                                    "diagnostic",
                                    "read",
                                    "check",
                                    "model",
                                    "derive",
                                    "site",
                                    "render",
                                    "file",
                                    "publish")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "",
                                    "diagnostic",
                                    "read",
                                    "check",
                                    "model",
                                    "dataset",
                                    "diff",
                                    "derive",
                                    "site",
                                    "render",
                                    "publish",
                                    "serve",
                                    "deploy")));

    /** Libraries and the packages that may use them. */
    private static final Map<String, Set<String>> LIBRARIES =
            Map.of(
                    "com.fasterxml.jackson",
                            Set.of("read", "dataset", "diff", "render", "deploy", "serve"),
                    "org.yaml.snakeyaml", Set.of("read"),
                    "org.commonmark", Set.of("read", "render"),
                    "org.dhatim.fastexcel", Set.of("render"),
                    "org.jsoup", Set.of("render"),
                    "net.sourceforge.pinyin4j", Set.of("render"),
                    "gg.jte", Set.of("site", "render", "serve", ""));

    @Test
    void packagesUseOnlyThoseThatTheArrowsAllow() throws IOException {
        Set<String> wrong = new TreeSet<>();
        imports()
                .forEach(
                        (file, used) -> {
                            String from = room(file);
                            for (String name : used) {
                                if (isOurs(name) && !isAllowed(from, room(name))) {
                                    wrong.add(file + " uses " + name);
                                }
                            }
                        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void librariesAreUsedOnlyWhereTheyBelong() throws IOException {
        Set<String> wrong = new TreeSet<>();
        imports()
                .forEach(
                        (file, used) -> {
                            for (String name : used) {
                                if (!isOurs(name)
                                        && !name.startsWith("java.")
                                        && !name.startsWith("javax.")
                                        && !name.startsWith("com.sun.net.httpserver")
                                        && !isAllowedLibrary(room(file), name)) {
                                    wrong.add(file + " uses " + name);
                                }
                            }
                        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theArrowsHaveNoCycle() {
        for (String room : MAY_USE.keySet()) {
            assertTrue(!reachable(room).contains(room), "a cycle leads back to " + room);
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (Path file : files()) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info)) {
                silent.add(CODE.relativize(file.getParent()).toString());
            }
        }
        assertEquals(Set.of(), silent);
    }

    private static Set<String> reachable(String room) {
        Set<String> found = new TreeSet<>();
        List<String> next = List.copyOf(MAY_USE.get(room));
        while (!next.isEmpty()) {
            found.addAll(next);
            next =
                    next.stream()
                            .flatMap(r -> MAY_USE.get(r).stream())
                            .filter(r -> !found.contains(r))
                            .distinct()
                            .toList();
        }
        return found;
    }

    private static boolean isAllowed(String from, String to) {
        if (!MAY_USE.containsKey(from)) {
            throw new IllegalStateException("a new package: say what it may use: " + from);
        }
        return from.equals(to) || MAY_USE.get(from).contains(to);
    }

    private static boolean isAllowedLibrary(String from, String name) {
        return LIBRARIES.entrySet().stream()
                .anyMatch(e -> name.startsWith(e.getKey()) && e.getValue().contains(from));
    }

    private static boolean isOurs(String name) {
        return name.equals("planportal") || name.startsWith("planportal.");
    }

    /** {@code render} of {@code planportal.render.page}; empty for the root package. */
    private static String room(String name) {
        String[] parts = name.split(" ")[0].split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    /** The packages that each file uses, by {@code PACKAGE.FILE}. */
    private static Map<String, Set<String>> imports() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Path file : files()) {
            Set<String> used = new TreeSet<>();
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = IMPORT.matcher(line);
                if (matcher.matches()) {
                    used.add(matcher.group(1));
                }
            }
            String folder = CODE.relativize(file.getParent()).toString().replace('\\', '/');
            imports.put(folder.replace('/', '.') + " " + file.getFileName(), used);
        }
        assertTrue(imports.size() > 50, "only " + imports.size() + " files were read");
        return imports;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(CODE)) {
            return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }
}
