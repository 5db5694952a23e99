package planportal.render.chart;

import java.math.BigDecimal;

/**
 * A place across a drawing.
 *
 * @param percent of the drawing's width
 * @param rem to the right of that; may be negative
 */
record HorizontalPosition(BigDecimal percent, BigDecimal rem) {

    static HorizontalPosition percent(String percent) {
        return percent(new BigDecimal(percent));
    }

    static HorizontalPosition percent(BigDecimal percent) {
        return new HorizontalPosition(percent, BigDecimal.ZERO);
    }

    static HorizontalPosition rem(String rem) {
        return new HorizontalPosition(BigDecimal.ZERO, new BigDecimal(rem));
    }

    HorizontalPosition plus(String moreRem) {
        return new HorizontalPosition(percent, rem.add(new BigDecimal(moreRem)));
    }
}
