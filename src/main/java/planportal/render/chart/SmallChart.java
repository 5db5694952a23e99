package planportal.render.chart;

import static planportal.render.chart.Coordinates.percent;
import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.derive.ExpectedPath;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;
import planportal.render.wording.Wording;

/**
 * A small chart for lists. It always starts at zero, so that slopes can be compared between charts;
 * since this makes 97.5 → 99.5 nearly flat, the change is given in words below the axis.
 */
final class SmallChart {
    private static final BigDecimal BOTTOM = rem("2.95");
    private static final BigDecimal TOP = rem("0.6");
    private static final BigDecimal EDGE = rem("0");
    private static final BigDecimal LOWEST = rem("4.4");
    private static final BigDecimal LETTERS = rem("0.35");
    private static final String FULL_WIDTH = "100";
    private static final int WIDE = 6;

    /** The letters that have room left of a chart, right of it, and below it. */
    private static final int LEFT_LETTERS = 7;

    private static final int RIGHT_LETTERS = 10;
    private static final int LINE_LETTERS = 24;
    private static final BigDecimal LINE_HEIGHT = rem("1.2");
    private static final HorizontalPosition LEFT = percent("0");
    private static final HorizontalPosition RIGHT = percent("100");

    private final ChartData data;
    private final ChartLabels labels;
    private final Wording wording;
    private final Indicator indicator;
    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final List<Shape> shapes = new ArrayList<>();

    /** The baseline of the lowest line of words. */
    private BigDecimal bottom = BOTTOM;

