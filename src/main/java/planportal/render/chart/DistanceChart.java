package planportal.render.chart;

import static planportal.render.chart.Coordinates.percent;
import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.derive.Distance;
import planportal.derive.Distance.Kind;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Line;

/**
 * How far indicators have to go, a bar for each from a common zero, all on one scale. Where a part
 * of the way is done, it fills the whole way.
 */
final class DistanceChart {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HEIGHT = rem("1.25");
    private static final BigDecimal TOP = rem("0.25");
    private static final BigDecimal THICKNESS = rem("0.75");

    private final Kind kind;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    /**
     * @param all the distances of all bars, of one kind
     */
    DistanceChart(Kind kind, List<Distance> all) {
        this.kind = kind;
        List<BigDecimal> values = all.stream().map(Distance::percent).toList();
        BigDecimal whole = kind == Kind.DONE ? HUNDRED : BigDecimal.ZERO;
        lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        highest = values.stream().reduce(whole, BigDecimal::max);
    }

    Drawing draw(Distance distance) {
        List<Shape> shapes = new ArrayList<>();
        if (kind == Kind.DONE) {
            shapes.add(bar("cells", HUNDRED));
        }
        shapes.add(bar(kind == Kind.DONE ? "filled" : "ahead", distance.percent()));
        HorizontalPosition zero = percent(x(BigDecimal.ZERO));
        shapes.add(new Line("axis", zero, BigDecimal.ZERO, zero, HEIGHT));
        return new Drawing("distance", HEIGHT, "", "", shapes);
    }

    private Box bar(String style, BigDecimal value) {
        BigDecimal from = x(value.min(BigDecimal.ZERO));
        BigDecimal to = x(value.max(BigDecimal.ZERO));
        return new Box(style, percent(from), TOP, to.subtract(from), THICKNESS);
    }

    private BigDecimal x(BigDecimal value) {
        BigDecimal part = Coordinates.fraction(value.subtract(lowest), highest.subtract(lowest));
        return Coordinates.round(part.multiply(HUNDRED));
    }
}
