package planportal.render.page;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import planportal.derive.Status;
import planportal.model.Indicator;
import planportal.render.chart.Svg;
import planportal.site.Messages;

/**
 * An indicator with its small chart, as {@code part/minis.jte} shows it.
 *
 * @param domain the domain's name; empty in a list of one domain
 * @param detail the unit, and the attribute if it is obligatory: {@code % · 约束性}
 * @param status empty without an actual, and in lists that show none
 */
public record MiniChart(
        Optional<String> domain, Link link, String detail, Optional<Status> status, Svg svg) {

    static MiniChart of(RenderContext context, Indicator indicator) {
        return of(context, indicator, Optional.empty());
    }

    /** Returns the chart with the indicator's status, if it has an actual. */
    static MiniChart withStatus(RenderContext context, Indicator indicator) {
        Status status = context.portal().progress(indicator).status();
        return of(context, indicator, Optional.of(status).filter(s -> s != Status.NO_DATA));
    }

    private static MiniChart of(
            RenderContext context, Indicator indicator, Optional<Status> status) {
        return new MiniChart(
                Optional.empty(),
                context.link(indicator),
                detail(context, indicator),
                status,
                context.charts().small(indicator));
    }

    /** Returns the chart with its domain's name, and only the unit as detail. */
    static MiniChart withDomain(RenderContext context, Indicator indicator) {
        return new MiniChart(
                Optional.of(indicator.domain().name()),
                context.link(indicator),
                unit(context, indicator),
                Optional.empty(),
                context.charts().small(indicator));
    }

    private static String detail(RenderContext context, Indicator indicator) {
        String attribute = indicator.isObligatory() ? indicator.attributeText() : "";
        return Stream.of(unit(context, indicator), attribute)
                .filter(Predicate.not(String::isEmpty))
                .reduce((one, two) -> context.messages().text("indicator.mini.detail", one, two))
                .orElse("");
    }

    /** Returns the unit, and its own years if they are not the plan's: {@code 个 · 2015—2030}. */
    private static String unit(RenderContext context, Indicator indicator) {
        Messages messages = context.messages();
        String unit = context.wording().figures().printedUnit(indicator);
        if (!context.info().isOwn(indicator.years())) {
            return unit;
        }
        String years =
                messages.text(
                        "common.period", indicator.years().baseline(), indicator.years().target());
        return unit.isEmpty() ? years : messages.text("indicator.mini.detail", unit, years);
    }
}
