package planportal.render.chart;

import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import planportal.render.wording.Wording;

/**
 * A small chart for lists. It always starts at zero, so that slopes can be compared from one to the
 * next; since 97.5 → 99.5 then is all but flat, the change stands beside the line in words.
 */
final class SmallChart {
    private static final BigDecimal BOTTOM = rem("3.25");
    private static final BigDecimal TOP = rem("0.9");
    private static final BigDecimal EDGE = rem("0.2");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal STEEP = rem("1.0");
    private static final int WIDE = 6;
    private static final HorizontalPosition LEFT = HorizontalPosition.percent("0");
    private static final HorizontalPosition RIGHT = HorizontalPosition.percent("100");

    private final ChartLabels words;
    private final Wording wording;
    private final Indicator indicator;
    private final PlanInfo info;
    private final Series series;
    private final Target aim;
    private final List<Shape> shapes = new ArrayList<>();

    private SmallChart(Portal portal, ChartLabels words, Wording wording, Indicator indicator) {
        this.words = words;
        this.wording = wording;
        this.indicator = indicator;
        info = portal.info();
        series = portal.series(indicator);
        aim = Target.of(indicator);
    }

    static Drawing draw(Portal portal, ChartLabels words, Wording wording, Indicator indicator) {
        SmallChart chart = new SmallChart(portal, words, wording, indicator);
        switch (chart.aim.type()) {
            case TOTAL -> chart.bars();
            case WORDS, NO_TARGET -> chart.words();
            default -> chart.lines();
        }
        return new Drawing(
                "mini", rem("3.75"), wording.sentence(indicator).text(), "", chart.shapes);
    }

    private void lines() {
        Quantity baseline = indicator.baseline();
        Quantity target = indicator.target();
        Vertical vertical = vertical();
        BigDecimal end = vertical.y(target.value().orElseThrow());
        if (isBound(target)) {
            boolean floor = target.comparison().orElseThrow().isFloor();
            BigDecimal from = floor ? EDGE : end;
            shapes.add(
                    new Box("bound", LEFT, from, HUNDRED, (floor ? end : BOTTOM).subtract(from)));
            shapes.add(new Line("limit", LEFT, end, RIGHT, end));
        }
        shapes.add(new Line("axis", LEFT, BOTTOM, RIGHT, BOTTOM));
        Optional<BigDecimal> start = baseline.value().map(vertical::y);
        if (start.isPresent() && !isBound(baseline) && aim.type() != TargetType.KEEP) {
            shapes.add(new Line("path", LEFT, start.get(), RIGHT, end));
            change(start.get(), end);
        }
        actuals(start, vertical);
        start.ifPresent(y -> shapes.add(new Circle("dot", LEFT, y, rem("0.4"))));
        shapes.add(new Circle("ring", RIGHT, end, rem("0.4")));
        figure("seal strong", RIGHT.plus("0.85"), end, Anchor.START, target);
        if (start.isPresent()) {
            figure("", LEFT.plus("-0.75"), start.get(), Anchor.END, baseline);
        } else {
            label(LEFT.plus("-0.75"), end, words.text("small.not-given"));
        }
    }

    /** Zero, or below it, at the bottom; the greatest value at the top. */
    private record Vertical(BigDecimal low, BigDecimal high) {
        BigDecimal y(BigDecimal value) {
            BigDecimal span = high.subtract(low);
            if (span.signum() == 0) {
                return BOTTOM;
            }
            BigDecimal part = value.subtract(low).divide(span, 10, RoundingMode.HALF_UP);
            return Coordinates.round(BOTTOM.subtract(part.multiply(BOTTOM.subtract(TOP))));
        }
    }

