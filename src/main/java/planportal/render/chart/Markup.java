package planportal.render.chart;

import java.math.BigDecimal;

/** Writes SVG elements and attributes. */
final class Markup {
    private final StringBuilder text = new StringBuilder(4096);

    Markup open(String element) {
        text.append('<').append(element);
        return this;
    }

    Markup attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Markup attribute(String name, BigDecimal value) {
        return attribute(name, number(value));
    }

    /** Leaves out an attribute that would say nothing. */
    Markup attributeUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : attribute(name, value);
    }

    Markup closeEmpty() {
        text.append("/>");
        return this;
    }

    Markup endTag() {
        text.append('>');
        return this;
    }

    Markup close(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    Markup content(String content) {
        escape(content);
        return this;
    }

    Markup line() {
        text.append('\n');
        return this;
    }

    Markup element(String element, String content) {
        return open(element).endTag().content(content).close(element);
    }

    /** Without trailing zeros and without an exponent. */
    static String number(BigDecimal number) {
        return ChartWords.plain(number).toPlainString();
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
