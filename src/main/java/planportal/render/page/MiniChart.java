package planportal.render.page;

import java.util.List;
import planportal.model.Attribute;
import planportal.model.Indicator;
import planportal.render.chart.Svg;

/**
 * An indicator with its small chart, as {@code part/minis.jte} shows it.
 *
 * @param detail unit, and the attribute's word where it binds: {@code % · 约束性}
 */
public record MiniChart(Link link, String detail, Svg svg) {

    static MiniChart of(RenderContext context, Indicator indicator) {
        String unit = context.wording().figures().printedUnit(indicator);
        boolean binds = indicator.attribute() == Attribute.OBLIGATORY;
        return new MiniChart(
                new Link(
                        context.wording().figures().fullName(indicator),
                        context.portal().addresses().indicator(indicator)),
                !binds
                        ? unit
                        : unit.isEmpty()
                                ? indicator.attributeText()
                                : context.messages()
                                        .text(
                                                "indicator.mini.detail",
                                                unit,
                                                indicator.attributeText()),
                context.charts().small(indicator));
    }

    /** Several indicators. */
    static List<MiniChart> all(RenderContext context, List<Indicator> indicators) {
        return indicators.stream().map(i -> of(context, i)).toList();
    }
}
