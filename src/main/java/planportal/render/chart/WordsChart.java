package planportal.render.chart;

import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;

/** The large chart of an indicator whose target is no number: a line of years, with words. */
final class WordsChart {
    private static final BigDecimal LINE = rem("5.2");
    private static final BigDecimal YEARS = rem("6.8");

    private WordsChart() {}

    static Drawing draw(Portal portal, ChartLabels words, Indicator indicator) {
        PlanInfo info = portal.info();
        Series series = portal.series(indicator);
        Quantity target = indicator.target();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(
                new Line(
                        "axis",
                        HorizontalPosition.percent("0"),
                        LINE,
                        HorizontalPosition.percent("100"),
                        LINE));
        shapes.add(
                indicator.baseline().isMissing()
                        ? Text.of(
                                "t",
                                HorizontalPosition.percent("0"),
                                rem("4.3"),
                                Anchor.START,
                                words.text("not-given"))
                        : new Text(
                                "",
                                HorizontalPosition.percent("0"),
                                rem("3.8"),
                                Anchor.START,
                                words.value(indicator, indicator.baseline())));
        for (Observation actual : series.current()) {
            shapes.add(
                    new Circle(
                            "point",
                            x(info, actual.year()),
                            LINE,
                            rem("0.35"),
                            words.atActual(indicator, actual)));
        }
        if (!target.isMissing()) {
            shapes.add(
                    new Circle(
                            "ring",
                            HorizontalPosition.percent("95"),
                            LINE,
                            rem("0.5"),
                            words.atTarget(indicator)));
        }
        shapes.add(
                target.isMissing()
                        ? Text.of(
                                "t",
                                HorizontalPosition.percent("99"),
                                rem("4.3"),
                                Anchor.END,
                                words.text("no-target"))
                        : Text.of(
                                "v seal",
                                HorizontalPosition.percent("99"),
                                rem("3.8"),
                                Anchor.END,
                                target.text()));
        shapes.add(
                Text.of(
                        "t strong",
                        HorizontalPosition.percent("0"),
                        YEARS,
                        Anchor.START,
                        Integer.toString(info.baselineYear())));
        shapes.add(
                Text.of(
                        "t seal strong",
                        HorizontalPosition.percent("95"),
                        YEARS,
                        Anchor.MIDDLE,
                        Integer.toString(info.targetYear())));
        series.latest()
                .ifPresent(
                        o ->
                                shapes.add(
                                        Text.of(
                                                "water strong",
                                                x(info, o.year()),
                                                rem("8.3"),
                                                o.year() == info.targetYear()
                                                        ? Anchor.END
                                                        : Anchor.MIDDLE,
                                                words.text(
                                                        "latest",
                                                        o.year(),
                                                        words.printed(indicator, o.value())))));
        return new Drawing(
                "chart words-only" + (series.isEmpty() ? "" : " filling"),
                rem(series.isEmpty() ? "7.5" : "9"),
                words.title(indicator),
                words.wordsDescription(indicator),
                shapes);
    }

    private static HorizontalPosition x(PlanInfo info, int year) {
        int whole = Math.max(1, info.targetYear() - info.baselineYear());
        return HorizontalPosition.percent(
                Coordinates.along("0", Coordinates.part(year - info.baselineYear(), whole), "95"));
    }
}
