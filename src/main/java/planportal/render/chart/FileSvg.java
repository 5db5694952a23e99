package planportal.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import planportal.render.chart.Shape.Box;
import planportal.render.chart.Shape.Circle;
import planportal.render.chart.Shape.Line;
import planportal.render.chart.Shape.Span;
import planportal.render.chart.Shape.Text;

/**
 * Writes a drawing as a file of its own: pixels, fixed colours, a heading above and the source
 * below. Colours are attributes of each element, so that every program shows them, also where style
 * sheets are forbidden.
 */
final class FileSvg {
    private static final int WIDTH = 720;
    private static final int MARGIN = 24;
    private static final int GUTTER = 52;
    private static final int REM = 16;
    private static final int LINE = 30;
    private static final int SOURCE_LINE = 20;
    private static final int HEADING_LETTERS = 62;
    private static final int SOURCE_LETTERS = 96;

    private static final String PAPER = "#ffffff";
    private static final String INK = "#1d2022";
    private static final String SOFT = "#504d48";
    private static final String RULE = "#d9d6d0";
    private static final String AXIS = "#7d786f";
    private static final String WATER = "#0c4a5e";
    private static final String SEAL = "#942810";
    private static final String SEAL_WASH = "#faeee9";
    private static final String FONTS =
            "PingFang SC, HarmonyOS Sans SC, MiSans, Microsoft YaHei, Noto Sans CJK SC,"
                    + " Noto Sans SC, sans-serif";

    private final Markup svg = new Markup();
    private final int left;
    private final int top;

    private FileSvg(int left, int top) {
        this.left = left;
        this.top = top;
    }

    /**
     * The whole file.
     *
     * @param language of its words
     * @param heading set above the drawing
     * @param sources set below it, each on a line of its own or several
     */
    static Svg write(Drawing drawing, String language, String heading, List<String> sources) {
        List<String> lines = lines(heading, HEADING_LETTERS);
        boolean axes = drawing.style().equals("chart");
        FileSvg file =
                new FileSvg(
                        MARGIN + (axes ? GUTTER : 0),
                        MARGIN + lines.size() * LINE + (axes ? 0 : REM));
        return file.write(
                drawing,
                language,
                lines,
                sources.stream().flatMap(s -> lines(s, SOURCE_LETTERS).stream()).toList());
    }

    private Svg write(
            Drawing drawing, String language, List<String> heading, List<String> sources) {
        int below = top + drawing.height().multiply(BigDecimal.valueOf(REM)).intValue() + MARGIN;
        int bottom = below + sources.size() * SOURCE_LINE + SOURCE_LINE / 2;
        svg.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", Integer.toString(WIDTH))
                .attribute("height", Integer.toString(bottom))
                .attribute("viewBox", "0 0 " + WIDTH + " " + bottom)
                .attribute("role", "img")
                .attribute("aria-labelledby", "t d")
                .attribute("xml:lang", language)
                .attribute("font-family", FONTS)
                .attribute("fill", "none")
                .endTag()
                .line();
        svg.open("title").attribute("id", "t").endTag().content(drawing.title()).close("title");
        svg.line();
        svg.open("desc")
                .attribute("id", "d")
                .endTag()
                .content(drawing.description())
                .close("desc")
                .line();
        svg.open("rect")
                .attribute("width", Integer.toString(WIDTH))
                .attribute("height", Integer.toString(bottom))
                .attribute("fill", PAPER)
                .closeEmpty()
                .line();
        for (int i = 0; i < heading.size(); i++) {
            plainText(MARGIN + 20 + i * LINE, "20", INK, true, heading.get(i));
        }
        for (Shape shape : drawing.shapes()) {
            write(shape);
            svg.line();
        }
        for (int i = 0; i < sources.size(); i++) {
            plainText(below + 8 + i * SOURCE_LINE, "13", SOFT, false, sources.get(i));
        }
        return svg.close("svg").line().finish();
    }

    private void plainText(int y, String size, String colour, boolean bold, String text) {
        svg.open("text")
                .attribute("x", Integer.toString(MARGIN))
                .attribute("y", Integer.toString(y))
                .attribute("font-size", size)
                .attribute("fill", colour)
                .attributeUnlessEmpty("font-weight", bold ? "700" : "")
                .endTag()
                .content(text)
                .close("text")
                .line();
    }

