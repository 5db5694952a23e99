package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Years;
import planportal.render.chart.Svg;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/**
 * An indicator's chart and table of values.
 *
 * @param caption the years that the chart shows
 * @param unit of the chart and the table, with a remark if the printed one is doubtful
 * @param description explains the chart in a sentence or two
 * @param doubts the data notes that question a figure
 * @param breakdowns the results by sex, region or the like
 */
public record IndicatorFigure(
        String caption,
        String unit,
        Svg chart,
        String description,
        List<DataNote> doubts,
        ValueTable values,
        List<BreakdownTable> breakdowns) {

    static IndicatorFigure of(RenderContext context, Indicator indicator) {
        TargetType type = Target.of(indicator).type();
        String unit = unit(context, indicator);
        List<DataNote> notes = context.portal().notesOn(indicator);
        return new IndicatorFigure(
                caption(context, indicator),
                unit,
                context.charts().large(indicator),
                description(context, indicator, type),
                notes.stream().filter(IndicatorFigure::isDoubt).toList(),
                ValueTable.of(context, indicator, unit),
                BreakdownTable.all(context, indicator));
    }

    /** Returns whether a note questions a figure: figures that differ, or a doubtful unit. */
    static boolean isDoubt(DataNote note) {
        return note.kind() == DataNote.Kind.CONFLICT || note.kind() == DataNote.Kind.UNIT;
    }

    private static String caption(RenderContext context, Indicator indicator) {
        Figures figures = context.wording().figures();
        Years years = indicator.years();
        String last = figures.year(indicator, years.target());
        return indicator.isCumulative() && indicator.target().value().isPresent()
                ? context.messages().text("indicator.chart.period", years.first(), last)
                : context.messages()
                        .text("indicator.chart", figures.year(indicator, years.baseline()), last);
    }

    private static String unit(RenderContext context, Indicator indicator) {
        String unit = context.wording().figures().resultUnit(indicator);
        String printed = context.wording().figures().printedUnit(indicator);
        return unit.equals(printed) || indicator.isRate()
                ? unit
                : context.messages().text("indicator.unit.doubtful", unit, printed);
    }

    private static String description(RenderContext context, Indicator indicator, TargetType type) {
        Messages messages = context.messages();
        Figures figures = context.wording().figures();
        boolean bound = indicator.target().isBound();
        String period = figures.period(indicator);
        String first = figures.year(indicator, indicator.years().baseline());
        String boundWords = messages.text("indicator.chart.bound");
        return switch (type) {
            case RISE, FALL -> way(context, indicator, bound);
            case LIMIT -> messages.text("indicator.chart.limit");
            case HOLD -> bound ? boundWords : messages.text("indicator.chart.hold");
            case KEEP -> bound ? boundWords : messages.text("indicator.chart.keep");
            case TOTAL -> {
                boolean floor = Target.of(indicator).comparison().isFloor();
                boolean after = indicator.formerTotal().isPresent();
                String key = after ? "indicator.chart.total-after" : "indicator.chart.total";
                yield messages.text(floor ? key : "indicator.chart.total-limit", period);
            }
            case CHANGE -> {
                boolean straight = context.portal().milestonesOf(indicator).isEmpty();
                String key = "indicator.chart.change" + (straight ? "" : "-milestones");
                yield messages.text(key, first, context.wording().changeNoun(indicator));
            }
            case GROWTH -> {
                String target = figures.spokenTarget(indicator);
                String key = indicator.isRate() ? "indicator.chart.rate" : "indicator.chart.growth";
                yield messages.text(key, target);
            }
            case START_UNKNOWN -> {
                String words = messages.text("indicator.chart.start-unknown", first);
                yield bound ? words + boundWords : words;
            }
            case WORDS -> messages.text("indicator.chart.words");
            case NO_TARGET -> messages.text("indicator.chart.no-target");
        };
    }

    /** Explains the line from a baseline to another target. */
    private static String way(RenderContext context, Indicator indicator, boolean bound) {
        Messages messages = context.messages();
        String period = context.wording().figures().period(indicator);
        String change = context.wording().change(indicator);
        boolean straight = context.portal().milestonesOf(indicator).isEmpty();
        Optional<String> yearly = context.wording().yearly(indicator).filter(y -> straight);
        if (yearly.isPresent()) {
            String key = bound ? "indicator.chart.line-bound" : "indicator.chart.line";
            return messages.text(key, period, change, yearly.get());
        }
        if (bound) {
            return messages.text("indicator.chart.bound");
        }
        String key = straight ? "indicator.chart.line-alone" : "indicator.chart.line-milestones";
        return messages.text(key, period, change);
    }
}
