package planportal.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.chart.Shape.Span;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/** The words in and about a chart. */
final class ChartLabels {
    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final PlanInfo info;

    ChartLabels(Portal portal, Messages messages, Figures figures) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
        info = portal.info();
    }

    String text(String key, Object... arguments) {
        return messages.text("chart." + key, arguments);
    }

    /** A value as it is set beside its point: the number large, the unit small. */
    List<Span> value(Indicator indicator, Quantity quantity) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span("v", figures.digits(quantity)));
        if (quantity.value().isPresent() && !figures.hasUnit(quantity, indicator)) {
            String unit = figures.unit(indicator);
            if (!unit.isEmpty()) {
                spans.add(new Span("u", unit));
            }
        }
        return spans;
    }

    String printed(Indicator indicator, Quantity quantity) {
        return figures.printed(indicator, quantity);
    }

    String number(Indicator indicator, BigDecimal number) {
        return figures.number(indicator, number);
    }

    /** The drawing's name: what is shown, with its two values. */
    String title(Indicator indicator) {
        String name = figures.name(indicator);
        String target = figures.printed(indicator, indicator.target());
        if (Target.of(indicator).type() == TargetType.TOTAL) {
            return text("title.total", name, info.period().from(), info.period().to(), target);
        }
        return indicator.baseline().isMissing()
                ? text("title.target", name, info.targetYear(), target)
                : text(
                        "title",
                        name,
                        info.baselineYear(),
                        figures.printed(indicator, indicator.baseline()),
                        info.targetYear(),
                        target);
    }

    /** What is to be seen on a chart with axes. */
    String description(Indicator indicator, Scale scale, boolean path) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                text(
                        "desc.axes",
                        info.baselineYear(),
                        info.targetYear(),
                        number(indicator, Decimals.plain(scale.floor())),
                        number(indicator, Decimals.plain(scale.top()))));
        sentences.add(
                indicator.baseline().value().isEmpty()
                        ? text("desc.no-baseline", info.baselineYear())
                        : text(
                                "desc.baseline",
                                info.baselineYear(),
                                figures.spoken(indicator, indicator.baseline())));
        sentences.add(
                text(
                        "desc.target",
                        info.targetYear(),
                        figures.spoken(indicator, indicator.target())));
        if (indicator.target().comparison().orElseThrow() != Comparison.EQUAL) {
            sentences.add(text("desc.bound"));
        }
        if (path) {
            sentences.add(text("desc.path"));
        }
        sentences.add(actuals(indicator));
        return String.join("", sentences);
    }

    String totalDescription(Indicator indicator) {
        List<String> sentences = new ArrayList<>();
        if (hasFormer(indicator)) {
            sentences.add(
                    text(
                            "desc.former",
                            formerFrom(),
                            info.baselineYear(),
                            figures.printed(indicator, indicator.baseline())));
        }
        sentences.add(
                text(
                        "desc.total",
                        info.period().from(),
                        info.period().to(),
                        figures.printed(indicator, indicator.target())));
        sentences.add(actuals(indicator));
        return String.join("", sentences);
    }

    String wordsDescription(Indicator indicator) {
        return (indicator.baseline().isMissing()
                        ? text("desc.no-baseline", info.baselineYear())
                        : text(
                                "desc.baseline-words",
                                info.baselineYear(),
                                figures.spoken(indicator, indicator.baseline())))
                + (indicator.target().isMissing()
                        ? text("desc.no-target", info.targetYear())
                        : text(
                                "desc.target-words",
                                info.targetYear(),
                                figures.spoken(indicator, indicator.target())))
                + actuals(indicator);
    }

    private String actuals(Indicator indicator) {
        Series series = portal.series(indicator);
        return series.isEmpty()
                ? text("desc.no-actuals")
                : text(
                        "desc.actuals",
                        series.current().stream()
                                .map(o -> yearAndValue(indicator, o))
                                .collect(Collectors.joining(text("desc.separator"))));
    }

    /** What is said at the baseline's point. */
    String atBaseline(Indicator indicator) {
        return text(
                "point.baseline",
                info.baselineYear(),
                figures.spoken(indicator, indicator.baseline()));
    }

    /** What is said at the target's point. */
    String atTarget(Indicator indicator) {
        return text(
                "point.target", info.targetYear(), figures.spoken(indicator, indicator.target()));
    }

    /** What is said at a year's point. */
    String atActual(Indicator indicator, Observation actual) {
        return text("point.actual", actual.year(), figures.spoken(indicator, actual.value()));
    }

    private String yearAndValue(Indicator indicator, Observation actual) {
        return text("desc.actual", actual.year(), figures.printed(indicator, actual.value()));
    }

    /** What stands above a chart's file: the indicator and its unit. */
    String fileHeading(Indicator indicator) {
        String unit = figures.unit(indicator);
        return unit.isEmpty()
                ? figures.name(indicator)
                : text("file.heading", figures.name(indicator), unit);
    }

    /**
     * What stands below a chart's file: the plan, the place in it, and the portal; then who
     * published the actuals.
     */
    List<String> fileSources(Indicator indicator) {
        List<String> sources = new ArrayList<>();
        sources.add(
                Charts.table(portal)
                        .map(
                                table ->
                                        text(
                                                "file.source",
                                                planTitle(),
                                                table.label(),
                                                indicator.number(),
                                                portal.settings().name()))
                        .orElseGet(
                                () ->
                                        text(
                                                "file.source-plan",
                                                planTitle(),
                                                portal.settings().name())));
        Series series = portal.series(indicator);
        if (!series.isEmpty()) {
            sources.add(
                    text(
                            "file.actuals",
                            series.current().stream()
                                    .map(Observation::source)
                                    .distinct()
                                    .collect(Collectors.joining(text("file.separator")))));
        }
        return sources;
    }

    private String planTitle() {
        return figures.isInThePlansLanguage() ? portal.info().title() : portal.info().titleEn();
    }

    /** Whether the total of the period before stands in the plan's table. */
    boolean hasFormer(Indicator indicator) {
        return indicator.baseline().cumulative() && indicator.baseline().value().isPresent();
    }

    /** The first year of the period before the plan's, which was as long. */
    int formerFrom() {
        return info.baselineYear() - info.period().years() + 1;
    }

    String period() {
        return figures.period();
    }
}
