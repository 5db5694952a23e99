package planportal.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Checks that style sheet variables of a user's own fit to those of the program. */
final class OwnVariables {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern BLOCK = Pattern.compile("\\s*:root\\s*\\{([^{}]*)\\}\\s*");
    private static final Pattern DECLARATION =
            Pattern.compile("\\s*--([\\w-]+)\\s*:\\s*([^;]*?)\\s*(?:;\\s*|$)");

    private static final String COLOUR_START = "var(--light,";
    private static final Pattern COLOUR =
            Pattern.compile(
                    "var\\(--light, HEX\\)\\s+var\\(--dark, HEX\\)\\s+var\\(--light-high, HEX\\)\\s+var\\(--dark-high, HEX\\)"
                            .replace("HEX", "#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})"));

    private final Map<String, String> known = new TreeMap<>();
    private final Diagnostics diagnostics;

    /**
     * @param builtIn the program's own file
     */
    OwnVariables(Source builtIn, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        walk(builtIn, (name, value) -> known.put(name.text(), value.text()));
    }

    private interface Visitor {
        void visit(Span name, Span value);
    }

    void check(Source own) {
        walk(own, this::checkDeclaration);
    }

    private void walk(Source source, Visitor visitor) {
        // Comments become blanks, so that all offsets stay.
        String css = COMMENT.matcher(source.text()).replaceAll(c -> " ".repeat(c.group().length()));
        Matcher block = BLOCK.matcher(css);
        int end = 0;
        while (block.region(end, css.length()).lookingAt()) {
            Matcher declaration = DECLARATION.matcher(css);
            int at = block.start(1);
            while (declaration.region(at, block.end(1)).lookingAt()) {
                visitor.visit(
                        source.span(declaration.start(1), declaration.end(1)),
                        source.span(declaration.start(2), declaration.end(2)));
                at = declaration.end();
            }
            refuseRest(source, css, at, block.end(1));
            end = block.end();
        }
        refuseRest(source, css, end, css.length());
    }

    private void refuseRest(Source source, String css, int start, int end) {
        String rest = css.substring(start, end);
        if (!rest.isBlank()) {
            int at = start + rest.length() - rest.stripLeading().length();
            diagnostics.report(
                    Rule.STYLE_VARIABLE_MALFORMED,
                    source.span(at, at),
                    "expected only variables: :root { --NAME: VALUE; }");
        }
    }

    private void checkDeclaration(Span name, Span value) {
        String builtIn = known.get(name.text());
        if (builtIn == null) {
            diagnostics.report(
                    Rule.STYLE_VARIABLE_UNKNOWN,
                    name,
                    "unknown variable \"--" + name.text() + "\"",
                    Nearest.to(name.text(), known.keySet()).map(near -> Nearest.hint("--" + near)));
        } else if (value.length() == 0) {
            diagnostics.report(
                    Rule.STYLE_VARIABLE_MALFORMED,
                    value,
                    "\"--" + name.text() + "\" is empty",
                    "the program's own value: " + builtIn);
        } else if (builtIn.startsWith(COLOUR_START) && !COLOUR.matcher(value.text()).matches()) {
            diagnostics.report(
                    Rule.STYLE_VARIABLE_MALFORMED,
                    value,
                    "expected a colour for each scheme, with three or six hexadecimal digits",
                    "the program's own value: " + builtIn.replaceAll("\\s+", " "));
        }
    }
}
