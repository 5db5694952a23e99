package planportal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The small library plan with five results that are due: two by 31 March 2028, the others later. A
 * sixth has a date, too, but its results came.
 */
public final class DueContent {
    /** A day on which two of the five are overdue. */
    public static final String TWO_LATE = "2028-04-10";

    /** The indicators whose results are due, the earliest first. */
    public static final List<String> DUE =
            List.of(
                    "reading-events",
                    "visits-per-person",
                    "new-books",
                    "reading-seats",
                    "opening-hours");

    /** A name with all that a format may have to escape, longer than a line of a calendar. */
    public static final String RESPONSIBLE =
            "晴川图书馆, 馆藏; 外借部\\统计室 <b>与</b> \"年报\" & 𠀀部门，负责全馆各分馆借阅、外借、遗失与新增藏书的逐月统计和公布";

    private static final Map<String, String> RELEASES =
            Map.of(
                    "visits-per-person", ",2028-03",
                    "reading-events", ",2028-03-20",
                    "lost-books-rate", ",2027-03-01",
                    "new-books", "\"" + RESPONSIBLE.replace("\"", "\"\"") + "\",2028-04-10",
                    "reading-seats", ",2028-04",
                    "opening-hours", ",2029-02");

    private DueContent() {}

    /**
     * Writes the content to a new folder.
     *
     * @param language of the interface
     */
    public static void write(Path folder, String language) throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/small/content"), folder);
        Path settings = folder.resolve("portal.yaml");
        String text = Files.readString(settings);
        Files.writeString(settings, text.replace("interface: zh", "interface: " + language));
        Path indicators = folder.resolve("indicators.csv");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(indicators)) {
            String release = RELEASES.getOrDefault(line.replaceAll(",.*", ""), ",");
            lines.add(line + "," + (lines.isEmpty() ? "responsible,next_release" : release));
        }
        Files.write(indicators, lines);
    }
}
