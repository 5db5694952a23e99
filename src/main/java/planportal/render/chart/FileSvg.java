package planportal.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import planportal.derive.Decimals;
import planportal.render.XmlWriter;
import planportal.render.chart.Shape.Anchor;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Span;
import planportal.render.chart.Shape.Text;

/**
 * Writes a drawing as a file: pixels, fixed colours, a heading above and the sources below. Colours
 * are attributes of each element, for programs that do not support style sheets.
 */
final class FileSvg {
    private static final int WIDTH = 720;
    private static final int MARGIN = 24;
    private static final int TICK_LABELS = 52;
    private static final int REM = 16;
    private static final int HEADING_LINE = 30;
    private static final int SOURCE_LINE = 20;
    private static final int HEADING_LETTERS = 62;
    private static final int SOURCE_LETTERS = 96;
    private static final String FONTS =
            "PingFang SC, HarmonyOS Sans SC, MiSans, Microsoft YaHei, Noto Sans CJK SC,"
                    + " Noto Sans SC, sans-serif";

    private final XmlWriter svg = new XmlWriter();
    private final ChartColours colours;
    private final Drawing drawing;
    private final List<String> heading;
    private final List<String> sources;
    private final int left;
    private final int top;

    private FileSvg(
            ChartColours colours, Drawing drawing, List<String> heading, List<String> sources) {
        this.colours = colours;
        this.drawing = drawing;
        this.heading = heading;
        this.sources = sources;
        boolean axes = drawing.style().equals("chart");
        left = MARGIN + (axes ? TICK_LABELS : 0);
        top = MARGIN + heading.size() * HEADING_LINE + (axes ? 0 : REM);
    }

    /**
     * Writes the whole file.
     *
     * @param language of its words
     * @param heading above the drawing
     * @param sources below it, each on lines of its own
     */
    static Svg write(
            ChartColours colours,
            Drawing drawing,
            String language,
            String heading,
            List<String> sources) {
        List<String> sourceLines =
                sources.stream().flatMap(s -> Lettering.lines(s, SOURCE_LETTERS).stream()).toList();
        return new FileSvg(colours, drawing, Lettering.lines(heading, HEADING_LETTERS), sourceLines)
                .write(language);
    }

    private Svg write(String language) {
        int below = top + pixels(drawing.height()).intValue() + MARGIN;
        int height = below + sources.size() * SOURCE_LINE + SOURCE_LINE / 2;
        svg.start("svg").namespace("http://www.w3.org/2000/svg");
        svg.attribute("width", WIDTH).attribute("height", height);
        svg.attribute("viewBox", "0 0 " + WIDTH + " " + height);
        svg.attribute("role", "img").attribute("aria-labelledby", "t d");
        svg.attribute("xml:lang", language).attribute("font-family", FONTS);
        svg.attribute("fill", "none").line();
        svg.start("title").attribute("id", "t").text(drawing.title()).end().line();
        svg.start("desc").attribute("id", "d").text(drawing.description()).end().line();
        svg.empty("rect").attribute("width", WIDTH).attribute("height", height);
        svg.attribute("fill", colours.get("background")).line();
        int y = MARGIN + 20;
        for (String line : heading) {
            startLine(y, 20, "foreground").attribute("font-weight", 700).text(line).end().line();
            y += HEADING_LINE;
        }
        for (Shape shape : drawing.shapes()) {
            write(shape);
            svg.line();
        }
        y = below + 8;
        for (String line : sources) {
            startLine(y, 13, "muted").text(line).end().line();
            y += SOURCE_LINE;
        }
        return new Svg(svg.end().line().toString());
    }

    private XmlWriter startLine(int y, int size, String colour) {
        svg.start("text").attribute("x", MARGIN).attribute("y", y);
        return svg.attribute("font-size", size).attribute("fill", colours.get(colour));
    }

