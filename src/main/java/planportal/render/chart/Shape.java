package planportal.render.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a drawing consists of. Heights are in rem from its top.
 *
 * <p>{@code style} names classes of the style sheet, which say what a thing is: {@code path} is the
 * straight line to the target, {@code ring} the target, {@code dot} the baseline, {@code point} and
 * {@code actual} what was measured, {@code bound} the good side of a limit.
 */
sealed interface Shape {
    String style();

    /** What is said when the shape has the keyboard's focus; empty: it can't have it. */
    default String spoken() {
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
    record Circle(
            String style, HorizontalPosition x, BigDecimal y, BigDecimal radius, String spoken)
            implements Shape {

        Circle(String style, HorizontalPosition x, BigDecimal y, BigDecimal radius) {
            this(style, x, y, radius, "");
        }
    }

    /** A line of text; {@code y} is where its letters stand. */
    record Text(
            String style,
            HorizontalPosition x,
            BigDecimal y,
            Anchor anchor,
            List<Span> spans,
            String spoken)
            implements Shape {

        public Text {
            spans = List.copyOf(spans);
        }

        Text(String style, HorizontalPosition x, BigDecimal y, Anchor anchor, List<Span> spans) {
            this(style, x, y, anchor, spans, "");
        }

        /** The same text, to be walked to and spoken as {@code words}. */
        Text saying(String words) {
            return new Text(style, x, y, anchor, spans, words);
        }

        static Text of(
                String style, HorizontalPosition x, BigDecimal y, Anchor anchor, String text) {
            return new Text(style, x, y, anchor, List.of(new Span("", text)));
        }
    }

    /**
     * A part of a line of text.
     *
     * @param style empty: that of the line
     */
    record Span(String style, String text) {}

    /** Which end of a text stands at its place. */
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
