package planportal.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import planportal.testing.Folders;

/**
 * One folder a mistake, with all that is printed about it. {@code -Dgolden=update} rewrites what is
 * expected, and then fails.
 */
class InvalidContentTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    static List<InvalidContent> cases() throws IOException {
        return InvalidContent.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everythingThatIsWrongIsPrinted(InvalidContent mistake, @TempDir Path folder)
            throws IOException {
        InvalidContent.Outcome outcome = mistake.check(folder.resolve("content"));
        if (UPDATE) {
            Files.writeString(mistake.expected(), outcome.printed());
            fail("rewrote " + mistake.expected() + "; run again without -Dgolden=update");
        }
        assertEquals(Files.readString(mistake.expected()), outcome.printed());
        boolean hasErrors = !outcome.printed().contains("\n0 errors, ");
        assertEquals(hasErrors, !outcome.published(), "published unless there is an error");
    }

    @Test
    void allCasesAreFound() throws IOException {
        assertTrue(cases().size() >= 100, cases().size() + " cases");
    }

    @Test
    void theSmallSiteIsValidByItself() {
        InvalidContent.Outcome outcome =
                InvalidContent.outcome(Path.of("src/test/resources/sites/small/content"));
        assertAll(() -> assertEquals("", outcome.printed()), () -> assertTrue(outcome.published()));
    }

    @Test
    void theSmallestPlanNeedsNoTables(@TempDir Path folder) throws IOException {
        Path small = Path.of("src/test/resources/sites/small/content");
        Files.copy(small.resolve("plan.yaml"), folder.resolve("plan.yaml"));
        Files.copy(small.resolve("portal.yaml"), folder.resolve("portal.yaml"));
        Path chapter = Files.createDirectory(folder.resolve("chapters")).resolve("01.md");
        Files.writeString(chapter, "---\nchapter: 1\n---\n\n# 第一章 总则\n\n到2030年，建成3个馆。\n");
        InvalidContent.Outcome outcome = InvalidContent.outcome(folder);
        assertAll(() -> assertEquals("", outcome.printed()), () -> assertTrue(outcome.published()));
    }

    @Test
    void aFolderThatIsNotThereIsTheOnlyThingReported(@TempDir Path folder) {
        InvalidContent.Outcome outcome = InvalidContent.outcome(folder.resolve("nowhere"));
        assertEquals(
                "content:1:1: error: no such folder [folder-missing]\n1 error, 0 warnings\n",
                outcome.printed());
        assertFalse(outcome.published());
    }

    @Test
    void byteOrderMarksAndWindowsLinesAreTolerated(@TempDir Path folder) throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/small/content"), folder);
        try (var paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
            }
        }
        InvalidContent.Outcome outcome = InvalidContent.outcome(folder);
        assertAll(() -> assertEquals("", outcome.printed()), () -> assertTrue(outcome.published()));
    }
}
