package planportal.render.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart, independent of its form as a page's part or as a file.
 *
 * @param style its classes in the style sheet: {@code chart}, {@code chart bars}, {@code mini}
 * @param height in rem
 * @param title a sentence on what is shown
 * @param description what is visible, in words; empty for small charts
 */
record Drawing(
        String style, BigDecimal height, String title, String description, List<Shape> shapes) {

    Drawing {
        shapes = List.copyOf(shapes);
    }
}
