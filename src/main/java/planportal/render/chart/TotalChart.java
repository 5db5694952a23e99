package planportal.render.chart;

import static planportal.render.chart.Coordinates.percent;
import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.model.Indicator;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.Period;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Span;
import planportal.render.chart.Shape.Text;

/**
 * The large chart of a total of the whole period: a bar with a cell for each year, which the
 * actuals fill from the left, below the bar of the period before.
 */
final class TotalChart {
    private static final String FULL_WIDTH = "98";
    private static final BigDecimal NARROW_CELL = new BigDecimal("9");
    private static final HorizontalPosition LEFT = percent("0");

    /** The width of a phone in large type, in rem. */
    private static final double ONE_LINE = 14.8;

    private final ChartData data;
    private final ChartLabels labels;
    private final Indicator indicator;
    private final Period period;
    private final List<Shape> shapes = new ArrayList<>();

    /** How far the drawing reaches downwards. */
    private BigDecimal bottom = rem("0");

    private TotalChart(ChartData data, ChartLabels labels) {
        this.data = data;
        this.labels = labels;
        indicator = data.indicator();
        period = data.years().results();
    }

    static Drawing draw(ChartData data, ChartLabels labels) {
        TotalChart chart = new TotalChart(data, labels);
        data.indicator().formerTotal().ifPresent(chart::drawFormer);
        chart.drawTotal();
        return new Drawing(
                "chart bars",
                chart.bottom.add(rem("0.5")),
                labels.title(),
                labels.totalDescription(data.milestones()),
                chart.shapes);
    }

    private void drawFormer(BigDecimal total) {
        int last = data.years().baseline();
        String years = labels.text("total.former", labels.formerFrom(), last);
        heading("", labels.baseline(), labels.printedBaseline(), new Span("u soft", years));
        shapes.add(new Box("done", LEFT, bottom.add(rem("0.7")), width(total), rem("0.8")));
        bottom = bottom.add(rem("3.3"));
    }

    /** Writes a value and its period, on two lines if they are long. */
    private void heading(String style, List<Span> value, String printed, Span period) {
        bottom = bottom.add(rem("1.4"));
        List<Span> spans = new ArrayList<>(value);
        spans.add(new Span(period.style(), "\u2003" + period.text()));
        String label = printed + " " + period.text();
        boolean two = new Text(style, LEFT, bottom, Anchor.START, spans).width() > ONE_LINE;
        List<Span> first = two ? value : spans;
        shapes.add(new Text(style, LEFT, bottom, Anchor.START, first).withLabel(label));
        if (two) {
            bottom = bottom.add(rem("1.35"));
            shapes.add(new Text(style, LEFT, bottom, Anchor.START, List.of(period)));
        }
    }

    private void drawTotal() {
        String years = labels.text("total.target", period.from(), period.to());
        heading("seal", labels.target(), labels.printedTarget(), new Span("u", years));
        BigDecimal top = bottom.add(rem("0.7"));
        BigDecimal bottomOfBar = bottom.add(rem("1.8"));
        BigDecimal width = width(data.target().number());
        shapes.add(new Box("cells", LEFT, top, width, bottomOfBar.subtract(top)));
        fill(top, bottomOfBar);
        for (int i = 1; i < period.years(); i++) {
            HorizontalPosition x = percent(Coordinates.round(cellStart(i)));
            shapes.add(new Line("cells", x, top, x, bottomOfBar));
        }
        bottom = bottom.add(rem("3.1"));
        years(bottom);
        data.milestones().forEach(each -> milestone(each, top, bottomOfBar));
        data.series().latest().ifPresent(this::drawSum);
    }

    /** Marks where the sum is to be in the year of a milestone. */
    private void milestone(Milestone milestone, BigDecimal top, BigDecimal bottom) {
        data.target()
                .nearEnd(milestone.value())
                .map(number -> percent(width(number)))
                .ifPresent(
                        x -> {
                            BigDecimal middle = top.add(bottom).divide(BigDecimal.valueOf(2));
                            String label = labels.atMilestone(milestone);
                            shapes.add(new Line("limit", x, top, x, bottom));
                            shapes.add(new Circle("ring", x, middle, rem("0.3"), label));
                        });
    }

    private void drawSum(Observation latest) {
        bottom = bottom.add(rem("1.6"));
        String text = labels.text("total.done", latest.year(), labels.sum(data.sum()));
        shapes.add(new Text("water strong", LEFT, bottom, Anchor.START, text).withLabel(text));
    }

    private void fill(BigDecimal top, BigDecimal bottom) {
        BigDecimal y = top.subtract(rem("0.05"));
        BigDecimal height = bottom.subtract(top).add(rem("0.1"));
        BigDecimal before = BigDecimal.ZERO;
        for (Observation actual : data.series().current()) {
            BigDecimal value = actual.value().value().orElse(BigDecimal.ZERO);
            if (value.signum() > 0) {
                HorizontalPosition x = percent(width(before));
                shapes.add(new Box("filled", x, y, width(value), height));
                before = before.add(value);
            }
        }
    }

    private void years(BigDecimal y) {
        if (cellStart(1).compareTo(NARROW_CELL) < 0) {
            String years = labels.text("total.years", period.from(), period.to());
            shapes.add(new Text("t", LEFT, y, Anchor.START, years));
            return;
        }
        for (int year = period.from(); year <= period.to(); year++) {
            int cell = year - period.from();
            BigDecimal bothEnds = cellStart(cell).add(cellStart(cell + 1));
            HorizontalPosition x =
                    percent(Coordinates.round(bothEnds.divide(BigDecimal.valueOf(2))));
            boolean between = year > period.from() && year < period.to();
            String style = between ? "t mid" : "t";
            Text text = new Text(style, x, y, Anchor.MIDDLE, Integer.toString(year));
            String label = data.series().in(year).map(labels::atActual).orElse("");
            shapes.add(text.withLabel(label));
        }
    }

    /** Returns the start of a year's cell in per cent; years are counted from 0. */
    private BigDecimal cellStart(int year) {
        return Coordinates.fraction(data.target().number(), data.greatestTotal())
                .multiply(new BigDecimal(FULL_WIDTH))
                .multiply(Coordinates.fraction(year, period.years()));
    }

    private BigDecimal width(BigDecimal value) {
        return Coordinates.barWidth(value, data.greatestTotal(), FULL_WIDTH);
    }
}
