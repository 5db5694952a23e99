package planportal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of indicators as the supplied plan prints it, read without any of our own code. */
public final class PrintedIndicators {
    private static final int HEADINGS = 6;

    private PrintedIndicators() {}

    /** A line of the table, cell by cell, and the heading of its group. */
    public record Line(
            int number,
            String group,
            String name,
            String unit,
            String baseline,
            String target,
            String attribute) {}

    /** All lines in their order. */
    public static List<Line> read() {
        List<String> cells = cells();
        List<Line> lines = new ArrayList<>();
        String group = "";
        int at = HEADINGS;
        while (at < cells.size()) {
            String cell = cells.get(at);
            if (cell.matches("[0-9]+")) {
                lines.add(
                        new Line(
                                Integer.parseInt(cell),
                                group,
                                cells.get(at + 1),
                                cells.get(at + 2),
                                cells.get(at + 3),
                                cells.get(at + 4),
                                cells.get(at + 5)));
                at += 6;
            } else {
                group = cell;
                at++;
            }
        }
        return lines;
    }

    /** What stands between the column's title and the note below it, without empty cells. */
    private static List<String> cells() {
        String plan = text();
        int from = plan.indexOf('\n', plan.indexOf("专栏1  "));
        return plan.substring(from, plan.indexOf("注：", from))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text() {
        try (InputStream in = PrintedIndicators.class.getResourceAsStream("/plan/plan.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
