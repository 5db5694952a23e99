package planportal.render.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart before it is written down.
 *
 * @param style classes of the whole: {@code chart}, {@code chart bars}, {@code mini}
 * @param height in rem, as the style sheet gives it to these classes
 * @param title what it shows, in a sentence
 * @param description what is to be seen, in words; empty for small charts
 */
record Drawing(
        String style, BigDecimal height, String title, String description, List<Shape> shapes) {

    Drawing {
        shapes = List.copyOf(shapes);
    }
}
