package planportal.mutants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostic;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Position;
import planportal.diagnostic.Severity;

/** What holds for all diagnostics: a position that exists, and lines that people can read. */
final class DiagnosticRules {
    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_PRINTED = 1_000_000;
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

    /** Control characters, line breaks and whatever turns the direction of the text. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[\\x00-\\x08\\x0A-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /** Names of classes and exceptions, and what {@code Object.toString} returns. */
    private static final Pattern PROGRAM_TALK =
            Pattern.compile("\\b(?:java|com|org|planportal)\\.[a-z.]+|Exception\\b|@[0-9a-f]{6}");

    private final Path content;
    private final Diagnostics diagnostics;

    /** An example of each kind of problem. */
    private final Map<String, String> problems = new LinkedHashMap<>();

    private DiagnosticRules(Path content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** Returns what is wrong with the diagnostics of a content. */
    static List<String> problems(Path content, Diagnostics diagnostics) throws IOException {
        DiagnosticRules rules = new DiagnosticRules(content, diagnostics);
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            rules.check(diagnostic);
        }
        rules.checkPrinted();
        List<String> problems = new ArrayList<>();
        rules.problems.forEach((kind, example) -> problems.add(kind + ": " + example));
        return problems;
    }

    private void check(Diagnostic diagnostic) throws IOException {
        checkText(diagnostic, diagnostic.position().file());
        checkText(diagnostic, diagnostic.message());
        if (diagnostic.hint().isPresent()) {
            checkText(diagnostic, diagnostic.hint().get().text());
        }
        checkPosition(diagnostic);
    }

    private void checkText(Diagnostic diagnostic, String text) {
        if (text.isBlank() || UNPRINTABLE.matcher(text).find()) {
            problem("not a line of text", diagnostic.headline());
        }
        if (text.length() > MAX_MESSAGE) {
            problem("too long", diagnostic.headline());
        }
        if (PROGRAM_TALK.matcher(text).find()) {
            problem("speaks of the program", diagnostic.headline());
        }
    }

    private void checkPosition(Diagnostic diagnostic) throws IOException {
        Position position = diagnostic.position();
        Path file = Path.of(position.file());
        if (!file.normalize().startsWith(content)) {
            problem("outside the content", diagnostic.headline());
        }
        List<String> lines = List.of("");
        if (Files.isRegularFile(file)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            lines = List.of(LINE_BREAK.split(text.replaceFirst("^\uFEFF", ""), -1));
        }
        if (position.line() > lines.size()) {
            problem("no such line", diagnostic.headline());
            return;
        }
        String line = lines.get(position.line() - 1);
        if (position.column() > line.codePointCount(0, line.length()) + 1) {
            problem("no such column", diagnostic.headline());
        }
        if (diagnostic.endColumn() < diagnostic.startColumn()) {
            problem("ends before it begins", diagnostic.headline());
        }
    }

    private void checkPrinted() {
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        if (UNPRINTABLE.matcher(printed.toString().replace("\n", "")).find()) {
            problem("control characters reach the terminal", diagnostics.summary());
        }
        if (printed.length() > MAX_PRINTED) {
            problem("prints too much", printed.length() + " characters");
        }
        long errors =
                printed.toString()
                        .lines()
                        .filter(line -> line.startsWith(content.toString().replace('\\', '/')))
                        .filter(line -> line.contains(": " + Severity.ERROR + ": "))
                        .count();
        if (errors < Math.min(1, diagnostics.errors()) || errors > diagnostics.errors()) {
            problem("errors printed", errors + " of " + diagnostics.errors());
        }
    }

    private void problem(String kind, String example) {
        problems.putIfAbsent(kind, MutantText.shortened(example));
    }
}
