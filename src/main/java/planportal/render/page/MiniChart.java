package planportal.render.page;

import java.util.Optional;
import planportal.derive.Status;
import planportal.model.Indicator;
import planportal.render.chart.Svg;

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
                context.wording().figures().printedUnit(indicator),
                Optional.empty(),
                context.charts().small(indicator));
    }

    private static String detail(RenderContext context, Indicator indicator) {
        String unit = context.wording().figures().printedUnit(indicator);
        String attribute = indicator.attributeText();
        if (!indicator.isObligatory()) {
            return unit;
        }
        return unit.isEmpty()
                ? attribute
                : context.messages().text("indicator.mini.detail", unit, attribute);
    }
}
