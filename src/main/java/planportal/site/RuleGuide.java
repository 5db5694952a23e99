package planportal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site/rules/} says about the rules of {@code check}, in the order of its file.
 *
 * <p>{@code LANGUAGE.md} has {@code # part}, {@code ## rule-id: title}, and below it two lines,
 * what is wrong and why it matters, and a third, how to mend it, where no example shows it. {@code
 * examples.txt} has the examples, which are the same in all languages: a line {@code rule-id file},
 * then the wrong lines after {@code -} and the right ones after {@code +}.
 */
public record RuleGuide(List<Part> parts) {
    private static final String FALLBACK = "en";

    /** Rules about the same files. */
    public record Part(String title, List<Entry> entries) {}

    /**
     * A rule in words.
     *
     * @param rule its id
     */
    public record Entry(
            String rule,
            String title,
            String wrong,
            String why,
            Optional<String> mend,
            Optional<Example> example) {}

    /**
     * Lines of a file.
     *
     * @param wrong may be empty, if lines are missing
     * @param right may be empty, if the lines are to be deleted
     */
    public record Example(String file, List<String> wrong, List<String> right) {}

    /** Returns the guide in a language; in English if it isn't written in that language. */
    public static RuleGuide of(String language) {
        String text = read(language + ".md").or(() -> read(FALLBACK + ".md")).orElseThrow();
        Map<String, Example> examples = examples(read("examples.txt").orElseThrow());
        List<Part> parts = new ArrayList<>();
        for (String part : text.split("(?m)^# ")) {
            if (!part.isBlank()) {
                String[] entries = part.strip().split("\n+## ");
                List<Entry> rules = new ArrayList<>();
                for (int i = 1; i < entries.length; i++) {
                    rules.add(entry(entries[i].lines().toList(), examples));
                }
                parts.add(new Part(entries[0], rules));
            }
        }
        return new RuleGuide(parts);
    }

    /** Returns all rules that it explains. */
    public List<Entry> entries() {
        return parts.stream().flatMap(part -> part.entries().stream()).toList();
    }

    private static Entry entry(List<String> lines, Map<String, Example> examples) {
        String[] heading = lines.get(0).split(": ", 2);
        return new Entry(
                heading[0],
                heading[1],
                lines.get(1),
                lines.get(2),
                lines.stream().skip(3).findFirst(),
                Optional.ofNullable(examples.get(heading[0])));
    }

    private static Map<String, Example> examples(String text) {
        Map<String, Example> examples = new HashMap<>();
        for (String example : text.strip().split("\n\n+")) {
            String[] heading = example.lines().findFirst().orElseThrow().split(" ");
            examples.put(
                    heading[0], new Example(heading[1], lines(example, "-"), lines(example, "+")));
        }
        return examples;
    }

    private static List<String> lines(String example, String sign) {
        return example.lines()
                .skip(1)
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(1))
                .toList();
    }

    private static Optional<String> read(String name) {
        try (InputStream in = RuleGuide.class.getResourceAsStream("/site/rules/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
