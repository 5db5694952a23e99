package planportal.render.chart;

import static planportal.render.chart.Coordinates.percent;
import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final BigDecimal HIGHEST_LABEL = rem("1.6");
    private static final BigDecimal LOWEST_LABEL = rem("14.2");
    private static final BigDecimal LARGE_ABOVE = rem("-0.95");
    private static final BigDecimal LARGE_BELOW = rem("2.05");
    private static final BigDecimal ABOVE = rem("-0.8");
    private static final BigDecimal BELOW = rem("1.5");
    private static final BigDecimal BESIDE = rem("0.35");
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
    private final Clearance clearance = new Clearance(shapes);

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
        data.milestones().forEach(m -> nearEnd(m).ifPresent(y -> drawMilestone(m, y)));
        end.ifPresent(this::drawTarget);
        shapes.addAll(axis.shapes());
        if (!indicator.isRate()) {
            yearName("t", years.baseline(), labels.text("baseline"));
        }
        if (end.isPresent()) {
            yearName("t seal", years.target(), labels.text("target"));
        }
        labelBaseline();
        end.ifPresent(this::labelTarget);
        data.series().latest().ifPresent(this::labelLatest);
        data.milestones().forEach(m -> nearEnd(m).ifPresent(y -> labelMilestone(m, y)));
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
            shapes.add(new Text("t", TICK_LABEL, y.add(rem("0.3")), Anchor.END, tick(value)));
        }
        if (!scale.showsZero()) {
            String start = labels.text("axis-from", tick(scale.floor()));
            shapes.add(new Text("t strong", TICK_LABEL, rem("13.65"), Anchor.END, "≈"));
            shapes.add(new Text("t", RIGHT, rem("13.9"), Anchor.END, start));
        }
    }

    private String tick(BigDecimal value) {
        return labels.tick(value, scale.top());
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
        shapes.add(new Circle("dot", x, y, rem("0.45"), labels.atBaseline()));
    }

    private void drawRevision(Observation revision) {
        HorizontalPosition x = x(years.baseline());
        revision.value()
                .value()
                .map(this::y)
                .map(y -> new Circle("point", x, y, rem("0.35"), labels.atRevision(revision)))
                .ifPresent(shapes::add);
    }

    private Optional<BigDecimal> nearEnd(Milestone milestone) {
        return data.target().nearEnd(milestone.value()).map(this::y);
    }

    private void drawMilestone(Milestone milestone, BigDecimal y) {
        String label = labels.atMilestone(milestone);
        shapes.add(new Circle("ring", x(milestone.year()), y, rem("0.35"), label));
    }

    private void drawTarget(BigDecimal y) {
        Quantity target = indicator.target();
        HorizontalPosition x = x(years.target());
        if (indicator.baseline().isBound() && target.isBound()) {
            arrow("seal strong", x, y, target);
        }
        shapes.add(new Circle("ring", x, y, rem("0.5"), labels.atTarget()));
    }

    private void labelTarget(BigDecimal y) {
        List<Text> places =
                heights(y, isTargetLabelAbove(), LARGE_ABOVE, LARGE_BELOW)
                        .map(h -> new Text("seal", TARGET_LABEL, h, Anchor.END, labels.target()))
                        .toList();
        shapes.add(clearance.clearest(places));
    }

    private void labelBaseline() {
        if (data.type() == TargetType.CHANGE || data.start().isEmpty()) {
            return;
        }
        BigDecimal y = y(data.start().get());
        List<Text> places =
                heights(y, isBaselineLabelAbove(), LARGE_ABOVE, LARGE_BELOW)
                        .map(h -> new Text("", BASELINE_LABEL, h, Anchor.START, labels.baseline()))
                        .toList();
        shapes.add(clearance.clearest(places));
    }

    /** Labels the latest actual, on the side of the path where its point lies. */
    private void labelLatest(Observation actual) {
        Optional<BigDecimal> value = actual.value().value();
        if (value.isEmpty()) {
            return;
        }
        int year = actual.year();
        BigDecimal y = y(value.get());
        Optional<BigDecimal> path = data.expectedPath().in(year).map(this::y);
        boolean above = path.isEmpty() || y.compareTo(path.get()) <= 0;
        shapes.add(
                clearance.clearest(places("water strong", year, y, above, labels.latest(actual))));
    }

    /** Labels a milestone, away from the line, if there is room; the table has its value too. */
    private void labelMilestone(Milestone milestone, BigDecimal y) {
        boolean above = !isUpwards();
        Text label =
                clearance.clearest(
                        places("t seal", milestone.year(), y, above, labels.milestone(milestone)));
        if (clearance.isLegible(label)) {
            shapes.add(label);
        }
    }

    /** Returns places for the label of a point on the way, the usual ones first. */
    private List<Text> places(String style, int year, BigDecimal y, boolean above, String text) {
        HorizontalPosition x = x(year);
        boolean late = 2 * year > years.baseline() + years.target();
        Text before = new Text(style, x.plus("-1"), y.add(BESIDE), Anchor.END, text);
        Text after = new Text(style, x.plus("1"), y.add(BESIDE), Anchor.START, text);
        List<Text> places = new ArrayList<>();
        if (year == years.target()) {
            places.add(before);
        }
        List<Anchor> anchors =
                late
                        ? List.of(Anchor.END, Anchor.START, Anchor.MIDDLE)
                        : List.of(Anchor.MIDDLE, Anchor.START, Anchor.END);
        for (Anchor anchor : anchors) {
            String shift = anchor == Anchor.START ? "-1" : anchor == Anchor.END ? "1" : "0";
            heights(y, above, ABOVE, BELOW)
                    .map(height -> new Text(style, x.plus(shift), height, anchor, text))
                    .forEach(places::add);
        }
        places.add(before);
        places.add(after);
        return places;
    }

    /** Returns heights for a label: on one side of its point, on the other, then farther off. */
    private static Stream<BigDecimal> heights(
            BigDecimal y, boolean above, BigDecimal up, BigDecimal down) {
        return Stream.of(0, 1, 2)
                .map(row -> LABEL_HEIGHT.multiply(BigDecimal.valueOf(row)))
                .flatMap(
                        far -> {
                            BigDecimal over = y.add(up).subtract(far);
                            BigDecimal under = y.add(down).add(far);
                            return above ? Stream.of(over, under) : Stream.of(under, over);
                        })
                .filter(h -> h.compareTo(HIGHEST_LABEL) >= 0 && h.compareTo(LOWEST_LABEL) <= 0);
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

    /** Draws an arrow from a bound to its good side. */
    private void arrow(String style, HorizontalPosition x, BigDecimal y, Quantity bound) {
        BigDecimal textY = y.add(isFloor(bound) ? ABOVE : BELOW);
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