    private Vertical vertical() {
        List<BigDecimal> values =
                Stream.concat(
                                Stream.of(indicator.baseline(), indicator.target()),
                                series.current().stream().map(Observation::value))
                        .flatMap(q -> q.value().stream())
                        .toList();
        return new Vertical(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    /** Where the line leaves room: below a flat one, beside a steep one. */
    private void change(BigDecimal start, BigDecimal end) {
        BigDecimal rise = start.subtract(end);
        String change = wording.change(indicator);
        if (rise.compareTo(STEEP) > 0) {
            BigDecimal y = isBound(indicator.target()) ? rem("1.9") : rem("1.1");
            shapes.add(Text.of("t", HorizontalPosition.percent("3"), y, Anchor.START, change));
        } else if (rise.negate().compareTo(STEEP) > 0) {
            shapes.add(
                    Text.of("t", HorizontalPosition.percent("97"), rem("1.1"), Anchor.END, change));
        } else {
            shapes.add(
                    Text.of(
                            "t",
                            HorizontalPosition.percent("50"),
                            rem("2.8"),
                            Anchor.MIDDLE,
                            change));
        }
    }

    private void actuals(Optional<BigDecimal> start, Vertical vertical) {
        Optional<Integer> lastYear =
                start.isPresent() && !isBound(indicator.baseline())
                        ? Optional.of(info.baselineYear())
                        : Optional.empty();
        BigDecimal lastY = start.orElse(null);
        for (Observation actual : series.current()) {
            if (actual.value().value().isEmpty() || isBound(actual.value())) {
                continue;
            }
            BigDecimal y = vertical.y(actual.value().value().get());
            if (lastYear.filter(year -> year == actual.year() - 1).isPresent()) {
                shapes.add(new Line("actual", x(lastYear.get()), lastY, x(actual.year()), y));
            }
            lastYear = Optional.of(actual.year());
            lastY = y;
        }
        series.latest()
                .filter(o -> o.value().value().isPresent())
                .ifPresent(
                        o ->
                                shapes.add(
                                        new Circle(
                                                "point",
                                                x(o.year()),
                                                vertical.y(o.value().value().get()),
                                                rem("0.35"))));
    }

    private void bars() {
        BigDecimal target = indicator.target().value().orElseThrow();
        boolean hasFormer = words.hasFormer(indicator);
        BigDecimal former =
                hasFormer ? indicator.baseline().value().orElseThrow() : BigDecimal.ZERO;
        BigDecimal sum = series.sumTo(info.targetYear());
        BigDecimal most = target.max(former).max(sum);
        BigDecimal widest = most.signum() > 0 ? most : BigDecimal.ONE;
        if (hasFormer) {
            BigDecimal width = width(former, widest);
            shapes.add(new Box("done", LEFT, rem("0.6"), width, rem("0.6")));
            figure(
                    "",
                    HorizontalPosition.percent(width).plus("0.5"),
                    rem("1.0"),
                    Anchor.START,
                    indicator.baseline());
            label(LEFT.plus("-0.5"), rem("0.95"), words.text("small.former", words.period()));
        }
        BigDecimal width = width(target, widest);
        shapes.add(new Box("cells", LEFT, rem("2.2"), width, rem("0.6")));
        if (sum.signum() > 0) {
            shapes.add(new Box("filled", LEFT, rem("2.15"), width(sum, widest), rem("0.7")));
        }
        figure(
                "seal strong",
                HorizontalPosition.percent(width.max(width(sum, widest))).plus("0.5"),
                rem("2.6"),
                Anchor.START,
                indicator.target());
        label(LEFT.plus("-0.5"), rem("2.55"), words.text("small.total", words.period()));
    }

    private void words() {
        BigDecimal line = rem("2");
        Quantity baseline = indicator.baseline();
        shapes.add(new Line("axis", LEFT, line, RIGHT, line));
        series.latest()
                .ifPresent(o -> shapes.add(new Circle("point", x(o.year()), line, rem("0.35"))));
        if (baseline.isMissing()) {
            label(LEFT.plus("-0.5"), line, words.text("small.not-given"));
        } else {
            figure("", LEFT.plus("-0.5"), line, Anchor.END, baseline);
        }
        if (indicator.target().isMissing()) {
            shapes.add(
                    Text.of(
                            "t",
                            RIGHT.plus("0.5"),
                            line.add(rem("0.35")),
                            Anchor.START,
                            words.text("small.not-given")));
        } else {
            shapes.add(new Circle("ring", RIGHT, line, rem("0.4")));
            figure("seal strong", RIGHT.plus("0.85"), line, Anchor.START, indicator.target());
        }
    }

    private void figure(
            String style, HorizontalPosition x, BigDecimal y, Anchor anchor, Quantity quantity) {
        String digits = wording.figures().digits(quantity);
        String sized = digits.length() > WIDE ? ("t " + style).strip() : style;
        shapes.add(Text.of(sized, x, y.add(rem("0.35")), anchor, digits));
    }

    private void label(HorizontalPosition x, BigDecimal y, String text) {
        shapes.add(Text.of("t", x, y.add(rem("0.35")), Anchor.END, text));
    }

    private HorizontalPosition x(int year) {
        int whole = Math.max(1, info.targetYear() - info.baselineYear());
        return HorizontalPosition.percent(
                Coordinates.along("0", Coordinates.part(year - info.baselineYear(), whole), "100"));
    }

    private static BigDecimal width(BigDecimal value, BigDecimal widest) {
        return Coordinates.along("0", Coordinates.part(value.max(BigDecimal.ZERO), widest), "100");
    }

    private static boolean isBound(Quantity quantity) {
        return quantity.comparison().filter(c -> c != Comparison.EQUAL).isPresent();
    }
}
