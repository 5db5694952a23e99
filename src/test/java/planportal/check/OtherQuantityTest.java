package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Folders;

/** A phrase on an indicator may hold another quantity, which is no contradiction of the plan. */
class OtherQuantityTest {
    @TempDir Path content;

    @BeforeEach
    void aPhraseHoldsTheTargetAndAPartOfIt() throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        append(
                "chapters/02.md",
                "\nBy 2028, 900 reading seats, 120 of them for children; 35,000 loans in 2025.");
        append("mentions.csv", "reading-seats,2-1-2,\"900 reading seats, 120 of them\"");
    }

    @Test
    void aPartIsNotTheIndicator() {
        assertEquals(List.of("120 is neither the baseline (620)"), messages("error"));
    }

    @Test
    void aPartWithARowOfItsOwnIsNotCompared() throws IOException {
        append(
                "commitments.csv",
                "child-seats,commitment,spaces,2-1-2,儿童座位,120,120,,=,个,2028,,120 of them,");
        assertEquals(List.of(), messages("error"));
        assertEquals(List.of("number 900 in 2-1-2", "number 35,000 in 2-1-2"), messages("warning"));
    }

    private List<String> messages(String severity) {
        return InvalidContent.outcome(content)
                .printed()
                .lines()
                .filter(line -> line.contains(": " + severity + ": "))
                .map(line -> line.replaceFirst(".*: " + severity + ": ", ""))
                .map(line -> line.replaceFirst(" (?:nor|is neither a) .*", ""))
                .toList();
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(content.resolve(file), line + "\n", StandardOpenOption.APPEND);
    }
}
