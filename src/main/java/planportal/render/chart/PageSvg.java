package planportal.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Span;
import planportal.render.chart.Shape.Text;

/** Writes a drawing for a page: per cent, rem and class names, without fixed sizes or colours. */
final class PageSvg {
    private static final String PERCENT = "%";
    private static final String REM = "rem";

    private PageSvg() {}

    /**
     * The {@code svg} element.
     *
     * @param id begins the ids of its title and description; once a page
     */
    static Svg write(Drawing drawing, String id) {
        boolean described = !drawing.description().isEmpty();
        List<Shape> stops = stops(drawing);
        Markup svg =
                new Markup()
                        .open("svg")
                        .attribute("class", drawing.style())
                        .attribute("role", stops.isEmpty() ? "img" : "group")
                        .attribute(
                                "aria-labelledby", described ? id + "-t " + id + "-d" : id + "-t")
                        .endTag();
        svg.open("title")
                .attribute("id", id + "-t")
                .endTag()
                .content(drawing.title())
                .close("title");
        if (described) {
            svg.open("desc")
                    .attribute("id", id + "-d")
                    .endTag()
                    .content(drawing.description())
                    .close("desc");
        }
        if (stops.isEmpty()) {
            writeAll(svg, drawing.shapes());
            return svg.close("svg").finish();
        }
        svg.open("g").attribute("aria-hidden", "true").endTag();
        for (Shape shape : drawing.shapes()) {
            if (shape.spoken().isEmpty()) {
                write(svg, shape);
            }
        }
        svg.close("g");
        writeAll(svg, stops);
        return svg.close("svg").finish();
    }

    /** What the keyboard walks through, from left to right; lies above all else. */
    private static List<Shape> stops(Drawing drawing) {
        List<Shape> stops = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            if (!shape.spoken().isEmpty()) {
                stops.add(shape);
            }
        }
        stops.sort((a, b) -> across(a).compareTo(across(b)));
        return stops;
    }

    private static void writeAll(Markup svg, List<Shape> shapes) {
        for (Shape shape : shapes) {
            write(svg, shape);
        }
    }

    private static BigDecimal across(Shape shape) {
        return shape instanceof Circle circle ? circle.x().percent() : BigDecimal.ZERO;
    }

    private static void writeSpoken(Markup svg, Shape shape) {
        if (!shape.spoken().isEmpty()) {
            svg.attribute("tabindex", "0")
                    .attribute("role", "img")
                    .attribute("aria-label", shape.spoken());
        }
    }

    private static void write(Markup svg, Shape shape) {
        if (shape instanceof Line line) {
            svg.open("line").attribute("class", line.style());
            length(svg, "x1", line.x1());
            length(svg, "x2", line.x2());
            svg.attribute("y1", line.y1(), REM).attribute("y2", line.y2(), REM).closeEmpty();
        } else if (shape instanceof Box box) {
            svg.open("rect").attribute("class", box.style());
            length(svg, "x", box.x());
            svg.attribute("y", box.y(), REM)
                    .attribute("width", box.width(), PERCENT)
                    .attribute("height", box.height(), REM)
                    .closeEmpty();
        } else if (shape instanceof Circle circle) {
            svg.open("circle").attribute("class", circle.style());
            length(svg, "cx", circle.x());
            svg.attribute("cy", circle.y(), REM).attribute("r", circle.radius(), REM);
            writeSpoken(svg, circle);
            svg.closeEmpty();
        } else if (shape instanceof Text text) {
            write(svg, text);
        }
    }

    private static void write(Markup svg, Text text) {
        svg.open("text").attributeUnlessEmpty("class", text.style());
        HorizontalPosition x = text.x();
        if (x.percent().signum() != 0 && x.rem().signum() != 0) {
            svg.attribute("x", x.percent(), PERCENT).attribute("dx", x.rem(), REM);
        } else {
            length(svg, "x", x);
        }
        svg.attribute("y", text.y(), REM);
        if (text.anchor() != Shape.Anchor.START) {
            svg.attribute("text-anchor", text.anchor().code());
        }
        writeSpoken(svg, text);
        svg.endTag();
        for (Span span : text.spans()) {
            if (span.style().isEmpty()) {
                svg.content(span.text());
            } else {
                svg.open("tspan")
                        .attribute("class", span.style())
                        .endTag()
                        .content(span.text())
                        .close("tspan");
            }
        }
        svg.close("text");
    }

    /** A length in one unit; only texts stand at a place that needs two. */
    private static void length(Markup svg, String name, HorizontalPosition x) {
        if (x.rem().signum() == 0) {
            svg.attribute(name, x.percent(), PERCENT);
        } else if (x.percent().signum() == 0) {
            svg.attribute(name, x.rem(), REM);
        } else {
            throw new IllegalArgumentException("two units: " + x);
        }
    }
}