    private SmallChart(ChartData data, ChartLabels labels, Wording wording) {
        this.data = data;
        this.labels = labels;
        this.wording = wording;
        indicator = data.indicator();
        lowest = data.numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        highest = data.numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    static Drawing draw(ChartData data, ChartLabels labels, Wording wording) {
        SmallChart chart = new SmallChart(data, labels, wording);
        if (data.type() == TargetType.TOTAL) {
            chart.bars();
        } else if (data.hasScale()) {
            chart.lines();
        } else {
            chart.words();
        }
        String title = wording.sentence(data.indicator()).text();
        BigDecimal height = chart.bottom.add(rem("0.25")).max(LOWEST);
        return new Drawing("mini", height, title, "", chart.shapes);
    }

    private void lines() {
        Optional<BigDecimal> start = data.start().map(this::y);
        Optional<BigDecimal> end = data.end().map(this::y);
        if (data.hasLimit() && indicator.target().isBound()) {
            bound(end.orElseThrow(), indicator.target().comparison().orElseThrow().isFloor());
        }
        shapes.add(new Line("axis", LEFT, BOTTOM, RIGHT, BOTTOM));
        if (data.hasPath()) {
            path();
        }
        actuals();
        start.ifPresent(y -> shapes.add(new Circle("dot", LEFT, y, rem("0.4"))));
        end.ifPresent(this::target);
        HorizontalPosition label = LEFT.plus("-0.75");
        BigDecimal height = start.or(() -> end).orElse(BOTTOM);
        if (indicator.baseline().isMissing()) {
            text(label, height, Anchor.END, labels.text("small.not-given"));
        } else {
            value("", label, height, Anchor.END, indicator.baseline());
        }
    }

    private void path() {
        List<ExpectedPath.Point> points = data.path();
        for (int i = 1; i < points.size(); i++) {
            ExpectedPath.Point from = points.get(i - 1);
            ExpectedPath.Point to = points.get(i);
            shapes.add(
                    new Line("path", x(from.year()), y(from.value()), x(to.year()), y(to.value())));
        }
        below("t", percent("50").plus("1"), Anchor.MIDDLE, wording.change(indicator));
    }

    /** Writes words below all others, in lines. */
    private void below(String style, HorizontalPosition x, Anchor anchor, String words) {
        for (String line : Lettering.lines(words, LINE_LETTERS)) {
            bottom = bottom.add(LINE_HEIGHT);
            shapes.add(new Text(style, x, bottom, anchor, line));
        }
    }

    private void target(BigDecimal y) {
        shapes.add(new Circle("ring", RIGHT, y, rem("0.4")));
        value("seal strong", RIGHT.plus("0.85"), y, Anchor.START, indicator.target());
    }

    private void bound(BigDecimal limit, boolean floor) {
        BigDecimal from = floor ? EDGE : limit;
        BigDecimal to = floor ? limit : BOTTOM;
        shapes.add(new Box("bound", LEFT, from, new BigDecimal(FULL_WIDTH), to.subtract(from)));
        shapes.add(new Line("limit", LEFT, limit, RIGHT, limit));
    }

    private void actuals() {
        Map<Integer, BigDecimal> exactValues = data.exactValues();
        exactValues.forEach(
                (year, value) -> {
                    BigDecimal before = exactValues.get(year - 1);
                    if (before != null) {
                        shapes.add(new Line("actual", x(year - 1), y(before), x(year), y(value)));
                    }
                });
        data.series().latest().ifPresent(this::latest);
    }

    private void latest(Observation actual) {
        Optional<BigDecimal> y = actual.value().value().map(this::y);
        y.ifPresent(top -> shapes.add(new Circle("point", x(actual.year()), top, rem("0.35"))));
    }

    private void bars() {
        indicator.formerTotal().ifPresent(this::former);
        BigDecimal width = width(data.target().number());
        BigDecimal filled = width(data.sum());
        shapes.add(new Box("cells", LEFT, rem("2.2"), width, rem("0.6")));
        if (data.sum().signum() > 0) {
            shapes.add(new Box("filled", LEFT, rem("2.15"), filled, rem("0.7")));
        }
        HorizontalPosition end = percent(width.max(filled)).plus("0.5");
        value("seal strong", end, rem("2.6"), Anchor.START, indicator.target());
        String label = labels.text("small.total", labels.period());
        text(LEFT.plus("-0.5"), rem("2.55"), Anchor.END, label);
    }

    private void former(BigDecimal total) {
        BigDecimal width = width(total);
        shapes.add(new Box("done", LEFT, rem("0.6"), width, rem("0.6")));
        HorizontalPosition end = percent(width).plus("0.5");
        value("", end, rem("1.0"), Anchor.START, indicator.baseline());
        String label = labels.text("small.former", labels.period());
        text(LEFT.plus("-0.5"), rem("0.95"), Anchor.END, label);
    }

    private void words() {
        BigDecimal line = rem("2");
        Quantity baseline = indicator.baseline();
        Quantity target = indicator.target();
        String notGiven = labels.text("small.not-given");
        shapes.add(new Line("axis", LEFT, line, RIGHT, line));
        data.series()
                .latest()
                .map(actual -> new Circle("point", x(actual.year()), line, rem("0.35")))
                .ifPresent(shapes::add);
        if (baseline.isMissing()) {
            text(LEFT.plus("-0.5"), line, Anchor.END, notGiven);
        } else if (Lettering.letters(baseline.text()) <= LEFT_LETTERS) {
            value("", LEFT.plus("-0.5"), line, Anchor.END, baseline);
        } else {
            below("t", LEFT.plus("-3.75"), Anchor.START, baseline.text());
        }
        if (target.isMissing()) {
            text(RIGHT.plus("0.5"), line, Anchor.START, notGiven);
            return;
        }
        shapes.add(new Circle("ring", RIGHT, line, rem("0.4")));
        if (Lettering.letters(target.text()) <= RIGHT_LETTERS) {
            value("seal strong", RIGHT.plus("0.85"), line, Anchor.START, target);
        } else {
            below("t seal strong", RIGHT.plus("5.5"), Anchor.END, target.text());
        }
    }

    /** Writes a value whose middle is at {@code y}, in smaller type if it is long. */
    private void value(
            String style, HorizontalPosition x, BigDecimal y, Anchor anchor, Quantity quantity) {
        String digits = wording.figures().digits(quantity);
        String sized = digits.length() > WIDE ? ("t " + style).strip() : style;
        shapes.add(new Text(sized, x, y.add(LETTERS), anchor, digits));
    }

    private void text(HorizontalPosition x, BigDecimal y, Anchor anchor, String text) {
        shapes.add(new Text("t", x, y.add(LETTERS), anchor, text));
    }

    private HorizontalPosition x(int year) {
        return Coordinates.ofYear(year, data.years(), "0", "100");
    }

    /** Returns the height of a value: zero, or the lowest value below it, is at the bottom. */
    private BigDecimal y(BigDecimal value) {
        BigDecimal span = highest.subtract(lowest);
        if (span.signum() == 0) {
            return BOTTOM;
        }
        BigDecimal part = Coordinates.fraction(value.subtract(lowest), span);
        return Coordinates.round(BOTTOM.subtract(part.multiply(BOTTOM.subtract(TOP))));
    }

    private BigDecimal width(BigDecimal value) {
        return Coordinates.barWidth(value, data.greatestTotal(), FULL_WIDTH);
    }
}
