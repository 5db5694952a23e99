package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Neither the program nor the interface knows a plan by its name, its tables or its counts. */
class PlanShapeTest {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "永川|Yongchuan|重庆|Chongqing|十四五|专栏[0-9]|(?i:column [0-9]\\b)|五年|five-year"
                            + "|为居民|residents|九个|十五章|33项|81项|\\b(?:33|81) (?:indicators|services)");

    /**
     * Examples of a heading in messages, of a place in an explanation, and words for five years.
     */
    private static final Pattern EXAMPLE =
            Pattern.compile("# 专栏1 …|column-3-1|sentence\\.years\\.5=|::column [0-9]");

    @Test
    void noWordOfOnePlansShapeIsLeft() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (Path file : files()) {
            files++;
            for (String line : Files.readAllLines(file)) {
                if (!isComment(line) && SHAPE.matcher(withoutExamples(line)).find()) {
                    found.add(file + ": " + line.strip());
                }
            }
        }
        assertTrue(files > 300, files + " files");
        assertEquals(List.of(), found);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("src/main", "site")) {
            try (Stream<Path> paths = Files.walk(Path.of(root))) {
                paths.filter(Files::isRegularFile)
                        .filter(p -> !p.toString().replace('\\', '/').contains("resources/init/"))
                        .filter(p -> !p.toString().endsWith("traditional.txt"))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static String withoutExamples(String line) {
        return EXAMPLE.matcher(line).find() ? "" : line.replaceFirst("\\s//.*", "");
    }

    private static boolean isComment(String line) {
        return line.strip().matches("(?:\\*|/\\*|//|#).*");
    }
}
