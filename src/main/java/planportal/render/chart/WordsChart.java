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

/** The large chart of an indicator whose target is not a number: a line of years, with words. */
final class WordsChart {
    private static final BigDecimal LINE = rem("5.2");
    private static final BigDecimal YEARS = rem("6.8");
    private static final BigDecimal VALUE = rem("3.8");
    private static final BigDecimal SMALL_VALUE = rem("4.3");
    private static final HorizontalPosition LEFT = percent("0");
    private static final HorizontalPosition TARGET = percent("95");
    private static final HorizontalPosition TARGET_VALUE = percent("99");
    private static final HorizontalPosition RIGHT = percent("100");

    private final ChartData data;
    private final ChartLabels labels;
    private final Years years;
    private final List<Shape> shapes = new ArrayList<>();

    private WordsChart(ChartData data, ChartLabels labels) {
        this.data = data;
        this.labels = labels;
        years = data.years();
    }

    static Drawing draw(ChartData data, ChartLabels labels) {
        WordsChart chart = new WordsChart(data, labels);
        chart.drawAll();
        boolean empty = data.series().isEmpty();
        return new Drawing(
                "chart words-only" + (empty ? "" : " filling"),
                rem(empty ? "7.5" : "9"),
                labels.title(),
                labels.wordsDescription(),
                chart.shapes);
    }

    private void drawAll() {
        shapes.add(new Line("axis", LEFT, LINE, RIGHT, LINE));
        baseline(data.indicator().baseline());
        for (Observation actual : data.series().current()) {
            String label = labels.atActual(actual);
            shapes.add(new Circle("point", x(actual.year()), LINE, rem("0.35"), label));
        }
        target(data.indicator().target());
        String first = labels.year(years.baseline());
        String last = labels.year(years.target());
        shapes.add(new Text("t strong", LEFT, YEARS, Anchor.START, first));
        shapes.add(new Text("t seal strong", TARGET, YEARS, Anchor.MIDDLE, last));
        data.series().latest().ifPresent(this::latest);
    }

    private void baseline(Quantity baseline) {
        shapes.add(
                baseline.isMissing()
                        ? new Text("t", LEFT, SMALL_VALUE, Anchor.START, labels.text("not-given"))
                        : new Text("", LEFT, VALUE, Anchor.START, labels.baseline()));
    }

    private void target(Quantity target) {
        if (target.isMissing()) {
            String text = labels.text("no-target");
            shapes.add(new Text("t", TARGET_VALUE, SMALL_VALUE, Anchor.END, text));
            return;
        }
        shapes.add(new Circle("ring", TARGET, LINE, rem("0.5"), labels.atTarget()));
        shapes.add(new Text("v seal", TARGET_VALUE, VALUE, Anchor.END, target.text()));
    }

    private void latest(Observation actual) {
        Anchor anchor = actual.year() == years.target() ? Anchor.END : Anchor.MIDDLE;
        String text = labels.latest(actual);
        shapes.add(new Text("water strong", x(actual.year()), rem("8.3"), anchor, text));
    }

    private HorizontalPosition x(int year) {
        return Coordinates.ofYear(year, years, "0", "95");
    }
}
