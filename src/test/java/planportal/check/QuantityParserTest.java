package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import planportal.model.Quantity;

/** Runs the tables of {@code spec/values.md}. */
class QuantityParserTest {
    private static final Path SPEC = Path.of("src/test/resources/spec/values.md");
    private static final Pattern ROW = Pattern.compile("\\| `(.*)` \\| (.*?) ?\\| (.*) \\|");

    record Example(String section, int number, String written, String unit, String readAs) {

        @Override
        public String toString() {
            return "values.md, " + section + ", " + number + ": " + written;
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String line : Files.readAllLines(SPEC)) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                section = line.substring(3);
                number = 0;
            } else if (row.matches()) {
                number++;
                examples.add(
                        new Example(section, number, row.group(1), row.group(2), row.group(3)));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheSpecificationSays(Example example) {
        QuantityParser.Result result = QuantityParser.parse(example.written, example.unit);
        String readAs =
                result.problem()
                        .map(problem -> "error: " + problem)
                        .orElseGet(() -> describe(result.quantity().orElseThrow()));
        assertEquals(example.readAs, readAs);
        result.quantity().ifPresent(q -> assertEquals(example.written, q.text()));
    }

    @Test
    void allExamplesAreFound() throws IOException {
        assertEquals(79, examples().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,000  | write the number without separators: 1000
                    ４.５    | write half-width digits and signs: 4.5
                    ≥９０％  | write half-width digits and signs: ≥90%
                    1-2     | write a range with a dash: 1–2
                    45–40   | write the lower end first
                    >=30   | write ≥ or ≤
                    -      | write — (U+2014) if there is no value
                    """)
    void hintsSayWhatToWriteInstead(String written, String hint) {
        assertEquals(hint, QuantityParser.parse(written, "%").hint().orElseThrow().text());
    }

    @Test
    void whatIsReadCanBeWrittenAndReadAgain() throws IOException {
        for (Example example : examples()) {
            QuantityParser.parse(example.written, example.unit)
                    .quantity()
                    .ifPresent(
                            q ->
                                    assertTrue(
                                            QuantityParser.parse(q.text(), example.unit)
                                                    .quantity()
                                                    .filter(q::equals)
                                                    .isPresent()));
        }
    }

    private static String describe(Quantity quantity) {
        if (quantity.isMissing()) {
            return "none";
        }
        if (quantity.isWords()) {
            return "words";
        }
        return quantity.comparison().orElseThrow().code()
                + " "
                + quantity.value().orElseThrow().toPlainString()
                + quantity.max().map(max -> " to " + max.toPlainString()).orElse("")
                + (quantity.bracketed() ? ", of a period" : "");
    }
}
