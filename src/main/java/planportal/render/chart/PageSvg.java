package planportal.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Span;
import planportal.render.chart.Shape.Text;

/** Writes a drawing for a page: per cent, rem and class names, without fixed sizes or colours. */
final class PageSvg {
    private PageSvg() {}

    /**
     * The {@code svg} element.
     *
     * @param id begins the ids of its title and description; once a page
     */
    static String write(Drawing drawing, String id) {
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
            return svg.close("svg").toString();
        }
        svg.open("g").attribute("aria-hidden", "true").endTag();
        for (Shape shape : drawing.shapes()) {
            if (shape.spoken().isEmpty()) {
                write(svg, shape);
            }
        }
        svg.close("g");
        writeAll(svg, stops);
        return svg.close("svg").toString();
    }

    /** What the keyboard walks through, from left to right; lies above all else. */
    private static List<Shape> stops(Drawing drawing) {
        List<Shape> stops = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            if (!shape.spoken().isEmpty()) {
                stops.add(shape);
            }
        }
        stops.sort(Comparator.comparing(PageSvg::across));
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
            svg.open("line")
                    .attribute("class", line.style())
                    .attribute("x1", length(line.x1()))
                    .attribute("x2", length(line.x2()))
                    .attribute("y1", rem(line.y1()))
                    .attribute("y2", rem(line.y2()))
                    .closeEmpty();
        } else if (shape instanceof Box box) {
            svg.open("rect")
                    .attribute("class", box.style())
                    .attribute("x", length(box.x()))
                    .attribute("y", rem(box.y()))
                    .attribute("width", percent(box.width()))
                    .attribute("height", rem(box.height()))
                    .closeEmpty();
        } else if (shape instanceof Circle circle) {
            svg.open("circle")
                    .attribute("class", circle.style())
                    .attribute("cx", length(circle.x()))
                    .attribute("cy", rem(circle.y()))
                    .attribute("r", rem(circle.radius()));
            writeSpoken(svg, circle);
            svg.closeEmpty();
        } else if (shape instanceof Text text) {
            write(svg, text);
        }
    }

    private static void write(Markup svg, Text text) {
        svg.open("text").attributeUnlessEmpty("class", text.style());
        Across x = text.x();
        if (x.percent().signum() != 0 && x.rem().signum() != 0) {
            svg.attribute("x", percent(x.percent())).attribute("dx", rem(x.rem()));
        } else {
            svg.attribute("x", length(x));
        }
        svg.attribute("y", rem(text.y()));
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
    private static String length(Across x) {
        if (x.rem().signum() == 0) {
            return percent(x.percent());
        }
        if (x.percent().signum() == 0) {
            return rem(x.rem());
        }
        throw new IllegalArgumentException("two units: " + x);
    }

    private static String percent(BigDecimal value) {
        return value.signum() == 0 ? "0" : Markup.number(value) + "%";
    }

    private static String rem(BigDecimal value) {
        return value.signum() == 0 ? "0" : Markup.number(value) + "rem";
    }
}