    private void write(Shape shape) {
        if (shape instanceof Line line) {
            svg.empty("line");
            number("x1", x(line.x1()));
            number("y1", y(line.y1()));
            number("x2", x(line.x2()));
            number("y2", y(line.y2()));
            stroke(line.style());
        } else if (shape instanceof Box box) {
            svg.empty("rect");
            number("x", x(box.x()));
            number("y", y(box.y()));
            number("width", width(box.width()));
            number("height", pixels(box.height()));
            fill(box.style());
        } else if (shape instanceof Circle circle) {
            svg.empty("circle");
            number("cx", x(circle.x()));
            number("cy", y(circle.y()));
            number("r", pixels(circle.radius()));
            fill(circle.style());
        } else if (shape instanceof Text text) {
            write(text);
        }
    }

    private void write(Text text) {
        Set<String> styles = styles(text.style());
        svg.start("text");
        number("x", x(text.x()));
        number("y", y(text.y()));
        svg.attribute("font-size", size(styles)).attribute("fill", textColour(styles));
        svg.attribute("stroke", colours.get("background")).attribute("stroke-width", 4);
        svg.attribute("stroke-linejoin", "round").attribute("paint-order", "stroke");
        if (styles.contains("strong") || styles.contains("v")) {
            svg.attribute("font-weight", 700);
        }
        if (text.anchor() != Anchor.START) {
            svg.attribute("text-anchor", text.anchor().code());
        }
        text.spans().forEach(this::write);
        svg.end();
    }

    private void write(Span span) {
        if (span.style().isEmpty()) {
            svg.text(span.text());
            return;
        }
        Set<String> styles = styles(span.style());
        svg.start("tspan").attribute("font-size", size(styles));
        if (styles.contains("strong") || styles.contains("v")) {
            svg.attribute("font-weight", 700);
        }
        if (styles.contains("soft")) {
            svg.attribute("fill", colours.get("muted"));
        }
        svg.text(span.text()).end();
    }

    private static Set<String> styles(String style) {
        return Set.of(style.split(" "));
    }

    private static int size(Set<String> styles) {
        if (styles.contains("v")) {
            return 24;
        }
        return styles.contains("t") || styles.contains("u") ? 14 : 16;
    }

    private String textColour(Set<String> styles) {
        if (styles.contains("seal")) {
            return colours.get("target");
        }
        if (styles.contains("water")) {
            return colours.get("accent");
        }
        return colours.get(styles.contains("t") ? "muted" : "foreground");
    }

    private void fill(String style) {
        String colour =
                switch (style) {
                    case "bound" -> "target-shade";
                    case "dot", "done" -> "foreground";
                    case "point", "filled" -> "accent";
                    default -> "background";
                };
        svg.attribute("fill", colours.get(colour));
        stroke(style);
    }

    private void stroke(String style) {
        switch (style) {
            case "grid" -> stroke("rule", "1");
            case "axis" -> stroke("outline", "1");
            case "path" -> {
                stroke("target", "2");
                svg.attribute("stroke-dasharray", "2 6").attribute("stroke-linecap", "round");
            }
            case "limit" -> stroke("target", "1.5");
            case "ring" -> stroke("target", "3");
            case "cells" -> {
                stroke("target", "1.5");
                svg.attribute("stroke-dasharray", "2 4");
            }
            case "actual" -> stroke("accent", "3");
            case "dot", "point" -> stroke("background", "2");
            default -> {}
        }
    }

    private void stroke(String colour, String width) {
        svg.attribute("stroke", colours.get(colour)).attribute("stroke-width", width);
    }

    private void number(String name, BigDecimal value) {
        svg.attribute(name, Decimals.plain(value).toPlainString());
    }

    private BigDecimal x(HorizontalPosition x) {
        BigDecimal offset = x.percent().multiply(plotWidth()).movePointLeft(2);
        return Coordinates.round(BigDecimal.valueOf(left).add(offset).add(pixels(x.rem())));
    }

    private BigDecimal width(BigDecimal percent) {
        return Coordinates.round(percent.multiply(plotWidth()).movePointLeft(2));
    }

    private BigDecimal plotWidth() {
        return BigDecimal.valueOf((long) WIDTH - MARGIN - left);
    }

    private BigDecimal y(BigDecimal rem) {
        return pixels(rem).add(BigDecimal.valueOf(top));
    }

    private static BigDecimal pixels(BigDecimal rem) {
        return Coordinates.round(rem.multiply(BigDecimal.valueOf(REM)));
    }
}
