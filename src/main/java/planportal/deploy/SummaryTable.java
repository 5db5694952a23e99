package planportal.deploy;

import java.util.List;
import planportal.site.Messages;

/** A table of findings in a step's summary, which GitHub cuts at 1 MiB. */
final class SummaryTable {
    /** How many rows are shown. */
    static final int ROWS = 500;

    private SummaryTable() {}

    /**
     * Returns the table in Markdown, without all beyond {@value #ROWS} rows.
     *
     * @param head the first row, a row of Markdown with four cells
     * @param rows the cells of each row, in Markdown
     * @param unlisted how many more findings there are than {@code rows}
     */
    static String of(Messages words, String head, List<List<String>> rows, int unlisted) {
        StringBuilder text = new StringBuilder(head).append("\n| --- | --- | --- | --- |\n");
        rows.stream()
                .limit(ROWS)
                .forEach(cells -> text.append("| " + String.join(" | ", cells) + " |\n"));
        int more = Math.max(0, rows.size() - ROWS) + unlisted;
        if (more > 0) {
            text.append('\n').append(words.text("deploy.report.more", more)).append('\n');
        }
        return text.toString();
    }
}
