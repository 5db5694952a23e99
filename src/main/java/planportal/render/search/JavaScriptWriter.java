package planportal.render.search;

import java.util.List;

/**
 * Writes values as JavaScript. A part of the index is a script that hands one value to the page, so
 * that it loads from a folder without a server, and under a policy that forbids all but the site's
 * own scripts.
 */
final class JavaScriptWriter {
    private static final String HEX = "0123456789abcdef";

    private JavaScriptWriter() {}

    /** The script that hands over {@code value}, itself JavaScript, as the part {@code name}. */
    static String part(String name, String value) {
        return "planSearch(" + string(name) + "," + value + ");\n";
    }

    /** An array of strings. */
    static String strings(List<String> values) {
        StringBuilder array = new StringBuilder("[");
        for (String value : values) {
            if (array.length() > 1) {
                array.append(',');
            }
            appendString(array, value);
        }
        return array.append(']').toString();
    }

    static String string(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 16);
        appendString(literal, value);
        return literal.toString();
    }

    /**
     * Appends a string literal. Halves of surrogate pairs are escaped, for they may stand alone,
     * where UTF-8 has no form for them.
     */
    static void appendString(StringBuilder script, CharSequence value) {
        script.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                script.append('\\').append(c);
            } else if (c == '\n') {
                script.append("\\n");
            } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                script.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    script.append(HEX.charAt(c >> shift & 15));
                }
            } else {
                script.append(c);
            }
        }
        script.append('"');
    }
}
