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
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.model.Years;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;

/**
 * The large chart of an indicator with numbers: the baseline a solid point, milestones and target
 * rings, the expected path dashed, the actuals a solid line with gaps for years without one.
 */
final class LineChart {
    private static final BigDecimal BOTTOM = YearAxis.BOTTOM;
    private static final BigDecimal TOP = rem("3.4");
    private static final BigDecimal EDGE = rem("2.2");
    private static final BigDecimal LABEL_ABOVE = rem("-0.95");
    private static final BigDecimal LABEL_BELOW = rem("2.05");
    private static final BigDecimal LOWEST_LABEL = rem("14.2");
    private static final BigDecimal CLOSE_ABOVE = rem("-0.8");
    private static final BigDecimal CLOSE_BELOW = rem("1.5");
    private static final BigDecimal LABEL_HEIGHT = rem("1.45");
    private static final BigDecimal YEAR_NAME = rem("17.3");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final HorizontalPosition LEFT = percent("0");
    private static final HorizontalPosition RIGHT = percent("100");
    private static final HorizontalPosition BASELINE_LABEL = percent("1.5");
    private static final HorizontalPosition TARGET_LABEL = percent("99");
    private static final HorizontalPosition TICK_LABEL = LEFT.plus("-0.6");

    private final ChartData data;
    private final ChartLabels labels;
    private final Indicator indicator;
    private final Years years;
    private final YearAxis axis;
    private final Scale scale;
    private final List<Shape> shapes = new ArrayList<>();

    private LineChart(ChartData data, ChartLabels labels) {
        this.data = data;
        this.labels = labels;
        indicator = data.indicator();
        years = data.years();
        axis = new YearAxis(years, labels::year);
        scale = scale();
    }

    static Drawing draw(ChartData data, ChartLabels labels) {
        LineChart chart = new LineChart(data, labels);
        chart.drawAll();
        String description = labels.description(chart.scale, data);
        return new Drawing("chart", rem("18"), labels.title(), description, chart.shapes);
    }

    private Scale scale() {
        List<BigDecimal> values = data.numbers();
        boolean share =
                indicator.unit().equals("%")
                        && values.stream().allMatch(v -> v.compareTo(HUNDRED) <= 0);
        Optional<BigDecimal> ceiling = share ? Optional.of(HUNDRED) : Optional.empty();
        return Scale.of(values, ceiling, data.hasLimit());
    }

