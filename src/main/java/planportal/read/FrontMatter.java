package planportal.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;

/**
 * Splits a Markdown file into front matter and body.
 *
 * @param mapping empty if there is none
 * @param bodyStart the offset at which the body begins
 */
record FrontMatter(Optional<YamlMapping> mapping, int bodyStart) {
    private static final String FENCE = "---";

    /** What a file begins with whose first fence is missing. */
    private static final Pattern KEY = Pattern.compile("\\s*([a-z_]+):[ \\r\\n]");

    /** The front matter; empty if it isn't well-formed, which then has been reported. */
    static Optional<FrontMatter> split(Source source, Diagnostics diagnostics) {
        if (!isFence(source, 1)) {
            Matcher key = KEY.matcher(source.text());
            if (key.lookingAt()) {
                diagnostics.error(
                        source.span(key.start(1), key.end(1)),
                        "the line \"---\" that begins the front matter is missing",
                        "it is the first line of the file");
                return Optional.empty();
            }
            return Optional.of(new FrontMatter(Optional.empty(), 0));
        }
        int line = 2;
        while (!isFence(source, line)) {
            if (source.lineStart(line) >= source.text().length()) {
                diagnostics.error(
                        source.span(0, FENCE.length()),
                        "the front matter that begins here has no end; a line \"---\" ends it");
                return Optional.empty();
            }
            line++;
        }
        int start = source.lineStart(2);
        String yaml = source.text().substring(start, source.lineStart(line));
        int bodyStart = source.lineStart(line + 1);
        return new YamlReader(source, yaml, 1, diagnostics)
                .read()
                .flatMap(node -> mapping(node, diagnostics))
                .map(mapping -> new FrontMatter(Optional.of(mapping), bodyStart));
    }

    private static Optional<YamlMapping> mapping(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.error(
                node.span(), "front matter is lines of \"key: value\", not " + node.kind());
        return Optional.empty();
    }

    private static boolean isFence(Source source, int line) {
        int start = source.lineStart(line);
        int end = source.lineStart(line + 1);
        return source.text().substring(start, end).stripTrailing().equals(FENCE);
    }
}
