package planportal.render.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of a drawing. Vertical positions are in rem from the drawing's top.
 *
 * <p>{@code style} names classes of the style sheet by meaning: {@code path} is the straight line
 * to the target, {@code ring} the target, {@code dot} the baseline, {@code point} and {@code
 * actual} the actuals, {@code bound} the good side of a limit.
 */
sealed interface Shape {
    String style();

    /** Returns the label that a screen reader reads at this shape; empty: it takes no focus. */
    default String label() {
        return "";
    }

    /** A straight line. */
    record Line(
            String style,
            HorizontalPosition x1,
            BigDecimal y1,
            HorizontalPosition x2,
            BigDecimal y2)
            implements Shape {}

    /** A rectangle; {@code width} in per cent. */
    record Box(
            String style, HorizontalPosition x, BigDecimal y, BigDecimal width, BigDecimal height)
            implements Shape {}

    /** A circle. */
    record Circle(String style, HorizontalPosition x, BigDecimal y, BigDecimal radius, String label)
            implements Shape {

        Circle(String style, HorizontalPosition x, BigDecimal y, BigDecimal radius) {
            this(style, x, y, radius, "");
        }
    }

    /** A line of text; {@code y} is its baseline. */
    record Text(
            String style,
            HorizontalPosition x,
            BigDecimal y,
            Anchor anchor,
            List<Span> spans,
            String label)
            implements Shape {

        public Text {
            spans = List.copyOf(spans);
        }

        Text(String style, HorizontalPosition x, BigDecimal y, Anchor anchor, List<Span> spans) {
            this(style, x, y, anchor, spans, "");
        }

        Text(String style, HorizontalPosition x, BigDecimal y, Anchor anchor, String text) {
            this(style, x, y, anchor, List.of(new Span("", text)));
        }

        /** Returns the estimated width in rem. */
        double width() {
            return spans.stream().mapToDouble(s -> Lettering.width(s.text(), size(s))).sum();
        }

        /** Returns the size of the largest type in rem, as the style sheet has it. */
        double size() {
            return spans.stream().mapToDouble(this::size).max().orElseThrow();
        }

        private double size(Span span) {
            return size(span.style().isEmpty() ? style : span.style());
        }

        private static double size(String style) {
            List<String> styles = List.of(style.split(" "));
            if (styles.contains("v")) {
                return 1.5;
            }
            return styles.contains("t") || styles.contains("u") ? 0.875 : 1;
        }

        Text withLabel(String text) {
            return new Text(style, x, y, anchor, spans, text);
        }
    }

    /**
     * A part of a line of text.
     *
     * @param style empty: that of the line
     */
    record Span(String style, String text) {}

    /** The end of a text that is at its position. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String code;

        Anchor(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
