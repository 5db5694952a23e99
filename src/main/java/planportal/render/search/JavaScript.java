package planportal.render.search;

import java.util.List;
import java.util.Map;

/**
 * Writes values as JavaScript. A part of the index is a script that passes one value to the page,
 * so that it loads from a folder without a server and under the site's content security policy.
 */
final class JavaScript {
    private JavaScript() {}

    /**
     * Returns the script that passes {@code value}, itself JavaScript, as the part {@code name}.
     */
    static String part(String name, String value) {
        return "planSearch(" + string(name) + "," + value + ");\n";
    }

    /** Returns an array of values that are JavaScript. */
    static String array(List<String> values, String separator) {
        return "[" + String.join(separator, values) + "]";
    }

    /** Returns an array of strings. */
    static String strings(List<String> values) {
        return array(values.stream().map(JavaScript::string).toList(), ",");
    }

    /** Returns an object whose values are JavaScript. */
    static String object(Map<String, String> fields) {
        List<String> lines =
                fields.entrySet().stream()
                        .map(f -> string(f.getKey()) + ":" + f.getValue())
                        .toList();
        return "{" + String.join(",\n", lines) + "}";
    }

    /**
     * Returns a string literal. Surrogates are escaped, because one without its other half has no
     * form in UTF-8.
     */
    static String string(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c == '\n') {
                literal.append("\\n");
            } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                literal.append("\\u%04x".formatted((int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
