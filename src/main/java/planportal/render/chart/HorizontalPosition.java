package planportal.render.chart;

import java.math.BigDecimal;

/**
 * A horizontal position in a drawing.
 *
 * @param percent of the drawing's width
 * @param rem to the right of that; may be negative
 */
record HorizontalPosition(BigDecimal percent, BigDecimal rem) {

    HorizontalPosition plus(String moreRem) {
        return new HorizontalPosition(percent, rem.add(new BigDecimal(moreRem)));
    }
}