    private void write(Shape shape) {
        if (shape instanceof Line line) {
            svg.open("line")
                    .attribute("x1", x(line.x1()))
                    .attribute("y1", y(line.y1()))
                    .attribute("x2", x(line.x2()))
                    .attribute("y2", y(line.y2()));
            stroke(line.style());
            svg.closeEmpty();
        } else if (shape instanceof Box box) {
            svg.open("rect")
                    .attribute("x", x(box.x()))
                    .attribute("y", y(box.y()))
                    .attribute("width", width(box.width()))
                    .attribute("height", pixels(box.height()))
                    .attribute("fill", fill(box.style()));
            stroke(box.style());
            svg.closeEmpty();
        } else if (shape instanceof Circle circle) {
            svg.open("circle")
                    .attribute("cx", x(circle.x()))
                    .attribute("cy", y(circle.y()))
                    .attribute("r", pixels(circle.radius()))
                    .attribute("fill", fill(circle.style()));
            stroke(circle.style());
            svg.closeEmpty();
        } else if (shape instanceof Text text) {
            write(text);
        }
    }

    private void write(Text text) {
        Set<String> styles = styles(text.style());
        svg.open("text")
                .attribute("x", x(text.x()))
                .attribute("y", y(text.y()))
                .attribute("font-size", size(styles, "16"))
                .attribute("fill", colour(styles))
                .attribute("stroke", PAPER)
                .attribute("stroke-width", "4")
                .attribute("stroke-linejoin", "round")
                .attribute("paint-order", "stroke");
        if (styles.contains("strong") || styles.contains("v")) {
            svg.attribute("font-weight", "700");
        }
        if (text.anchor() != Shape.Anchor.START) {
            svg.attribute("text-anchor", text.anchor().code());
        }
        svg.endTag();
        for (Span span : text.spans()) {
            if (span.style().isEmpty()) {
                svg.content(span.text());
                continue;
            }
            Set<String> spanStyles = styles(span.style());
            svg.open("tspan").attribute("font-size", size(spanStyles, "16"));
            if (spanStyles.contains("v")) {
                svg.attribute("font-weight", "700");
            }
            if (spanStyles.contains("soft")) {
                svg.attribute("fill", SOFT);
            }
            svg.endTag().content(span.text()).close("tspan");
        }
        svg.close("text");
    }

    private static Set<String> styles(String style) {
        return Set.copyOf(Arrays.asList(style.split(" ")));
    }

    private static String size(Set<String> styles, String normal) {
        return styles.contains("v")
                ? "24"
                : styles.contains("t") || styles.contains("u") ? "14" : normal;
    }

    private static String colour(Set<String> styles) {
        return styles.contains("seal")
                ? SEAL
                : styles.contains("water") ? WATER : styles.contains("t") ? SOFT : INK;
    }

    private static String fill(String style) {
        return switch (style) {
            case "bound" -> SEAL_WASH;
            case "dot", "done" -> INK;
            case "point", "filled" -> WATER;
            default -> PAPER;
        };
    }

    private void stroke(String style) {
        switch (style) {
            case "grid" -> stroke(RULE, "1");
            case "axis" -> stroke(AXIS, "1");
            case "path" -> {
                stroke(SEAL, "2");
                svg.attribute("stroke-dasharray", "2 6").attribute("stroke-linecap", "round");
            }
            case "limit" -> stroke(SEAL, "1.5");
            case "ring" -> stroke(SEAL, "3");
            case "cells" -> {
                stroke(SEAL, "1.5");
                svg.attribute("stroke-dasharray", "2 4");
            }
            case "actual" -> stroke(WATER, "3");
            case "dot", "point" -> stroke(PAPER, "2");
            default -> {}
        }
    }

    private void stroke(String colour, String width) {
        svg.attribute("stroke", colour).attribute("stroke-width", width);
    }

    private BigDecimal x(HorizontalPosition x) {
        BigDecimal plot = BigDecimal.valueOf((long) WIDTH - MARGIN - left);
        return Coordinates.round(
                BigDecimal.valueOf(left)
                        .add(x.percent().multiply(plot).movePointLeft(2))
                        .add(pixels(x.rem())));
    }

    private BigDecimal width(BigDecimal percent) {
        BigDecimal plot = BigDecimal.valueOf((long) WIDTH - MARGIN - left);
        return Coordinates.round(percent.multiply(plot).movePointLeft(2));
    }

    private BigDecimal y(BigDecimal rem) {
        return pixels(rem).add(BigDecimal.valueOf(top));
    }

    private static BigDecimal pixels(BigDecimal rem) {
        return Coordinates.round(rem.multiply(BigDecimal.valueOf(REM)));
    }

    /** Breaks a text that is too wide; a Chinese character counts as two letters. */
    private static List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int letters = 0;
        for (int character : text.codePoints().toArray()) {
            int width = character < 0x2E80 ? 1 : 2;
            if (letters + width > most) {
                lines.add(line.toString());
                line.setLength(0);
                letters = 0;
            }
            line.appendCodePoint(character);
            letters += width;
        }
        lines.add(line.toString());
        return lines;
    }
}
