package planportal.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.chart.Shape.Span;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/** The words in an indicator's chart and about it. */
final class ChartLabels {
    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final Indicator indicator;
    private final PlanInfo info;
    private final Series series;

    ChartLabels(Portal portal, Messages messages, Figures figures, Indicator indicator) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
        this.indicator = indicator;
        info = portal.info();
        series = portal.series(indicator);
    }

    String text(String key, Object... arguments) {
        return messages.text("chart." + key, arguments);
    }

    /** Returns a value as set beside its point: the number large, the unit small. */
    List<Span> value(Quantity quantity) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span("v", figures.digits(quantity)));
        String unit = figures.unit(indicator);
        boolean hasOwnUnit = figures.hasUnit(quantity, indicator);
        if (quantity.value().isPresent() && !hasOwnUnit && !unit.isEmpty()) {
            spans.add(new Span("u", unit));
        }
        return spans;
    }

    String printed(Quantity quantity) {
        return figures.printed(indicator, quantity);
    }

    String number(BigDecimal number) {
        return figures.number(indicator, Decimals.plain(number));
    }

    /** Returns the drawing's title: what is shown, with its two values. */
    String title() {
        String name = figures.name(indicator);
        String target = printed(indicator.target());
        if (Target.of(indicator).type() == TargetType.TOTAL) {
            return text("title.total", name, info.period().from(), info.period().to(), target);
        }
        if (indicator.baseline().isMissing()) {
            return text("title.target", name, info.targetYear(), target);
        }
        String baseline = printed(indicator.baseline());
        return text("title", name, info.baselineYear(), baseline, info.targetYear(), target);
    }

    /** Returns what is visible on a chart with axes. */
    String description(Scale scale, boolean hasPath) {
        StringBuilder sentences = new StringBuilder();
        String bottom = number(scale.floor());
        String top = number(scale.top());
        sentences.append(text("desc.axes", info.baselineYear(), info.targetYear(), bottom, top));
        if (indicator.baseline().value().isEmpty()) {
            sentences.append(text("desc.no-baseline", info.baselineYear()));
        } else {
            sentences.append(baseline("desc.baseline"));
        }
        sentences.append(target("desc.target"));
        if (indicator.target().isBound()) {
            sentences.append(text("desc.bound"));
        }
        if (hasPath) {
            sentences.append(text("desc.path"));
        }
        return sentences.append(actuals()).toString();
    }

    String totalDescription() {
        Quantity former = indicator.baseline();
        String total =
                text(
                        "desc.total",
                        info.period().from(),
                        info.period().to(),
                        printed(indicator.target()));
        return indicator.formerTotal().isEmpty()
                ? total + actuals()
                : text("desc.former", formerFrom(), info.baselineYear(), printed(former))
                        + total
                        + actuals();
    }

    String wordsDescription() {
        String baseline =
                indicator.baseline().isMissing()
                        ? text("desc.no-baseline", info.baselineYear())
                        : baseline("desc.baseline-words");
        String target =
                indicator.target().isMissing()
                        ? text("desc.no-target", info.targetYear())
                        : target("desc.target-words");
        return baseline + target + actuals();
    }

    private String actuals() {
        if (series.isEmpty()) {
            return text("desc.no-actuals");
        }
        return text(
                "desc.actuals",
                series.current().stream()
                        .map(o -> text("desc.actual", o.year(), printed(o.value())))
                        .collect(Collectors.joining(text("desc.separator"))));
    }

    private String baseline(String key) {
        return text(key, info.baselineYear(), figures.spoken(indicator, indicator.baseline()));
    }

    private String target(String key) {
        return text(key, info.targetYear(), figures.spoken(indicator, indicator.target()));
    }

    /** Returns the label of the baseline's point. */
    String atBaseline() {
        return baseline("point.baseline");
    }

    /** Returns the label of the target's point. */
    String atTarget() {
        return target("point.target");
    }

    /** Returns the label of an actual's point. */
    String atActual(Observation actual) {
        return text("point.actual", actual.year(), figures.spoken(indicator, actual.value()));
    }

    /** Returns the text beside the latest actual. */
    String latest(Observation actual) {
        return text("latest", actual.year(), printed(actual.value()));
    }

    /** Returns the heading of a chart's file: the indicator and its unit. */
    String fileHeading() {
        String unit = figures.unit(indicator);
        String name = figures.name(indicator);
        return unit.isEmpty() ? name : text("file.heading", name, unit);
    }

    /**
     * Returns the sources below a chart's file: the plan, the place in it, and the portal; then the
     * publishers of the actuals.
     */
    List<String> fileSources() {
        List<String> sources = new ArrayList<>();
        String plan = figures.isInThePlansLanguage() ? info.title() : info.titleEn();
        String name = portal.settings().name();
        Optional<PlanColumn> table = portal.plan().column(PlanColumn.Kind.INDICATORS);
        sources.add(
                table.map(t -> fileSource(plan, t, name))
                        .orElseGet(() -> text("file.source-plan", plan, name)));
        if (!series.isEmpty()) {
            String publishers =
                    series.current().stream()
                            .map(Observation::source)
                            .distinct()
                            .collect(Collectors.joining(text("file.separator")));
            sources.add(text("file.actuals", publishers));
        }
        return sources;
    }

    private String fileSource(String plan, PlanColumn table, String name) {
        String number = indicator.printed().number();
        return number.isEmpty()
                ? text("file.source-table", plan, table.shortName(), name)
                : text("file.source", plan, table.shortName(), number, name);
    }

    /** Returns the first year of the period before the plan's, which was as long. */
    int formerFrom() {
        return info.baselineYear() - info.period().years() + 1;
    }

    String period() {
        return figures.period();
    }
}
