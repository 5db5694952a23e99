package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.diagnostic.Diagnostics;
import planportal.model.Plan;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.read.ParsedFiles;
import planportal.testing.Folders;

/** Checks a folder again and again, as {@code serve} does. */
class CheckedFilesTest {
    private static final String RESULT = "reading-seats,2027,4321,test,2028-01-31,\n";

    @TempDir Path folder;
    private ContentReader reader;
    private final CheckedFiles known = new CheckedFiles();
    private Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void begin() throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/small/content"), folder);
        reader = new ContentReader(folder, new ParsedFiles());
    }

    @Test
    void aNewResultIsThereAndNothingElseIsMadeAgain() throws IOException {
        Plan before = check().get();
        append("observations.csv", RESULT);

        Plan after = check().get();

        assertEquals(before.observations().size() + 1, after.observations().size());
        assertSame(before.chapters(), after.chapters());
        assertSame(before.indicators(), after.indicators());
        assertSame(before.info(), after.info());
    }

    @Test
    void theResultsGoWithTheirFile() throws IOException {
        append("observations.csv", RESULT);
        assertFalse(check().get().observations().isEmpty());
        Files.delete(folder.resolve("observations.csv"));

        assertTrue(check().get().observations().isEmpty());
    }

    @Test
    void anyOtherFileIsCheckedWithAllThatDependsOnIt() throws IOException {
        Plan before = check().get();
        append("pages/about.md", "\nOne more paragraph.\n");

        Plan after = check().get();

        assertNotSame(before.chapters(), after.chapters());
        assertEquals(before, after);
    }

    @Test
    void warningsAreToldEachTime() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "not for the site");
        check();
        assertEquals(1, diagnostics.warnings());
        append("observations.csv", RESULT);

        check();

        assertEquals(1, diagnostics.warnings());
        assertEquals(0, diagnostics.errors());
    }

    @Test
    void aMistakeInTheResultsIsToldUntilItIsMended() throws IOException {
        check();
        append("observations.csv", RESULT.replace("4321", "many"));
        assertEquals(Optional.empty(), check());
        assertEquals(1, diagnostics.errors());
        assertEquals(Optional.empty(), check());
        assertEquals(1, diagnostics.errors());
        Path file = folder.resolve("observations.csv");
        Files.writeString(file, Files.readString(file).replace("many", "4321"));

        assertTrue(check().isPresent());
        assertEquals(0, diagnostics.errors());
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    }

    private Optional<Plan> check() {
        diagnostics = new Diagnostics();
        return new PlanChecker(diagnostics, known)
                .check(reader.read(diagnostics))
                .map(Publication::plan);
    }
}
