package planportal.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;

/**
 * The front matter of a Markdown file.
 *
 * @param mapping empty if there is none
 * @param bodyStart the offset at which the body begins
 */
record FrontMatter(Optional<YamlMapping> mapping, int bodyStart) {
    private static final String FENCE = "---";

    /** The beginning of a file whose opening fence is missing. */
    private static final Pattern KEY = Pattern.compile("\\s*([a-z_]+):[ \\r\\n]");

    /** Splits off the front matter; empty if it isn't well-formed, which is reported. */
    static Optional<FrontMatter> split(Source source, Diagnostics diagnostics) {
        if (!isFence(source, 1)) {
            return withoutFence(source, diagnostics);
        }
        int line = 2;
        while (!isFence(source, line)) {
            if (source.lineStart(line) >= source.text().length()) {
                diagnostics.report(
                        Rule.FRONT_MATTER_MALFORMED,
                        source.span(0, FENCE.length()),
                        "unclosed front matter; end it with a line \"---\"");
                return Optional.empty();
            }
            line++;
        }
        String yaml = source.text().substring(source.lineStart(2), source.lineStart(line));
        int bodyStart = source.lineStart(line + 1);
        return new YamlReader(source, yaml, 1, diagnostics)
                .read()
                .flatMap(node -> mapping(node, diagnostics))
                .map(mapping -> new FrontMatter(Optional.of(mapping), bodyStart));
    }

    private static Optional<FrontMatter> withoutFence(Source source, Diagnostics diagnostics) {
        Matcher key = KEY.matcher(source.text());
        if (!key.lookingAt()) {
            return Optional.of(new FrontMatter(Optional.empty(), 0));
        }
        diagnostics.report(
                Rule.FRONT_MATTER_MALFORMED,
                source.span(key.start(1), key.end(1)),
                "missing line \"---\" before the front matter",
                "make it the first line of the file");
        return Optional.empty();
    }

    private static Optional<YamlMapping> mapping(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.report(
                Rule.FRONT_MATTER_MALFORMED,
                node.span(),
                "front matter must be lines of \"key: value\", not " + node.kind());
        return Optional.empty();
    }

    private static boolean isFence(Source source, int line) {
        int start = source.lineStart(line);
        int end = source.lineStart(line + 1);
        return source.text().substring(start, end).stripTrailing().equals(FENCE);
    }
}
