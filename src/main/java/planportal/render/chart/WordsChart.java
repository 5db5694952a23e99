package planportal.render.chart;

import static planportal.render.chart.Coordinates.percent;
import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.model.Years;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;

/**
 * The large chart of an indicator whose target is not a number: a line of years, with words. Few
 * words are set large above the line; many are set in lines, the target's above, others below.
 */
final class WordsChart {
    /** The letters of baseline and target that have room side by side in large type. */
    private static final int FEW = 16;

    private static final int LETTERS = 24;
    private static final BigDecimal LINE_HEIGHT = rem("1.35");
    private static final HorizontalPosition LEFT = percent("0");
    private static final HorizontalPosition TARGET = percent("95");
    private static final HorizontalPosition TARGET_VALUE = percent("99");
    private static final HorizontalPosition RIGHT = percent("100");

    private final ChartData data;
    private final ChartLabels labels;
    private final Quantity baseline;
    private final Quantity target;
    private final Years years;
    private final List<Shape> shapes = new ArrayList<>();

    /** How far the drawing reaches downwards. */
    private BigDecimal bottom = rem("0");

    private WordsChart(ChartData data, ChartLabels labels) {
        this.data = data;
        this.labels = labels;
        baseline = data.indicator().baseline();
        target = data.indicator().target();
        years = data.years();
    }

    static Drawing draw(ChartData data, ChartLabels labels) {
        WordsChart chart = new WordsChart(data, labels);
        chart.drawAll();
        return new Drawing(
                "chart words-only",
                chart.bottom.add(rem("0.7")),
                labels.title(),
                labels.wordsDescription(),
                chart.shapes);
    }

    private void drawAll() {
        boolean few = Lettering.letters(baseline.text() + target.text()) <= FEW;
        if (few) {
            bottom = rem("3.8");
            drawFew();
        } else {
            String words = target.isMissing() ? labels.text("no-target") : target.text();
            lines("seal strong", TARGET_VALUE, Anchor.END, words);
        }
        line(bottom.add(rem("1.4")));
        bottom = bottom.add(rem("3"));
        String first = labels.year(years.baseline());
        String last = labels.year(years.target());
        shapes.add(new Text("t strong", LEFT, bottom, Anchor.START, first));
        shapes.add(new Text("t seal strong", TARGET, bottom, Anchor.MIDDLE, last));
        if (!few) {
            String words = baseline.isMissing() ? labels.text("not-given") : baseline.text();
            lines(baseline.isMissing() ? "t" : "strong", LEFT, Anchor.START, words);
        }
        data.series().latest().ifPresent(this::latest);
    }

    private void drawFew() {
        BigDecimal small = bottom.add(rem("0.5"));
        shapes.add(
                baseline.isMissing()
                        ? new Text("t", LEFT, small, Anchor.START, labels.text("not-given"))
                        : new Text("", LEFT, bottom, Anchor.START, labels.baseline()));
        shapes.add(
                target.isMissing()
                        ? new Text("t", TARGET_VALUE, small, Anchor.END, labels.text("no-target"))
                        : new Text("v seal", TARGET_VALUE, bottom, Anchor.END, target.text()));
    }

    /** Draws the line of years, with a point for each result and a ring for the target. */
    private void line(BigDecimal y) {
        shapes.add(new Line("axis", LEFT, y, RIGHT, y));
        for (Observation actual : data.series().current()) {
            String label = labels.atActual(actual);
            shapes.add(new Circle("point", x(actual.year()), y, rem("0.35"), label));
        }
        if (!target.isMissing()) {
            shapes.add(new Circle("ring", TARGET, y, rem("0.5"), labels.atTarget()));
        }
    }

    private void latest(Observation actual) {
        String text = labels.latest(actual);
        if (Lettering.letters(text) > FEW) {
            lines("water strong", LEFT, Anchor.START, text);
            return;
        }
        bottom = bottom.add(rem("1.5"));
        Anchor anchor = actual.year() == years.target() ? Anchor.END : Anchor.MIDDLE;
        shapes.add(new Text("water strong", x(actual.year()), bottom, anchor, text));
    }

    private void lines(String style, HorizontalPosition x, Anchor anchor, String text) {
        for (String line : Lettering.lines(text, LETTERS)) {
            bottom = bottom.add(LINE_HEIGHT);
            shapes.add(new Text(style, x, bottom, anchor, line));
        }
    }

    private HorizontalPosition x(int year) {
        return Coordinates.ofYear(year, years, "0", "95");
    }
}
