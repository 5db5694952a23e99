package planportal.render.chart;

import static planportal.render.chart.Coordinates.rem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import planportal.model.Years;
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

    private final Years years;
    private final IntFunction<String> names;

    /**
     * @param names what sources call a year
     */
    YearAxis(Years years, IntFunction<String> names) {
        this.years = years;
        this.names = names;
    }

    /** Returns the position of a year, from the baseline year to the target year. */
    HorizontalPosition x(int year) {
        return Coordinates.ofYear(year, years, "4", "90");
    }

    /** Returns the ticks and the years' labels. */
    List<Shape> shapes() {
        List<Shape> axis = new ArrayList<>();
        for (int year = years.baseline(); year <= years.target(); year++) {
            axis.add(new Line("axis", x(year), BOTTOM, x(year), TICK_END));
            if (isLabelled(year)) {
                axis.add(new Text(style(year), x(year), LABEL, Anchor.MIDDLE, names.apply(year)));
            }
        }
        return axis;
    }

    /** In a long period only some years have room for a label, always the first and the last. */
    private boolean isLabelled(int year) {
        int interval = Math.max(1, (years.between() + LABELS - 1) / LABELS);
        boolean regular = (year - years.baseline()) % interval == 0;
        boolean end = year == years.baseline() || year == years.target();
        return end || regular && years.target() - year >= interval;
    }

    private String style(int year) {
        if (year == years.baseline()) {
            return "t strong";
        }
        return year == years.target() ? "t seal strong" : "t mid";
    }
}
