package planportal.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Text;

/**
 * Finds places for labels in a large chart, clear of what is drawn. The chart stretches with its
 * page while type does not, so each place is tried at several widths.
 */
final class Clearance {
    /** Widths of the plot in rem: a phone with the largest type, a phone, a column, a desk. */
    private static final List<Double> WIDTHS = List.of(11.6, 17.2, 30.0, 46.0);

    private static final double TICK_LABELS = 3.25;
    private static final double MARGIN_OF_PAGE = 0.9;
    private static final double ASCENT = 0.72;
    private static final double DESCENT = 0.2;

    /** The weight of words that are cut or covered; that of a line is 1. */
    private static final int ILLEGIBLE = 8;

    private final List<Shape> drawn;

    /**
     * @param drawn seen as it is when a place is asked for
     */
    Clearance(List<Shape> drawn) {
        this.drawn = drawn;
    }

    /** Returns the first of the places at which a label covers least. */
    Text clearest(List<Text> places) {
        return places.stream().min(Comparator.comparingInt(this::covered)).orElseThrow();
    }

    /** Returns whether a label is whole, and covers no other at any width. */
    boolean isLegible(Text label) {
        return WIDTHS.stream().allMatch(width -> isLegible(label, width));
    }

    private boolean isLegible(Text label, double width) {
        return isInside(area(label, width), width)
                && drawn.stream()
                        .filter(Text.class::isInstance)
                        .noneMatch(text -> isTouched(label, text, width));
    }

    private int covered(Text label) {
        return WIDTHS.stream().mapToInt(width -> covered(label, width)).sum();
    }

    private int covered(Text label, double width) {
        int outside = isInside(area(label, width), width) ? 0 : ILLEGIBLE;
        return outside
                + drawn.stream()
                        .filter(shape -> isTouched(label, shape, width))
                        .mapToInt(Clearance::weight)
                        .sum();
    }

    private static int weight(Shape shape) {
        if (shape instanceof Text) {
            return ILLEGIBLE;
        }
        return shape instanceof Circle ? 3 : 1;
    }

    private static boolean isInside(Rectangle2D area, double width) {
        return area.getMinX() >= -TICK_LABELS && area.getMaxX() <= width + MARGIN_OF_PAGE;
    }

    private static boolean isTouched(Text label, Shape shape, double width) {
        Rectangle2D area = area(label, width);
        if (shape instanceof Text text) {
            return area.intersects(area(text, width));
        }
        if (shape instanceof Circle circle) {
            double radius = circle.radius().doubleValue();
            double left = x(circle.x(), width) - radius;
            double top = circle.y().doubleValue() - radius;
            return area.intersects(left, top, 2 * radius, 2 * radius);
        }
        return shape instanceof Line line
                && !line.style().equals("grid")
                && area.intersectsLine(
                        x(line.x1(), width),
                        line.y1().doubleValue(),
                        x(line.x2(), width),
                        line.y2().doubleValue());
    }

    private static Rectangle2D area(Text text, double width) {
        double length = text.width();
        double x = x(text.x(), width);
        double left = text.anchor() == Anchor.START ? x : x - length;
        if (text.anchor() == Anchor.MIDDLE) {
            left = x - length / 2;
        }
        double size = text.size();
        double top = text.y().doubleValue() - ASCENT * size;
        return new Rectangle2D.Double(left, top, length, (ASCENT + DESCENT) * size);
    }

    private static double x(HorizontalPosition x, double width) {
        return x.percent().doubleValue() * width / 100 + x.rem().doubleValue();
    }
}
