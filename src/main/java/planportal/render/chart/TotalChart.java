package planportal.render.chart;

import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Span;
import planportal.render.chart.Shape.Text;

/**
 * The large chart of a total of the whole period: a bar with a cell for each year, which the
 * actuals fill from the left, below the bar of the period before.
 */
final class TotalChart {
    private static final String WIDEST = "98";
    private static final BigDecimal NARROW_CELL = new BigDecimal("9");
    private static final HorizontalPosition START = HorizontalPosition.percent("0");

    private final ChartLabels words;
    private final Indicator indicator;
    private final PlanInfo info;
    private final Series series;
    private final BigDecimal sum;
    private final BigDecimal target;
    private final BigDecimal widest;
    private final List<Shape> shapes = new ArrayList<>();

    private TotalChart(Portal portal, ChartLabels words, Indicator indicator) {
        this.words = words;
        this.indicator = indicator;
        info = portal.info();
        series = portal.series(indicator);
        sum = series.sumTo(info.targetYear());
        target = indicator.target().value().orElseThrow();
        BigDecimal former =
                words.hasFormer(indicator)
                        ? indicator.baseline().value().orElseThrow()
                        : BigDecimal.ZERO;
        BigDecimal most = target.max(former).max(sum);
        widest = most.signum() > 0 ? most : BigDecimal.ONE;
    }

    static Drawing draw(Portal portal, ChartLabels words, Indicator indicator) {
        TotalChart chart = new TotalChart(portal, words, indicator);
        boolean former = words.hasFormer(indicator);
        boolean filled = !chart.series.isEmpty();
        if (former) {
            chart.former();
        }
        chart.total(rem(former ? "4.7" : "0"));
        return new Drawing(
                "chart bars" + (former ? "" : " one") + (filled ? " filling" : ""),
                rem(former ? "9.75" : "5").add(rem(filled ? "1.5" : "0")),
                words.title(indicator),
                words.totalDescription(indicator),
                chart.shapes);
    }

    private void former() {
        Quantity former = indicator.baseline();
        heading(
                "",
                rem("1.4"),
                former,
                new Span(
                        "u soft",
                        words.text("total.former", words.formerFrom(), info.baselineYear())));
        shapes.add(
                new Box(
                        "done",
                        START,
                        rem("2.1"),
                        width(former.value().orElseThrow()),
                        rem("0.8")));
    }

    private void heading(String style, BigDecimal y, Quantity quantity, Span what) {
        List<Span> spans = new ArrayList<>(words.value(indicator, quantity));
        spans.add(new Span(what.style(), "\u3000" + what.text()));
        String said = words.printed(indicator, quantity) + " " + what.text();
        shapes.add(new Text(style, START, y, Anchor.START, spans).saying(said));
    }

    private void total(BigDecimal down) {
        heading(
                "seal",
                down.add(rem("1.4")),
                indicator.target(),
                new Span(
                        "u", words.text("total.target", info.period().from(), info.period().to())));
        BigDecimal top = down.add(rem("2.1"));
        BigDecimal bottom = down.add(rem("3.2"));
        shapes.add(new Box("cells", START, top, width(target), bottom.subtract(top)));
        fill(top, bottom);
        for (int i = 1; i < info.period().years(); i++) {
            HorizontalPosition x = HorizontalPosition.percent(Coordinates.round(cell(i)));
            shapes.add(new Line("cells", x, top, x, bottom));
        }
        years(down.add(rem("4.5")));
        if (!series.isEmpty()) {
            int last = series.latest().orElseThrow().year();
            shapes.add(
                    Text.of("water strong", START, down.add(rem("6.1")), Anchor.START, done(last))
                            .saying(done(last)));
        }
    }

    private String done(int year) {
        return words.text("total.done", year, words.number(indicator, Decimals.plain(sum)));
    }

    private void fill(BigDecimal top, BigDecimal bottom) {
        BigDecimal before = BigDecimal.ZERO;
        for (Observation actual : series.current()) {
            BigDecimal year = actual.value().value().orElse(BigDecimal.ZERO);
            if (year.signum() > 0) {
                shapes.add(
                        new Box(
                                "filled",
                                HorizontalPosition.percent(width(before)),
                                top.subtract(rem("0.05")),
                                width(year),
                                bottom.subtract(top).add(rem("0.1"))));
                before = before.add(year);
            }
        }
    }

    private void years(BigDecimal y) {
        if (cell(1).compareTo(NARROW_CELL) < 0) {
            shapes.add(
                    Text.of(
                            "t",
                            START,
                            y,
                            Anchor.START,
                            words.text("total.years", info.period().from(), info.period().to())));
            return;
        }
        for (int i = 0; i < info.period().years(); i++) {
            BigDecimal middle = cell(i).add(cell(i + 1)).divide(BigDecimal.valueOf(2));
            int year = info.period().from() + i;
            boolean between = i > 0 && i < info.period().years() - 1;
            Text label =
                    Text.of(
                            between ? "t mid" : "t",
                            HorizontalPosition.percent(Coordinates.round(middle)),
                            y,
                            Anchor.MIDDLE,
                            Integer.toString(year));
            shapes.add(
                    series.current().stream()
                            .filter(o -> o.year() == year)
                            .findFirst()
                            .map(o -> label.saying(words.atActual(indicator, o)))
                            .orElse(label));
        }
    }

    /** Where the cell of a year ends, in per cent. */
    private BigDecimal cell(int year) {
        return Coordinates.part(target, widest)
                .multiply(new BigDecimal(WIDEST))
                .multiply(Coordinates.part(year, info.period().years()));
    }

    private BigDecimal width(BigDecimal value) {
        return Coordinates.along("0", Coordinates.part(value.max(BigDecimal.ZERO), widest), WIDEST);
    }
}
