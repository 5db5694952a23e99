package planportal.deploy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of GitHub's expressions that the workflows use: paths into the contexts, strings, {@code
 * ! == != && ||}, parentheses, {@code success() failure() always() cancelled()}. Anything else is
 * refused, so that a workflow cannot outgrow its rehearsal unseen.
 */
final class Expression {
    private static final Pattern EMBEDDED = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*('(?:[^']|'')*'|==|!=|&&|\\|\\||[!()]|[A-Za-z_][\\w.-]*(?:\\(\\))?)");

    private final Map<String, ?> contexts;
    private final List<String> tokens;
    private int next;

    private Expression(String text, Map<String, ?> contexts) {
        this.contexts = contexts;
        Matcher matcher = TOKEN.matcher(text.strip());
        List<String> found = new java.util.ArrayList<>();
        int end = 0;
        while (end < text.strip().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("not understood: " + text);
            }
            found.add(matcher.group(1));
            end = matcher.end();
        }
        this.tokens = List.copyOf(found);
    }

    /** A text with its {@code ${{ … }}} worked out. */
    static String fill(String text, Map<String, ?> contexts) {
        return EMBEDDED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(string(value(m.group(1), contexts))));
    }

    /** Whether a condition holds, with or without {@code ${{ }}} around it. */
    static boolean holds(String text, Map<String, ?> contexts) {
        Matcher whole = EMBEDDED.matcher(text.strip());
        return truth(value(whole.matches() ? whole.group(1) : text, contexts));
    }

    private static Object value(String text, Map<String, ?> contexts) {
        Expression expression = new Expression(text, contexts);
        Object value = expression.or();
        if (expression.next < expression.tokens.size()) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        return value;
    }

    private Object or() {
        Object left = and();
        while (take("||")) {
            Object right = and();
            left = truth(left) ? left : right;
        }
        return left;
    }

    private Object and() {
        Object left = equality();
        while (take("&&")) {
            Object right = equality();
            left = truth(left) ? right : left;
        }
        return left;
    }

    private Object equality() {
        Object left = not();
        if (take("==")) {
            return string(left).equals(string(not()));
        }
        if (take("!=")) {
            return !string(left).equals(string(not()));
        }
        return left;
    }

    private Object not() {
        if (take("!")) {
            return !truth(not());
        }
        if (take("(")) {
            Object inner = or();
            if (!take(")")) {
                throw new IllegalArgumentException("a parenthesis stays open");
            }
            return inner;
        }
        String token = tokens.get(next++);
        if (token.startsWith("'")) {
            return token.substring(1, token.length() - 1).replace("''", "'");
        }
        if (token.equals("true") || token.equals("false")) {
            return token.equals("true");
        }
        if (token.endsWith("()")) {
            return Objects.requireNonNull(contexts.get(token), token);
        }
        return path(token);
    }

    private Object path(String token) {
        Object value = contexts;
        boolean first = true;
        for (String name : token.split("\\.")) {
            if (first && !contexts.containsKey(name)) {
                throw new IllegalArgumentException("no context " + name);
            }
            first = false;
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    private boolean take(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean b ? b : value != null && !value.equals("");
    }

    private static String string(Object value) {
        return value == null ? "" : value.toString();
    }
}
