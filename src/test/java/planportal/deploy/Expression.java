package planportal.deploy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of GitHub's expressions that the rehearsed workflows use: values, strings, {@code == !=
 * ! &&}. Anything else is refused, so that a workflow cannot outgrow its rehearsal unseen.
 */
final class Expression {
    private static final Pattern EMBEDDED = Pattern.compile("\\$\\{\\{ *([^}]*?) *}}");
    private static final Pattern TERM = Pattern.compile("(!?)([^ !=]+)(?: (==|!=) '([^']*)')?");
    private static final Pattern EQUAL = Pattern.compile("(\\S+) == ([a-z]\\S+)");
    private static final Pattern VALUE =
            Pattern.compile("(github|inputs|needs|runner|steps)(\\.[\\w-]+)+");

    private Expression() {}

    /** Returns a text with the values of its {@code ${{ … }}}. */
    static String fill(String text, Map<String, String> values) {
        return EMBEDDED.matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(value(each.group(1), values)));
    }

    /** Returns whether a condition holds. */
    static boolean holds(String condition, Map<String, String> values) {
        return Stream.of(condition.split(" && ")).allMatch(term -> term(term, values));
    }

    private static boolean term(String text, Map<String, String> values) {
        Matcher equal = EQUAL.matcher(text);
        if (equal.matches()) {
            return value(equal.group(1), values).equals(value(equal.group(2), values));
        }
        Matcher term = TERM.matcher(text);
        if (!term.matches()) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        String value = value(term.group(2), values);
        if (term.group(3) == null) {
            return term.group(1).isEmpty() != (value.isEmpty() || value.equals("false"));
        }
        return value.equals(term.group(4)) == term.group(3).equals("==");
    }

    private static String value(String name, Map<String, String> values) {
        if (!VALUE.matcher(name).matches()) {
            throw new IllegalArgumentException("not understood: " + name);
        }
        return values.getOrDefault(name, "");
    }
}
