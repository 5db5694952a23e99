package planportal.diff;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names a row of a published edition that a new one must keep: in most cases its address. */
record RowAddresses(Path siteDir) {
    private static final Pattern PARAGRAPH = Pattern.compile("([0-9]+)-[0-9]+-[0-9]+");
    private static final Pattern PROJECT = Pattern.compile("column-([0-9]+)-([0-9]+)");

    /** What precedes the ids of a dataset's rows; results and events have no anchor. */
    private static final Map<String, String> BEFORE_ID =
            Map.of(
                    "observations", "observations#",
                    "events", "events#",
                    "services", "services/index.html#",
                    "commitments", "commitments/index.html#",
                    "data-notes", "data-notes/index.html#");

    /**
     * Returns the address of a row, {@code observations#ID} for a result; empty if the rows of the
     * dataset may come and go.
     *
     * @throws EditionException if the id of a paragraph or a project is malformed
     */
    Optional<String> find(String dataset, String id) {
        if (dataset.equals("plan-text")) {
            String chapter = match(dataset, PARAGRAPH, id, "5-2-1").group(1);
            return Optional.of("plan/" + twoDigits(chapter) + ".html#p-" + id);
        }
        if (dataset.equals("projects")) {
            Matcher parts = match(dataset, PROJECT, id, "column-3-1");
            String column = parts.group(1);
            String anchor = "#c-" + column + "-" + parts.group(2);
            return Optional.of("projects/" + twoDigits(column) + ".html" + anchor);
        }
        return Optional.ofNullable(BEFORE_ID.get(dataset)).map(before -> before + id);
    }

    private Matcher match(String dataset, Pattern form, String id, String example) {
        Matcher matcher = form.matcher(id);
        if (!matcher.matches()) {
            throw EditionException.damaged(
                    siteDir.resolve("datasets").resolve(dataset + ".json"),
                    "\"" + id + "\" is no id, such as " + example);
        }
        return matcher;
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
