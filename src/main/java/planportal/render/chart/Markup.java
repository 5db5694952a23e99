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
        return attribute(name, value, "");
    }

    /** A length: without a unit where it is zero. */
    Markup attribute(String name, BigDecimal value, String unit) {
        text.append(' ').append(name).append("=\"");
        String digits = value.toPlainString();
        text.append(digits, 0, significant(digits));
        if (value.signum() != 0) {
            text.append(unit);
        }
        text.append('"');
        return this;
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
        String digits = number.toPlainString();
        return digits.substring(0, significant(digits));
    }

    /** How many signs of a plain number are left without zeros at the end of its fraction. */
    private static int significant(String digits) {
        int end = digits.length();
        if (digits.indexOf('.') < 0) {
            return end;
        }
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private void escape(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = escaped(value.charAt(i));
            if (escaped != null) {
                text.append(value, from, i).append(escaped);
                from = i + 1;
            }
        }
        if (from == 0) {
            text.append(value);
        } else {
            text.append(value, from, value.length());
        }
    }

    /** What stands for a sign of markup; null for others. */
    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
