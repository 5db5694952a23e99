package planportal.render.chart;

import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.model.PlanInfo;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;

/** The marked years below a large chart with lines; the same for all indicators of a plan. */
final class YearAxis {
    /** How far below the top of the drawing the axis lies, in rem. */
    static final BigDecimal BOTTOM = rem("14.4");

    private static final BigDecimal MARK_END = rem("14.75");
    private static final BigDecimal LABEL = rem("15.95");

    private final int first;
    private final List<HorizontalPosition> places;
    private final List<Shape> shapes;

    YearAxis(PlanInfo info) {
        first = info.baselineYear();
        places = places(info);
        shapes = shapes(info);
    }

    private static List<HorizontalPosition> places(PlanInfo info) {
        int whole = Math.max(1, info.targetYear() - info.baselineYear());
        List<HorizontalPosition> places = new ArrayList<>();
        for (int i = 0; i <= whole; i++) {
            places.add(
                    HorizontalPosition.percent(
                            Coordinates.along("4", Coordinates.part(i, whole), "90")));
        }
        return List.copyOf(places);
    }

    private List<Shape> shapes(PlanInfo info) {
        int years = info.targetYear() - info.baselineYear();
        int every = Math.max(1, (years + 4) / 5);
        List<Shape> axis = new ArrayList<>();
        for (int year = info.baselineYear(); year <= info.targetYear(); year++) {
            boolean isFirst = year == info.baselineYear();
            boolean isLast = year == info.targetYear();
            axis.add(new Line("axis", x(year), BOTTOM, x(year), MARK_END));
            boolean labelled =
                    isFirst
                            || isLast
                            || (year - info.baselineYear()) % every == 0
                                    && info.targetYear() - year >= every;
            if (labelled) {
                String style = isFirst ? "t strong" : isLast ? "t seal strong" : "t mid";
                axis.add(Text.of(style, x(year), LABEL, Anchor.MIDDLE, Integer.toString(year)));
            }
        }
        return List.copyOf(axis);
    }

    /** Where a year lies, from the baseline's to the target's. */
    HorizontalPosition x(int year) {
        return places.get(year - first);
    }

    /** The marks and the years' numbers. */
    List<Shape> shapes() {
        return shapes;
    }
}
