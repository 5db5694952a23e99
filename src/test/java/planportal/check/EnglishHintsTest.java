package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Folders;

/** Hints for the author of a plan in English name nothing in Chinese. */
class EnglishHintsTest {
    @TempDir Path folder;

    @Test
    void programsAreNamedAsInEnglish() throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/agenda/content"), folder);
        Files.write(
                folder.resolve("milestones.csv"),
                "indicator,é".getBytes(Charset.forName("ISO-8859-1")));
        Files.writeString(folder.resolve("observation.xls"), "");
        Files.writeString(folder.resolve("events.xlsx"), "no workbook");
        Files.writeString(
                folder.resolve("synonyms.csv"), "word,means\npoor,poverty\npoor,hunger\n");
        Files.writeString(folder.resolve("mentions.csv"), "about;place;phrase\n");
        String indicators = Files.readString(folder.resolve("indicators.csv"));
        Files.writeString(
                folder.resolve("indicators.csv"),
                indicators.replaceFirst("(?m),—,2012,", ",1|2,2012,"));
        String printed = InvalidContent.outcome(folder).printed();
        for (String hint :
                List.of(
                        "Save As, type \"CSV UTF-8\"; or in Notepad: Save As, encoding \"UTF-8\"",
                        "save it as \"observations.xlsx\"",
                        "Save As, type \"Excel Workbook\"",
                        "in one row, separated by ;",
                        "save as \"CSV UTF-8\"",
                        "a range (40–45), — or words\n")) {
            assertTrue(printed.contains(hint), hint + " in\n" + printed);
        }
        String own = printed.replaceAll("〔[0-9]+〕", "");
        assertEquals(own, own.replaceAll("[\\p{IsHan}\\u3000-\\u303f]", "?"));
    }

    @Test
    void wordsOfThePlanAreShownWhole() throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/agenda/content"), folder);
        Path mentions = folder.resolve("mentions.csv");
        String wrong = Files.readString(mentions).replace("70 mothers", "75 mothers");
        Files.writeString(mentions, wrong);

        String hint =
                InvalidContent.outcome(folder).printed().replaceAll("(?s).*the plan has ", "");

        String shown = hint.substring(1, hint.indexOf('"', 1));
        String text = Files.readString(folder.resolve("chapters/03.md"));
        assertTrue(text.matches("(?s).*\\b\\Q" + shown + "\\E\\b.*"), shown);
        assertTrue(shown.contains("fewer than 70 mothers"), shown);
    }
}
