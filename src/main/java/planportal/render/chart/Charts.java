package planportal.render.chart;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import planportal.derive.Portal;
import planportal.derive.Target;
import planportal.model.Indicator;
import planportal.model.PlanColumn;
import planportal.render.wording.Wording;
import planportal.site.Messages;

/** The charts of a portal's indicators. */
public final class Charts {
    private final Portal portal;
    private final Messages messages;
    private final Wording wording;
    private final ChartLabels words;
    private final YearAxis axis;

    /** By the indicators' ids: a domain's page and the list of all show the same ones. */
    private final Map<String, Svg> small = new ConcurrentHashMap<>();

    public Charts(Portal portal, Messages messages, Wording wording) {
        this.portal = portal;
        this.messages = messages;
        this.wording = wording;
        words = new ChartLabels(portal, messages, wording.figures());
        axis = new YearAxis(portal.info());
    }

    /** The large chart for a page; once a page for each indicator. */
    public Svg large(Indicator indicator) {
        return PageSvg.write(largeDrawing(indicator), "c-" + indicator.id());
    }

    /**
     * The small chart for lists, under class {@code mini}; its title is the indicator's sentence.
     * Once a page for each indicator.
     */
    public Svg small(Indicator indicator) {
        return small.computeIfAbsent(
                indicator.id(),
                id -> PageSvg.write(SmallChart.draw(portal, words, wording, indicator), "m-" + id));
    }

    /** The large chart as a file of its own, with heading and source. */
    public Svg file(Indicator indicator) {
        return FileSvg.write(
                largeDrawing(indicator),
                messages.text("common.lang"),
                words.fileHeading(indicator),
                words.fileSources(indicator));
    }

    private Drawing largeDrawing(Indicator indicator) {
        return switch (Target.of(indicator).type()) {
            case TOTAL -> TotalChart.draw(portal, words, indicator);
            case WORDS, NO_TARGET -> WordsChart.draw(portal, words, indicator);
            default -> LineChart.draw(portal, words, axis, indicator);
        };
    }

    /** The column with the table of indicators, if the plan has one. */
    static Optional<PlanColumn> table(Portal portal) {
        return portal.plan().columns().stream()
                .filter(c -> c.kind() == PlanColumn.Kind.INDICATORS)
                .findFirst();
    }
}
