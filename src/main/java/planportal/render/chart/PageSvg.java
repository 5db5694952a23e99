package planportal.render.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import planportal.derive.Decimals;
import planportal.render.XmlWriter;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Span;
import planportal.render.chart.Shape.Text;

/** Writes a drawing for a page: per cent, rem and class names, without fixed sizes or colours. */
final class PageSvg {
    private final XmlWriter svg = new XmlWriter();

    private PageSvg() {}

    /**
     * Writes the {@code svg} element.
     *
     * @param id the prefix of the ids of title and description, unique on the page
     */
    static Svg write(Drawing drawing, String id) {
        return new PageSvg().svg(drawing, id + "-t", id + "-d");
    }

    /** Writes a drawing of what the page says beside it, which screen readers pass over. */
    static Svg decoration(Drawing drawing) {
        PageSvg page = new PageSvg();
        page.start(drawing);
        page.svg.attribute("aria-hidden", true);
        drawing.shapes().forEach(page::write);
        return new Svg(page.svg.end().toString());
    }

    private void start(Drawing drawing) {
        svg.start("svg").attribute("class", drawing.style());
        rem("height", drawing.height());
    }

    private Svg svg(Drawing drawing, String titleId, String descriptionId) {
        boolean described = !drawing.description().isEmpty();
        List<Shape> labelled = labelled(drawing);
        start(drawing);
        svg.attribute("role", labelled.isEmpty() ? "img" : "group");
        svg.attribute("aria-labelledby", described ? titleId + " " + descriptionId : titleId);
        svg.start("title").attribute("id", titleId).text(drawing.title()).end();
        if (described) {
            svg.start("desc").attribute("id", descriptionId).text(drawing.description()).end();
        }
        if (labelled.isEmpty()) {
            drawing.shapes().forEach(this::write);
        } else {
            svg.start("g").attribute("aria-hidden", true);
            drawing.shapes().stream().filter(s -> s.label().isEmpty()).forEach(this::write);
            svg.end();
            labelled.forEach(this::write);
        }
        return new Svg(svg.end().toString());
    }

    /**
     * Returns the shapes that the keyboard reaches, from left to right; they lie above all others.
     */
    private static List<Shape> labelled(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(shape -> !shape.label().isEmpty())
                .sorted(Comparator.comparing(PageSvg::order))
                .toList();
    }

    private static BigDecimal order(Shape shape) {
        return shape instanceof Circle circle ? circle.x().percent() : BigDecimal.ZERO;
    }

    private void write(Shape shape) {
        if (shape instanceof Line line) {
            svg.empty("line").attribute("class", line.style());
            x("x1", line.x1());
            x("x2", line.x2());
            rem("y1", line.y1());
            rem("y2", line.y2());
        } else if (shape instanceof Box box) {
            svg.empty("rect").attribute("class", box.style());
            x("x", box.x());
            rem("y", box.y());
            svg.attribute("width", length(box.width(), "%"));
            rem("height", box.height());
        } else if (shape instanceof Circle circle) {
            svg.empty("circle").attribute("class", circle.style());
            x("cx", circle.x());
            rem("cy", circle.y());
            rem("r", circle.radius());
            label(circle);
        } else if (shape instanceof Text text) {
            write(text);
        }
    }

    private void write(Text text) {
        svg.start("text");
        if (!text.style().isEmpty()) {
            svg.attribute("class", text.style());
        }
        x("x", text.x());
        rem("y", text.y());
        if (text.anchor() != Anchor.START) {
            svg.attribute("text-anchor", text.anchor().code());
        }
        label(text);
        for (Span span : text.spans()) {
            if (span.style().isEmpty()) {
                svg.text(span.text());
            } else {
                svg.start("tspan").attribute("class", span.style()).text(span.text()).end();
            }
        }
        svg.end();
    }

    private void label(Shape shape) {
        if (!shape.label().isEmpty()) {
            svg.attribute("tabindex", 0).attribute("role", "img");
            svg.attribute("aria-label", shape.label());
        }
    }

    /**
     * Writes a position; one in two units, which only texts have, becomes {@code x} and {@code dx}.
     */
    private void x(String name, HorizontalPosition x) {
        if (x.rem().signum() == 0) {
            svg.attribute(name, length(x.percent(), "%"));
        } else if (x.percent().signum() == 0) {
            rem(name, x.rem());
        } else {
            svg.attribute(name, length(x.percent(), "%"));
            rem("d" + name, x.rem());
        }
    }

    private void rem(String name, BigDecimal length) {
        svg.attribute(name, length(length, "rem"));
    }

    private static String length(BigDecimal value, String unit) {
        return value.signum() == 0 ? "0" : Decimals.plain(value).toPlainString() + unit;
    }
}
