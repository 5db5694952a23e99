package planportal.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.InvisibleCharacters;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/**
 * A message in a file of the format of {@link Properties}.
 *
 * @param span the whole entry, which may have several lines
 */
record MessageEntry(String key, String text, Span span) {
    /** A comment, or an entry: a line that goes on after a backslash at its end. */
    private static final Pattern COMMENT_OR_ENTRY =
            Pattern.compile(
                    "^[ \\t\\f]*+(?:[#!][^\\r\\n]*|([^\\\\\\r\\n]*+(?:\\\\(?:\\r\\n?|\\n|.)[^\\\\\\r\\n]*+)*+))",
                    Pattern.MULTILINE);

    private static final Pattern MALFORMED = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})");

    /** Returns the entries of a file that are well-formed, and reports the others. */
    static List<MessageEntry> all(Source source, Diagnostics diagnostics) {
        Map<String, MessageEntry> entries = new LinkedHashMap<>();
        Matcher found = COMMENT_OR_ENTRY.matcher(source.text());
        while (found.find()) {
            if (found.group(1) != null && !found.group(1).isBlank()) {
                parse(source.span(found.start(1), found.end(1)), diagnostics)
                        .ifPresent(entry -> entry.addTo(entries, diagnostics));
            }
        }
        return List.copyOf(entries.values());
    }

    private static Optional<MessageEntry> parse(Span span, Diagnostics diagnostics) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(span.text()));
        } catch (IllegalArgumentException e) {
            Matcher escape = MALFORMED.matcher(span.text());
            diagnostics.report(
                    Rule.MESSAGE_ESCAPE_MALFORMED,
                    escape.find() ? span.part(escape.start(), escape.end()) : span,
                    "expected four hexadecimal digits after \\u");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String key = properties.stringPropertyNames().iterator().next();
        return Optional.of(new MessageEntry(key, properties.getProperty(key), span));
    }

    private void addTo(Map<String, MessageEntry> entries, Diagnostics diagnostics) {
        MessageEntry first = entries.putIfAbsent(key, this);
        if (first != null) {
            diagnostics.report(
                    Rule.KEY_TWICE,
                    keySpan(),
                    "duplicate key \"%s\"; first defined at %s"
                            .formatted(key, first.span().position()));
        }
        reportInvisible(diagnostics);
    }

    /** Returns where the key is written; the beginning of the entry if it has escapes. */
    Span keySpan() {
        return span.part(0, span.text().startsWith(key) ? key.length() : 0);
    }

    /** The file itself has no invisible characters, but escape sequences can denote them. */
    private void reportInvisible(Diagnostics diagnostics) {
        for (MatchResult found : InvisibleCharacters.in(text)) {
            diagnostics.report(
                    Rule.CHARACTER_INVISIBLE,
                    keySpan(),
                    "\"%s\": %s".formatted(key, InvisibleCharacters.message(found)),
                    "delete its escape sequence");
        }
    }
}
