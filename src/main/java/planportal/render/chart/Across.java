package planportal.render.chart;

import java.math.BigDecimal;

/**
 * A place across a drawing.
 *
 * @param percent of the drawing's width
 * @param rem to the right of that; may be negative
 */
record Across(BigDecimal percent, BigDecimal rem) {

    static Across percent(String percent) {
        return percent(new BigDecimal(percent));
    }

    static Across percent(BigDecimal percent) {
        return new Across(percent, BigDecimal.ZERO);
    }

    static Across rem(String rem) {
        return new Across(BigDecimal.ZERO, new BigDecimal(rem));
    }

    Across plus(String moreRem) {
        return new Across(percent, rem.add(new BigDecimal(moreRem)));
    }
}