    private void drawAll() {
        Optional<BigDecimal> end = data.end().map(this::y);
        boolean limited = data.hasLimit();
        if (data.hasBand()) {
            band(indicator.target());
        } else if (limited && indicator.target().isBound()) {
            tint(end.orElseThrow());
        }
        grid();
        if (limited) {
            shapes.add(new Line("limit", LEFT, end.orElseThrow(), RIGHT, end.orElseThrow()));
        }
        if (data.hasPath()) {
            path();
        }
        actuals();
        drawBaseline();
        data.series().revisedBaseline().ifPresent(this::drawRevision);
        data.milestones().forEach(this::drawMilestone);
        end.ifPresent(this::drawTarget);
        shapes.addAll(axis.shapes());
        if (!indicator.isRate()) {
            yearName("t", years.baseline(), labels.text("baseline"));
        }
        if (end.isPresent()) {
            yearName("t seal", years.target(), labels.text("target"));
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
    }

    private void yearName(String style, int year, String name) {
        shapes.add(new Text(style, x(year), YEAR_NAME, Anchor.MIDDLE, name));
    }

    /** Shades a range. */
    private void band(Quantity range) {
        BigDecimal top = y(range.max().orElseThrow());
        BigDecimal bottom = y(range.value().orElseThrow());
        shapes.add(new Box("bound", LEFT, top, HUNDRED, bottom.subtract(top)));
    }

    /** Shades the good side of a bound. */
    private void tint(BigDecimal limit) {
        boolean floor = isFloor(indicator.target());
        BigDecimal from = floor ? EDGE : limit;
        BigDecimal to = floor ? limit : BOTTOM;
        shapes.add(new Box("bound", LEFT, from, HUNDRED, to.subtract(from)));
    }

    private void grid() {
        for (BigDecimal value : scale.lines()) {
            BigDecimal y = y(value);
            boolean lowest = value.compareTo(scale.floor()) == 0;
            shapes.add(new Line(lowest ? "axis" : "grid", LEFT, y, RIGHT, y));
            shapes.add(new Text("t", TICK_LABEL, y.add(rem("0.3")), Anchor.END, number(value)));
        }
        if (!scale.showsZero()) {
            String start = labels.text("axis-from", number(scale.floor()));
            shapes.add(new Text("t strong", TICK_LABEL, rem("13.65"), Anchor.END, "≈"));
            shapes.add(new Text("t", RIGHT, rem("13.9"), Anchor.END, start));
        }
    }

    private String number(BigDecimal value) {
        return labels.plain(value);
    }

    private void actuals() {
        Map<Integer, BigDecimal> exactValues = data.exactValues();
        List<Shape> points = new ArrayList<>();
        for (Observation actual : data.series().current()) {
            if (actual.value().value().isEmpty()) {
                continue;
            }
            int year = actual.year();
            BigDecimal y = y(actual.value().value().get());
            BigDecimal before = exactValues.get(year - 1);
            if (actual.value().isBound()) {
                arrow("water strong", x(year), y, actual.value());
            } else if (before != null) {
                shapes.add(new Line("actual", x(year - 1), y(before), x(year), y));
            }
            points.add(new Circle("point", x(year), y, rem("0.35"), labels.atActual(actual)));
        }
        shapes.addAll(points);
        data.series().latest().filter(o -> o.value().value().isPresent()).ifPresent(this::latest);
    }

    /** Labels the latest actual, on the side of the path where its point lies. */
    private void latest(Observation actual) {
        int year = actual.year();
        BigDecimal y = y(actual.value().value().orElseThrow());
        String text = labels.latest(actual);
        HorizontalPosition left = x(year).plus("-1");
        if (year == years.target()) {
            shapes.add(new Text("water strong", left, y.add(rem("0.35")), Anchor.END, text));
            return;
        }
        if (2 * year > years.baseline() + years.target()) {
            // To the left, where all other results are, but outside their slope.
            BigDecimal outside = lateLabelY(y);
            shapes.add(new Text("water strong", left, outside, Anchor.END, text));
            return;
        }
        Optional<BigDecimal> path = data.expectedPath().in(year).map(this::y);
        boolean abovePath = path.isEmpty() || y.compareTo(path.get()) <= 0;
        boolean above = abovePath || y.add(CLOSE_BELOW).compareTo(LOWEST_LABEL) > 0;
        BigDecimal textY = y.add(above ? CLOSE_ABOVE : CLOSE_BELOW);
        if (year <= years.baseline() + 1) {
            shapes.add(new Text("water strong", left, textY, Anchor.START, text));
        } else {
            shapes.add(new Text("water strong", x(year), textY, Anchor.MIDDLE, text));
        }
    }

    /** Returns where to write a late result: beyond the target's label if that is close. */
    private BigDecimal lateLabelY(BigDecimal y) {
        if (data.end().isEmpty()) {
            return y.add(CLOSE_ABOVE);
        }
        BigDecimal end = y(data.end().get());
        BigDecimal label = targetLabelY(end);
        boolean above = label.compareTo(end) < 0;
        BigDecimal textY = y.add(above ? CLOSE_ABOVE : CLOSE_BELOW);
        if (textY.subtract(label).abs().compareTo(LABEL_HEIGHT) > 0) {
            return textY;
        }
        return above ? label.subtract(LABEL_HEIGHT) : label.add(CLOSE_BELOW);
    }

    private BigDecimal targetLabelY(BigDecimal end) {
        return freeLabelY(years.target(), end, isTargetLabelAbove());
    }

    /** Returns where to write a label: on the other side if results lie on the preferred one. */
    private BigDecimal freeLabelY(int year, BigDecimal y, boolean above) {
        BigDecimal preferred = labelY(y, above);
        BigDecimal other = labelY(y, !above);
        return isCrossed(year, preferred) && !isCrossed(year, other) ? other : preferred;
    }

    /** Returns whether results of the same half of the period lie at the height of a label. */
    private boolean isCrossed(int year, BigDecimal textY) {
        return data.results()
                .filter(o -> o.year() != year)
                .filter(o -> 2 * Math.abs(o.year() - year) < years.between())
                .map(o -> textY.subtract(y(o.value().value().get())))
                .anyMatch(d -> d.compareTo(rem("-0.35")) > 0 && d.compareTo(LABEL_HEIGHT) < 0);
    }

    private void drawBaseline() {
        Quantity baseline = indicator.baseline();
        HorizontalPosition x = x(years.baseline());
        if (data.type() == TargetType.CHANGE) {
            shapes.add(new Circle("dot", x, y(BigDecimal.ZERO), rem("0.45"), labels.atStart()));
            return;
        }
        if (data.start().isEmpty()) {
            String text = baseline.isMissing() ? labels.text("not-given") : baseline.text();
            if (!indicator.isRate()) {
                shapes.add(new Text("t", BASELINE_LABEL, rem("13.7"), Anchor.START, text));
            }
            return;
        }
        BigDecimal y = y(data.start().get());
        if (baseline.isBound()) {
            arrow("strong", x, y, baseline);
        }
        BigDecimal textY = freeLabelY(years.baseline(), y, isBaselineLabelAbove());
        shapes.add(new Circle("dot", x, y, rem("0.45"), labels.atBaseline()));
        shapes.add(new Text("", BASELINE_LABEL, textY, Anchor.START, labels.baseline()));
    }

    private void drawRevision(Observation revision) {
        HorizontalPosition x = x(years.baseline());
        revision.value()
                .value()
                .map(this::y)
                .map(y -> new Circle("point", x, y, rem("0.35"), labels.atRevision(revision)))
                .ifPresent(shapes::add);
    }

    /** Draws a smaller ring, and writes its value on the side away from the line. */
    private void drawMilestone(Milestone milestone) {
        Optional<BigDecimal> number = data.target().nearEnd(milestone.value());
        if (number.isEmpty()) {
            return;
        }
        HorizontalPosition x = x(milestone.year());
        BigDecimal y = y(number.get());
        BigDecimal beside = y.add(isBelowFree(milestone.year(), y) ? CLOSE_BELOW : CLOSE_ABOVE);
        BigDecimal textY = beside.compareTo(LOWEST_LABEL) > 0 ? y.add(CLOSE_ABOVE) : beside;
        boolean late = 2 * milestone.year() > years.baseline() + years.target();
        Anchor anchor = late ? Anchor.END : Anchor.START;
        HorizontalPosition textX = late ? x.plus("1") : x;
        shapes.add(new Circle("ring", x, y, rem("0.35"), labels.atMilestone(milestone)));
        shapes.add(new Text("t seal", textX, textY, anchor, labels.milestone(milestone)));
    }

    /** Returns whether to write below a ring: away from the latest result, else from the line. */
    private boolean isBelowFree(int year, BigDecimal y) {
        return data.series()
                .latest()
                .filter(o -> 4 * Math.abs(o.year() - year) < years.between())
                .flatMap(o -> o.value().value())
                .map(number -> y(number).compareTo(y) <= 0)
                .orElseGet(this::isUpwards);
    }

    private void drawTarget(BigDecimal y) {
        Quantity target = indicator.target();
        HorizontalPosition x = x(years.target());
        if (indicator.baseline().isBound() && target.isBound()) {
            arrow("seal strong", x, y, target);
        }
        shapes.add(new Circle("ring", x, y, rem("0.5"), labels.atTarget()));
        shapes.add(new Text("seal", TARGET_LABEL, targetLabelY(y), Anchor.END, labels.target()));
    }

    /** Labels lie outside the slope; on a flat line above, or below if the good side is above. */
    private boolean isBaselineLabelAbove() {
        return switch (data.type()) {
            case HOLD -> !isFloor(indicator.target());
            case KEEP -> true;
            default -> !isUpwards();
        };
    }

    private boolean isTargetLabelAbove() {
        return switch (data.type()) {
            case KEEP -> false;
            case HOLD -> isBaselineLabelAbove();
            default -> isUpwards();
        };
    }

    /** Returns whether the way from baseline to target leads up. */
    private boolean isUpwards() {
        Optional<BigDecimal> start = data.start();
        Optional<BigDecimal> end = data.end();
        return start.isEmpty() || end.isEmpty() || end.get().compareTo(start.get()) > 0;
    }

    private static BigDecimal labelY(BigDecimal y, boolean above) {
        BigDecimal below = y.add(LABEL_BELOW);
        return above || below.compareTo(LOWEST_LABEL) > 0 ? y.add(LABEL_ABOVE) : below;
    }

    /** Draws an arrow from a bound to its good side. */
    private void arrow(String style, HorizontalPosition x, BigDecimal y, Quantity bound) {
        BigDecimal textY = y.add(isFloor(bound) ? CLOSE_ABOVE : CLOSE_BELOW);
        shapes.add(new Text(style, x, textY, Anchor.MIDDLE, isFloor(bound) ? "↑" : "↓"));
    }

    private static boolean isFloor(Quantity quantity) {
        return quantity.comparison().orElseThrow().isFloor();
    }

    private HorizontalPosition x(int year) {
        return axis.x(year);
    }

    private BigDecimal y(BigDecimal value) {
        BigDecimal height = scale.part(value).multiply(BOTTOM.subtract(TOP));
        return Coordinates.round(BOTTOM.subtract(height));
    }
}
