package planportal.render.chart;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Writes SVG elements and attributes as UTF-8. Most of a chart is ASCII, which is gathered as it
 * comes; the words between are few, and only they have to be encoded.
 */
final class Markup {
    private static final int TYPICAL = 4096;

    private final ByteArrayOutputStream utf8 = new ByteArrayOutputStream(TYPICAL);

    /** What comes after {@link #utf8}; of ASCII alone. */
    private final StringBuilder ascii = new StringBuilder(TYPICAL);

    Markup open(String element) {
        ascii.append('<').append(element);
        return this;
    }

    Markup attribute(String name, String value) {
        ascii.append(' ').append(name).append("=\"");
        escape(value);
        ascii.append('"');
        return this;
    }

    Markup attribute(String name, BigDecimal value) {
        return attribute(name, value, "");
    }

    /** A length: without a unit where it is zero. */
    Markup attribute(String name, BigDecimal value, String unit) {
        ascii.append(' ').append(name).append("=\"");
        String digits = value.toPlainString();
        ascii.append(digits, 0, significant(digits));
        if (value.signum() != 0) {
            ascii.append(unit);
        }
        ascii.append('"');
        return this;
    }

    /** Leaves out an attribute that would say nothing. */
    Markup attributeUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : attribute(name, value);
    }

    Markup closeEmpty() {
        ascii.append("/>");
        return this;
    }

    Markup endTag() {
        ascii.append('>');
        return this;
    }

    Markup close(String element) {
        ascii.append("</").append(element).append('>');
        return this;
    }

    Markup content(String content) {
        escape(content);
        return this;
    }

    Markup line() {
        ascii.append('\n');
        return this;
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
        boolean isAscii = true;
        boolean isPlain = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            isAscii = isAscii && c < 0x80;
            isPlain = isPlain && escaped(c) == null;
        }
        String safe = isPlain ? value : escapedAll(value);
        if (isAscii) {
            ascii.append(safe);
        } else {
            encode();
            utf8.writeBytes(safe.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String escapedAll(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            String escaped = escaped(value.charAt(i));
            if (escaped == null) {
                safe.append(value.charAt(i));
            } else {
                safe.append(escaped);
            }
        }
        return safe.toString();
    }

    /** Passes on what is gathered. */
    private void encode() {
        utf8.writeBytes(ascii.toString().getBytes(StandardCharsets.ISO_8859_1));
        ascii.setLength(0);
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

    /** All that was written. */
    Svg finish() {
        encode();
        return new Svg(utf8.toByteArray());
    }
}
