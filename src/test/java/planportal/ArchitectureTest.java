package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the imports of the code against the arrows between packages. */
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
                    Map.entry("check", Set.of("diagnostic", "read", "model", "file")),
                    Map.entry("dataset", Set.of("model", "derive")),
                    Map.entry("diff", Set.of("dataset", "derive", "site", "file")),
                    Map.entry("edition", Set.of("diff", "derive", "file")),
                    Map.entry("derive", Set.of("model")),
                    Map.entry("site", Set.of("diagnostic", "read", "file")),
                    Map.entry("file", Set.of()),
                    Map.entry(
                            "render",
                            Set.of(
                                    "model", "dataset", "diff", "edition", "derive", "site",
                                    "file")),
                    Map.entry("publish", Set.of("render", "derive", "file")),
                    Map.entry("deploy", Set.of("diagnostic", "site", "diff", "derive", "file")),
                    Map.entry("verify", Set.of("diagnostic", "file")),
                    Map.entry(
                            "",
                            Set.of(
                                    "diagnostic",
                                    "read",
                                    "check",
                                    "model",
                                    "dataset",
                                    "diff",
                                    "edition",
                                    "derive",
                                    "site",
                                    "render",
                                    "publish",
                                    "verify")),
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
                                    "verify",
                                    "deploy",
                                    "file")));

    /** What each package of {@code render} may use of its siblings; all may use their parent. */
    private static final Map<String, Set<String>> MAY_USE_IN_RENDER =
            Map.of(
                    "wording", Set.of(),
                    "chart", Set.of("wording"),
                    "data", Set.of(),
                    "catalog", Set.of("data"),
                    "feed", Set.of("wording", "data"),
                    "page", Set.of("wording", "chart", "data", "catalog"),
                    "book", Set.of("page"),
                    "markdown", Set.of(),
                    "search", Set.of("data", "wording"),
                    "web", Set.of());

    /** Libraries and the packages that may use them. */
    private static final Map<String, Set<String>> LIBRARIES =
            Map.of(
                    "com.fasterxml.jackson",
                            Set.of(
                                    "read", "dataset", "diff", "edition", "render", "deploy",
                                    "serve", "verify", "cli"),
                    "org.yaml.snakeyaml", Set.of("read"),
                    "org.commonmark", Set.of("read", "render"),
                    "org.dhatim.fastexcel", Set.of("read", "render"),
                    "org.jsoup", Set.of("render", "verify"),
                    "net.sourceforge.pinyin4j", Set.of("render"),
                    "io.nayuki.qrcodegen", Set.of("render"),
                    "gg.jte", Set.of("site", "render", "serve", ""));

    @Test
    void packagesUseOnlyThoseThatTheArrowsAllow() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Import each : imports()) {
            if (isOurs(each.used()) && !isAllowed(room(each.from()), room(each.used()), MAY_USE)) {
                wrong.add(each.toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void packagesOfRenderUseOnlyThoseThatTheArrowsAllow() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Import each : imports()) {
            if (room(each.from()).equals("render") && room(each.used()).equals("render")) {
                String from = roomOfRender(each.from());
                String to = roomOfRender(each.used());
                boolean allowed = to.isEmpty() || isAllowed(from, to, MAY_USE_IN_RENDER);
                if (!allowed) {
                    wrong.add(each.toString());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void librariesAreUsedOnlyWhereTheyBelong() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Import each : imports()) {
            String used = each.used();
            boolean isOfTheJdk =
                    used.startsWith("java.")
                            || used.startsWith("javax.")
                            || used.startsWith("org.xml.sax")
                            || used.startsWith("com.sun.net.httpserver");
            if (!isOurs(used) && !isOfTheJdk && !isAllowedLibrary(room(each.from()), used)) {
                wrong.add(each.toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theArrowsHaveNoCycle() {
        for (Map<String, Set<String>> arrows : List.of(MAY_USE, MAY_USE_IN_RENDER)) {
            for (String room : arrows.keySet()) {
                assertFalse(reachable(room, arrows).contains(room), "a cycle through " + room);
            }
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

    private static Set<String> reachable(String room, Map<String, Set<String>> arrows) {
        Set<String> found = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(arrows.get(room));
        while (!next.isEmpty()) {
            String each = next.remove();
            if (found.add(each)) {
                next.addAll(arrows.get(each));
            }
        }
        return found;
    }

    private static boolean isAllowed(String from, String to, Map<String, Set<String>> arrows) {
        if (!arrows.containsKey(from)) {
            throw new IllegalStateException("a new package: declare what it may use: " + from);
        }
        return from.equals(to) || arrows.get(from).contains(to);
    }

    private static boolean isAllowedLibrary(String from, String name) {
        return LIBRARIES.entrySet().stream()
                .anyMatch(e -> name.startsWith(e.getKey()) && e.getValue().contains(from));
    }

    private static boolean isOurs(String name) {
        return name.equals("planportal") || name.startsWith("planportal.");
    }

    /** {@code render} of {@code planportal.render.page}; empty for the root package. */
    private static String room(String packageName) {
        return part(packageName, 1);
    }

    /** {@code page} of {@code planportal.render.page}; empty for {@code planportal.render}. */
    private static String roomOfRender(String packageName) {
        return part(packageName, 2);
    }

    private static String part(String packageName, int number) {
        String[] parts = packageName.split("\\.");
        return parts.length > number ? parts[number] : "";
    }

    private record Import(String from, String file, String used) {
        @Override
        public String toString() {
            return from + "." + file + " uses " + used;
        }
    }

    private static List<Import> imports() throws IOException {
        List<Import> imports = new ArrayList<>();
        for (Path file : files()) {
            String folder = CODE.relativize(file.getParent()).toString().replace('\\', '/');
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = IMPORT.matcher(line);
                if (matcher.matches()) {
                    String from = folder.replace('/', '.');
                    imports.add(new Import(from, file.getFileName().toString(), matcher.group(1)));
                }
            }
        }
        assertTrue(imports.size() > 500, "only " + imports.size() + " imports were read");
        return imports;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(CODE)) {
            return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }
}
