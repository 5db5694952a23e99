package planportal.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The response headers of each address, from a file in the {@code _headers} format of several
 * static hosts: a line with a path pattern, then indented lines {@code Name: value}. Where several
 * rules fit, values of one name are joined with commas, unless {@code ! Name} removes the former.
 *
 * <pre>
 * /*
 *   X-Content-Type-Options: nosniff
 * /assets/*
 *   ! X-Content-Type-Options
 * </pre>
 */
public final class HeaderRules {
    private static final String FILE = "/site/headers/_headers";

    private record Rule(Pattern path, List<String> removed, Map<String, String> headers) {}

    private final List<Rule> rules;

    private HeaderRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns the rules that the project recommends, {@code site/headers/_headers}. */
    public static HeaderRules recommended() {
        try (InputStream in = HeaderRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from this program: " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the recommended rules, but so that only the preview's own pages may read it: what is
     * not published yet is not open to other origins. Without the second header, other pages could
     * still run the search index, which is a script.
     */
    static HeaderRules preview() {
        List<Rule> rules = new ArrayList<>(recommended().rules);
        rules.forEach(rule -> rule.headers().remove("Access-Control-Allow-Origin"));
        rules.add(
                new Rule(
                        glob("/*"),
                        List.of(),
                        Map.of("Cross-Origin-Resource-Policy", "same-origin")));
        return new HeaderRules(rules);
    }

    /**
     * Parses rules. {@code *} in a path pattern matches any characters; {@code #} starts a comment
     * line.
     *
     * @throws IllegalArgumentException if a line is neither pattern, header, comment nor blank
     */
    public static HeaderRules parse(String text) {
        List<Rule> rules = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("/")) {
                rules.add(new Rule(glob(line.strip()), new ArrayList<>(), new LinkedHashMap<>()));
                continue;
            }
            if (!rules.isEmpty() && line.strip().startsWith("! ")) {
                rules.get(rules.size() - 1).removed().add(line.strip().substring(2));
                continue;
            }
            int colon = line.indexOf(':');
            if (rules.isEmpty() || colon < 0 || !Character.isWhitespace(line.charAt(0))) {
                throw new IllegalArgumentException(
                        "_headers:"
                                + number
                                + ": expected /path, an indented Name: value, or ! Name");
            }
            rules.get(rules.size() - 1)
                    .headers()
                    .put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return new HeaderRules(rules);
    }

    /**
     * Returns the headers of an address, in the file's order.
     *
     * @param path beginning with a slash
     */
    public Map<String, String> of(String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.path().matcher(path).matches()) {
                headers.keySet().removeAll(rule.removed());
                rule.headers()
                        .forEach((name, value) -> headers.merge(name, value, HeaderRules::both));
            }
        }
        return Collections.unmodifiableMap(headers);
    }

    private static String both(String former, String value) {
        return former + ", " + value;
    }

    private static Pattern glob(String pattern) {
        String literals = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
        return Pattern.compile(literals, Pattern.DOTALL);
    }
}
