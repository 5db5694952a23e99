package planportal.render.page;

import java.util.List;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.render.chart.Svg;
import planportal.site.Messages;

/**
 * An indicator's chart and table of values.
 *
 * @param caption the years that the chart shows
 * @param unit of the chart and the table, with a remark if the printed one is doubtful
 * @param description explains the chart in a sentence or two
 * @param doubts the data notes that question a figure
 */
public record IndicatorFigure(
        String caption,
        String unit,
        Svg chart,
        String description,
        List<DataNote> doubts,
        ValueTable values) {

    static IndicatorFigure of(RenderContext context, Indicator indicator) {
        TargetType type = Target.of(indicator).type();
        String unit = unit(context, indicator);
        List<DataNote> notes = context.portal().notesOn(indicator);
        return new IndicatorFigure(
                caption(context, type),
                unit,
                context.charts().large(indicator),
                description(context, indicator, type),
                notes.stream().filter(IndicatorFigure::isDoubt).toList(),
                ValueTable.of(context, indicator, unit));
    }

    /** Returns whether a note questions a figure: figures that differ, or a doubtful unit. */
    static boolean isDoubt(DataNote note) {
        return note.kind() == DataNote.Kind.CONFLICT || note.kind() == DataNote.Kind.UNIT;
    }

    private static String caption(RenderContext context, TargetType type) {
        Messages messages = context.messages();
        PlanInfo info = context.info();
        return type == TargetType.TOTAL
                ? messages.text("indicator.chart.period", info.period().from(), info.period().to())
                : messages.text("indicator.chart", info.baselineYear(), info.targetYear());
    }

    private static String unit(RenderContext context, Indicator indicator) {
        String unit = context.wording().figures().unit(indicator);
        String printed = context.wording().figures().printedUnit(indicator);
        return unit.equals(printed)
                ? unit
                : context.messages().text("indicator.unit.doubtful", unit, printed);
    }

    private static String description(RenderContext context, Indicator indicator, TargetType type) {
        Messages messages = context.messages();
        boolean bound = indicator.target().isBound();
        String period = context.wording().figures().period();
        String boundWords = messages.text("indicator.chart.bound");
        return switch (type) {
            case RISE, FALL -> {
                String key = bound ? "indicator.chart.line-bound" : "indicator.chart.line";
                String change = context.wording().change(indicator);
                yield context.wording()
                        .yearly(indicator)
                        .map(yearly -> messages.text(key, period, change, yearly))
                        .orElse(boundWords);
            }
            case HOLD -> bound ? boundWords : messages.text("indicator.chart.hold");
            case KEEP -> boundWords;
            case TOTAL -> {
                boolean after = indicator.baseline().cumulative();
                String key = after ? "indicator.chart.total-after" : "indicator.chart.total";
                yield messages.text(key, period);
            }
            case START_UNKNOWN -> {
                int year = context.info().baselineYear();
                String words = messages.text("indicator.chart.start-unknown", year);
                yield bound ? words + boundWords : words;
            }
            case WORDS -> messages.text("indicator.chart.words");
            case NO_TARGET -> messages.text("indicator.chart.no-target");
        };
    }
}
