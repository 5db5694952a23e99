package planportal.render.chart;

import static planportal.render.chart.Coordinates.percent;
import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.model.Observation;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;
import planportal.render.wording.Figures;

/**
 * The results of a category over the years, for a row of a table whose rows share one scale: a line
 * with gaps for years without a number, labelled at its ends. The scale reaches from the lowest to
 * the highest result, since groups often lie close together.
 */
final class TrendChart {
    private static final BigDecimal HEIGHT = rem("2.4");
    private static final BigDecimal TOP = rem("0.6");
    private static final BigDecimal BOTTOM = rem("1.8");
    private static final BigDecimal LETTERS = rem("0.35");
    private static final BigDecimal RADIUS = rem("0.3");

    private final List<Observation> all;
    private final Figures figures;
    private final int first;
    private final int last;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    /**
     * @param all the results of all rows; those without a number are passed over
     */
    TrendChart(List<Observation> all, Figures figures) {
        this.all = all.stream().filter(TrendChart::hasNumber).toList();
        this.figures = figures;
        first = this.all.stream().mapToInt(Observation::year).min().orElse(0);
        last = this.all.stream().mapToInt(Observation::year).max().orElse(0);
        lowest = this.all.stream().map(TrendChart::number).reduce(BigDecimal::min).orElse(null);
        highest = this.all.stream().map(TrendChart::number).reduce(BigDecimal::max).orElse(null);
    }

    /** Returns whether there are numbers of more than one year. */
    boolean hasYears() {
        return first < last;
    }

    /** Returns the drawing of a row; empty if none of its results is a number. */
    Optional<Drawing> draw(List<Observation> row) {
        List<Observation> results = row.stream().filter(all::contains).toList();
        if (results.isEmpty()) {
            return Optional.empty();
        }
        List<Shape> shapes = new ArrayList<>();
        for (int i = 1; i < results.size(); i++) {
            Observation from = results.get(i - 1);
            Observation to = results.get(i);
            if (to.year() == from.year() + 1) {
                shapes.add(new Line("actual", x(from), y(from), x(to), y(to)));
            }
        }
        results.forEach(o -> shapes.add(new Circle("point", x(o), y(o), RADIUS)));
        Observation begin = results.get(0);
        Observation end = results.get(results.size() - 1);
        if (begin != end) {
            shapes.add(label(begin, x(begin).plus("-0.6"), Anchor.END));
        }
        shapes.add(label(end, x(end).plus("0.6"), Anchor.START));
        return Optional.of(new Drawing("trend", HEIGHT, "", "", shapes));
    }

    private Text label(Observation result, HorizontalPosition x, Anchor anchor) {
        return new Text("t", x, y(result).add(LETTERS), anchor, figures.digits(result.value()));
    }

    private HorizontalPosition x(Observation result) {
        BigDecimal part = Coordinates.fraction(result.year() - first, last - first);
        return percent(Coordinates.round(part.movePointRight(2)));
    }

    private BigDecimal y(Observation result) {
        BigDecimal span = highest.subtract(lowest);
        if (span.signum() == 0) {
            return BOTTOM;
        }
        BigDecimal part = Coordinates.fraction(number(result).subtract(lowest), span);
        return Coordinates.round(BOTTOM.subtract(part.multiply(BOTTOM.subtract(TOP))));
    }

    private static boolean hasNumber(Observation result) {
        return result.value().value().isPresent();
    }

    private static BigDecimal number(Observation result) {
        return result.value().value().orElseThrow();
    }
}
