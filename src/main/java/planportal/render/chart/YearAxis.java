package planportal.render.chart;

import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.model.PlanInfo;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;

/** The axis of years below a large line chart. */
final class YearAxis {
    /** The axis' vertical position in the drawing, in rem. */
    static final BigDecimal BOTTOM = rem("14.4");

    private static final BigDecimal TICK_END = rem("14.75");
    private static final BigDecimal LABEL = rem("15.95");
    private static final int LABELS = 5;

    private final PlanInfo info;

    YearAxis(PlanInfo info) {
        this.info = info;
    }

    /** Returns the position of a year, from the baseline year to the target year. */
    HorizontalPosition x(int year) {
        return Coordinates.ofYear(year, info, "4", "90");
    }

    /** Returns the ticks and the years' labels. */
    List<Shape> shapes() {
        List<Shape> axis = new ArrayList<>();
        for (int year = info.baselineYear(); year <= info.targetYear(); year++) {
            axis.add(new Line("axis", x(year), BOTTOM, x(year), TICK_END));
            if (isLabelled(year)) {
                String label = Integer.toString(year);
                axis.add(new Text(style(year), x(year), LABEL, Anchor.MIDDLE, label));
            }
        }
        return axis;
    }

    /** In a long period only some years have room for a label, always the first and the last. */
    private boolean isLabelled(int year) {
        int years = info.targetYear() - info.baselineYear();
        int interval = Math.max(1, (years + LABELS - 1) / LABELS);
        boolean regular = (year - info.baselineYear()) % interval == 0;
        boolean end = year == info.baselineYear() || year == info.targetYear();
        return end || regular && info.targetYear() - year >= interval;
    }

    private String style(int year) {
        if (year == info.baselineYear()) {
            return "t strong";
        }
        return year == info.targetYear() ? "t seal strong" : "t mid";
    }
}
