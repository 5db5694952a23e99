package planportal.render.chart;

import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;

/**
 * The large chart of an indicator whose target is a number: years across, values upwards; the
 * baseline a solid point, the target a ring, the straight path dashed, actuals a solid line. Years
 * without an actual leave a gap in it.
 */
final class LineChart {
    private static final BigDecimal BOTTOM = YearAxis.BOTTOM;
    private static final BigDecimal TOP = rem("3.4");
    private static final BigDecimal EDGE = rem("2.2");
    private static final BigDecimal ABOVE = rem("-0.95");
    private static final BigDecimal BELOW = rem("2.05");
    private static final BigDecimal TICK = rem("0.3");
    private static final BigDecimal YEAR_NAME = rem("17.3");
    private static final BigDecimal LOWEST_LABEL = rem("14.2");
    private static final BigDecimal HEIGHT = BOTTOM.subtract(TOP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final HorizontalPosition LEFT = HorizontalPosition.percent("0");
    private static final HorizontalPosition RIGHT = HorizontalPosition.percent("100");
    private static final HorizontalPosition TICK_LABEL = HorizontalPosition.rem("-0.6");

    private final ChartLabels words;
    private final YearAxis axis;
    private final Indicator indicator;
    private final PlanInfo info;
    private final Target target;
    private final ExpectedPath expectedPath;
    private final Series series;
    private final Scale scale;
    private final List<Shape> shapes = new ArrayList<>();

    private LineChart(Portal portal, ChartLabels words, YearAxis axis, Indicator indicator) {
        this.words = words;
        this.axis = axis;
        this.indicator = indicator;
        info = portal.info();
        target = Target.of(indicator);
        expectedPath = portal.expectedPath(indicator);
        series = portal.series(indicator);
        scale = scale();
    }

    static Drawing draw(Portal portal, ChartLabels words, YearAxis axis, Indicator indicator) {
        LineChart chart = new LineChart(portal, words, axis, indicator);
        chart.drawAll();
        return new Drawing(
                "chart",
                rem("18"),
                words.title(indicator),
                words.description(indicator, chart.scale, chart.hasPath()),
                chart.shapes);
    }

    private Scale scale() {
        List<BigDecimal> values =
                Stream.concat(
                                Stream.of(indicator.baseline(), indicator.target()),
                                series.current().stream().map(Observation::value))
                        .flatMap(q -> q.value().stream())
                        .toList();
        boolean share =
                indicator.unit().equals("%")
                        && values.stream().allMatch(v -> v.compareTo(HUNDRED) <= 0);
        return Scale.of(
                values, share ? Optional.of(HUNDRED) : Optional.empty(), isBound(target.target()));
    }

    private void drawAll() {
        if (isBound(target.target())) {
            tint();
        }
        grid();
        if (isBound(target.target())) {
            BigDecimal limit = y(target());
            shapes.add(new Line("limit", LEFT, limit, RIGHT, limit));
        }
        if (hasPath()) {
            shapes.add(
                    new Line(
                            "path",
                            x(info.baselineYear()),
                            y(baseline()),
                            x(info.targetYear()),
                            y(target())));
        }
        actuals();
        ends();
        shapes.addAll(axis.shapes());
        yearName("t", info.baselineYear(), "baseline");
        yearName("t seal", info.targetYear(), "target");
    }

    private void yearName(String style, int year, String key) {
        shapes.add(Text.of(style, x(year), YEAR_NAME, Anchor.MIDDLE, words.text(key)));
    }

    private void tint() {
        BigDecimal limit = y(target());
        boolean floor = target.target().comparison().orElseThrow().isFloor();
        BigDecimal from = floor ? EDGE : limit;
        BigDecimal to = floor ? limit : BOTTOM;
        shapes.add(new Box("bound", LEFT, from, HUNDRED, to.subtract(from)));
    }

    private void grid() {
        for (BigDecimal value : scale.lines()) {
            BigDecimal y = y(value);
            boolean lowest = value.compareTo(scale.floor()) == 0;
            shapes.add(new Line(lowest ? "axis" : "grid", LEFT, y, RIGHT, y));
            shapes.add(Text.of("t", TICK_LABEL, y.add(TICK), Anchor.END, Markup.number(value)));
        }
        if (!scale.showsZero()) {
            shapes.add(Text.of("t strong", TICK_LABEL, rem("13.65"), Anchor.END, "≈"));
            shapes.add(
                    Text.of(
                            "t",
                            RIGHT,
                            rem("13.9"),
                            Anchor.END,
                            words.text("axis-from", Markup.number(scale.floor()))));
        }
    }

    private void actuals() {
        Optional<Integer> lastYear = Optional.empty();
        BigDecimal lastY = null;
        if (isExact(indicator.baseline())) {
            lastYear = Optional.of(info.baselineYear());
            lastY = y(baseline());
        }
        List<Shape> points = new ArrayList<>();
        for (Observation actual : series.current()) {
            if (actual.value().value().isEmpty()) {
                continue;
            }
            BigDecimal y = y(actual.value().value().get());
            if (isExact(actual.value())) {
                if (lastYear.filter(year -> year == actual.year() - 1).isPresent()) {
                    shapes.add(new Line("actual", x(lastYear.get()), lastY, x(actual.year()), y));
                }
                lastYear = Optional.of(actual.year());
                lastY = y;
            } else {
                arrow("water", x(actual.year()), y, actual.value());
            }
            points.add(
                    new Circle(
                            "point",
                            x(actual.year()),
                            y,
                            rem("0.35"),
                            words.atActual(indicator, actual)));
        }
        shapes.addAll(points);
        series.latest().filter(o -> o.value().value().isPresent()).ifPresent(this::latest);
    }

    /** The latest actual's year and value, on the side of the path where the point lies. */
    private void latest(Observation actual) {
        BigDecimal y = y(actual.value().value().orElseThrow());
        String text = words.text("latest", actual.year(), words.printed(indicator, actual.value()));
        if (actual.year() == info.targetYear()) {
            shapes.add(
                    Text.of(
                            "water strong",
                            x(actual.year()).plus("-1"),
                            y.add(rem("0.35")),
                            Anchor.END,
                            text));
            return;
        }
        boolean above =
                expectedPath.in(actual.year()).map(v -> y.compareTo(y(v)) <= 0).orElse(true)
                        || y.add(rem("1.5")).compareTo(LOWEST_LABEL) > 0;
        boolean first = actual.year() <= info.baselineYear() + 1;
        shapes.add(
                Text.of(
                        "water strong",
                        first ? x(actual.year()).plus("-1") : x(actual.year()),
                        y.add(rem(above ? "-0.8" : "1.5")),
                        first ? Anchor.START : Anchor.MIDDLE,
                        text));
    }

    private void ends() {
        boolean bothBounds = isBound(indicator.baseline()) && isBound(target.target());
        if (indicator.baseline().value().isPresent()) {
            if (isBound(indicator.baseline())) {
                arrow("", x(info.baselineYear()), y(baseline()), indicator.baseline());
            }
            shapes.add(
                    new Circle(
                            "dot",
                            x(info.baselineYear()),
                            y(baseline()),
                            rem("0.45"),
                            words.atBaseline(indicator)));
            shapes.add(
                    new Text(
                            "",
                            HorizontalPosition.percent("1.5"),
                            label(baseline(), baselineAbove()),
                            Anchor.START,
                            words.value(indicator, indicator.baseline())));
        } else {
            shapes.add(
                    Text.of(
                            "t",
                            HorizontalPosition.percent("1.5"),
                            rem("13.7"),
                            Anchor.START,
                            indicator.baseline().isMissing()
                                    ? words.text("not-given")
                                    : indicator.baseline().text()));
        }
        if (bothBounds) {
            arrow("seal", x(info.targetYear()), y(target()), target.target());
        }
        shapes.add(
                new Circle(
                        "ring",
                        x(info.targetYear()),
                        y(target()),
                        rem("0.5"),
                        words.atTarget(indicator)));
        shapes.add(
                new Text(
                        "seal",
                        HorizontalPosition.percent("99"),
                        label(target(), targetAbove()),
                        Anchor.END,
                        words.value(indicator, target.target())));
    }

    /** Labels stand outside the slope; on a flat line both above, or below where above is good. */
    private boolean baselineAbove() {
        return switch (target.type()) {
            case RISE -> false;
            case HOLD -> !target.target().comparison().orElseThrow().isFloor();
            default -> true;
        };
    }

    private boolean targetAbove() {
        return switch (target.type()) {
            case FALL, KEEP -> false;
            case HOLD -> baselineAbove();
            default -> true;
        };
    }

    private BigDecimal label(BigDecimal value, boolean above) {
        BigDecimal below = y(value).add(BELOW);
        return above || below.compareTo(LOWEST_LABEL) > 0 ? y(value).add(ABOVE) : below;
    }

    /** An arrow from a bound to its good side. */
    private void arrow(String style, HorizontalPosition x, BigDecimal y, Quantity bound) {
        boolean floor = bound.comparison().orElseThrow().isFloor();
        shapes.add(
                Text.of(
                        (style + " strong").strip(),
                        x,
                        y.add(rem(floor ? "-0.8" : "1.5")),
                        Anchor.MIDDLE,
                        floor ? "↑" : "↓"));
    }

    /**
     * A line needs a point to start from; a bound is none. Down to a bound that is well met already
     * nobody is expected to go.
     */
    private boolean hasPath() {
        return target.type() != TargetType.START_UNKNOWN
                && target.type() != TargetType.KEEP
                && isExact(indicator.baseline());
    }

    private BigDecimal baseline() {
        return indicator.baseline().value().orElseThrow();
    }

    private BigDecimal target() {
        return target.target().value().orElseThrow();
    }

    private HorizontalPosition x(int year) {
        return axis.x(year);
    }

    private BigDecimal y(BigDecimal value) {
        return Coordinates.round(BOTTOM.subtract(scale.part(value).multiply(HEIGHT)));
    }

    private static boolean isBound(Quantity quantity) {
        return quantity.comparison().filter(c -> c != Comparison.EQUAL).isPresent();
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.comparison().filter(c -> c == Comparison.EQUAL).isPresent();
    }
}
