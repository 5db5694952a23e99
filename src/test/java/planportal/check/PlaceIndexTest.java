package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.testing.Folders;

class PlaceIndexTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "chapters/01.md, 32767, false",
        "chapters/01.md, 32768, true",
        "chapters/02.md, 40001, true",
        "chapters/03.md, 32790, true",
    })
    void textsLongerThanACellOfExcelAreWarnedOf(String file, int length, boolean warned)
            throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path text = content.resolve(file);
        Files.writeString(text, Files.readString(text) + "\n" + "长".repeat(length) + "\n");

        String printed = InvalidContent.outcome(content).printed();

        String warning = "warning: the text has " + length + " characters";
        assertEquals(warned, printed.contains(warning), printed);
        assertTrue(printed.length() < 10_000, "the line is shown in part");
    }
}
