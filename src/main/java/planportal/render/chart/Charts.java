package planportal.render.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import planportal.derive.Distance;
import planportal.derive.Portal;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.render.wording.Wording;
import planportal.site.Messages;

/** Draws the charts of a portal's indicators. */
public final class Charts {
    private final Portal portal;
    private final Messages messages;
    private final Wording wording;
    private final ChartColours colours;

    public Charts(Portal portal, Messages messages, Wording wording, ChartColours colours) {
        this.portal = portal;
        this.messages = messages;
        this.wording = wording;
        this.colours = colours;
    }

    /** Returns the large chart for a page; at most one per page and indicator. */
    public Svg large(Indicator indicator) {
        return PageSvg.write(largeDrawing(indicator), "c-" + indicator.id());
    }

    /**
     * Returns the small chart for lists, of class {@code mini}, titled with the indicator's
     * sentence; at most one per page and indicator.
     */
    public Svg small(Indicator indicator) {
        ChartData data = ChartData.of(portal, indicator);
        Drawing drawing = SmallChart.draw(data, labels(indicator), wording);
        return PageSvg.write(drawing, "m-" + indicator.id());
    }

    /** Returns the large chart as a file, with heading and source. */
    public Svg file(Indicator indicator) {
        ChartLabels labels = labels(indicator);
        return FileSvg.write(
                colours,
                largeDrawing(indicator),
                messages.text("common.lang"),
                labels.fileHeading(),
                labels.fileSources());
    }

    /**
     * Returns a line over the years for each row of a table, all on one scale; a row without
     * numbers has none, and so has every row of a table with numbers of a single year. The table
     * gives the same in figures.
     */
    public List<Optional<Svg>> trends(List<List<Observation>> rows) {
        List<Observation> all = rows.stream().flatMap(List::stream).toList();
        TrendChart chart = new TrendChart(all, wording.figures());
        return rows.stream()
                .map(row -> chart.hasYears() ? chart.draw(row) : Optional.<Drawing>empty())
                .map(drawing -> drawing.map(PageSvg::decoration))
                .toList();
    }

    /**
     * Returns what draws the bar of each of some distances of one kind, on one scale. The page
     * gives the same in figures.
     */
    public Function<Distance, Svg> distances(Distance.Kind kind, List<Distance> all) {
        DistanceChart chart = new DistanceChart(kind, all);
        return distance -> PageSvg.decoration(chart.draw(distance));
    }

    Drawing largeDrawing(Indicator indicator) {
        ChartData data = ChartData.of(portal, indicator);
        ChartLabels labels = labels(indicator);
        if (data.type() == TargetType.TOTAL) {
            return TotalChart.draw(data, labels);
        }
        return data.hasScale() ? LineChart.draw(data, labels) : WordsChart.draw(data, labels);
    }

    private ChartLabels labels(Indicator indicator) {
        return new ChartLabels(portal, messages, wording, indicator);
    }
}
