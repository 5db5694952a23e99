package planportal.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.InvisibleCharacters;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Reads YAML: one document of mappings, lists and values, without anchors, aliases and tags. */
final class YamlReader {
    private static final YAMLFactory FACTORY = factory();
    private static final String KEY = "a key must be followed by a colon and a space";
    private static final String NO_MAPPING = "mapping values are not allowed";

    /** A key whose colon is full-width, or is followed by neither a space nor a URL's slash. */
    private static final Pattern KEY_WITHOUT_SPACE =
            Pattern.compile("\\s*[A-Za-z_]+(?::(?=[^\\s/])|：)");

    /** An escape sequence of a character beyond U+10FFFF. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("\\\\U(?!00(?:0[0-9A-Fa-f]|10))[0-9A-Fa-f]{8}");

    private final Source source;
    private final String text;
    private final int linesBefore;
    private final Diagnostics diagnostics;
    private YAMLParser parser;
    private int depth;

    /** Reads a whole file. */
    YamlReader(Source source, Diagnostics diagnostics) {
        this(source, source.text(), 0, diagnostics);
    }

    /**
     * Reads a part of a file.
     *
     * @param text whole lines of the source
     * @param linesBefore the number of lines of the source before them
     */
    YamlReader(Source source, String text, int linesBefore, Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.linesBefore = linesBefore;
        this.diagnostics = diagnostics;
    }

    /** Returns the document; empty if it is blank or isn't well-formed, which is reported. */
    Optional<YamlNode> read() {
        try (YAMLParser opened = FACTORY.createParser(text)) {
            parser = opened;
            if (parser.nextToken() == null) {
                diagnostics.report(
                        Rule.FILE_EMPTY, beginning(), "no content, only comments or white space");
                return Optional.empty();
            }
            YamlNode node = node();
            if (parser.nextToken() != null) {
                throw new UnsupportedException(
                        Rule.YAML_UNSUPPORTED, tokenSpan(), "unexpected second document");
            }
            return Optional.of(node);
        } catch (UnsupportedException e) {
            diagnostics.report(e.rule, e.span, e.getMessage());
        } catch (JsonProcessingException e) {
            report(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private YamlNode node() throws IOException {
        if (depth == Limits.NESTING) {
            throw new UnsupportedException(
                    Rule.NESTED_TOO_DEEP,
                    point(),
                    "lists and mappings are nested more than %s deep".formatted(depth));
        }
        depth++;
        YamlNode node = nodeBelow();
        depth--;
        return node;
    }

    private YamlNode nodeBelow() throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw new UnsupportedException(
                    Rule.YAML_UNSUPPORTED,
                    tokenSpan(),
                    "anchors (&), aliases (*) and tags (!) are not supported");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar(parser.currentToken());
        };
    }

    private YamlMapping mapping() throws IOException {
        Span span = point();
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Located<String> key = new Located<>(parser.currentName(), tokenSpan());
            checkCharacters(key.value(), key.span());
            parser.nextToken();
            YamlMapping.Entry entry = new YamlMapping.Entry(key, node());
            YamlMapping.Entry first = entries.putIfAbsent(key.value(), entry);
            if (first != null) {
                diagnostics.report(
                        Rule.KEY_TWICE,
                        key.span(),
                        "duplicate key \"%s\"; first defined at %s"
                                .formatted(key.value(), first.key().span().position()));
            }
        }
        return new YamlMapping(span, List.copyOf(entries.values()));
    }

    private YamlSequence sequence() throws IOException {
        Span span = point();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlSequence(span, items);
    }

    private YamlScalar scalar(JsonToken token) throws IOException {
        Span span = tokenSpan();
        if (token == JsonToken.VALUE_NULL || span.length() == 0) {
            return new YamlScalar(span, YamlScalar.Type.NOTHING, "");
        }
        String value = parser.getText();
        checkCharacters(value, span);
        if (token.isNumeric()) {
            return new YamlScalar(span, YamlScalar.Type.NUMBER, value);
        }
        return new YamlScalar(
                span, token.isBoolean() ? YamlScalar.Type.BOOLEAN : YamlScalar.Type.TEXT, value);
    }

    /** The file itself has no invisible characters, but escape sequences can denote them. */
    private void checkCharacters(String value, Span span) {
        InvisibleCharacters.report(value, span, "delete its escape sequence", diagnostics);
        if (value.length() > Limits.TEXT) {
            diagnostics.report(
                    Rule.TEXT_TOO_LONG,
                    span,
                    "a text of %s characters; expected at most %s"
                            .formatted(value.length(), Limits.TEXT));
        }
    }

    private Span point() {
        int offset = offset(parser.currentTokenLocation());
        return source.span(offset, offset);
    }

    private Span tokenSpan() {
        int start = offset(parser.currentTokenLocation());
        return source.span(start, Math.max(start, offset(parser.currentLocation())));
    }

    private int offset(JsonLocation location) {
        return source.offset(location.getLineNr() + linesBefore, location.getColumnNr());
    }

    private Span beginning() {
        int offset = source.lineStart(linesBefore + 1);
        return source.span(offset, offset);
    }

    private void report(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException cause && cause.getProblemMark() != null) {
            report(cause);
        } else {
            Span token = tokenSpan();
            Matcher escape = NO_CHARACTER.matcher(source.text());
            if (e.getOriginalMessage().contains("field name")) {
                report(token, "a key must be text, not a list or a mapping", Optional.empty());
            } else if (escape.find(token.start())) {
                Span span = source.span(escape.start(), escape.end());
                report(span, "no such character", Optional.empty());
            } else {
                report(token, "a value that can't be read", Optional.empty());
            }
        }
    }

    private void report(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        Mark contextMark = e.getContextMark();
        String problem = oneLine(e.getProblem());
        String context = e.getContext() == null ? "" : e.getContext();
        boolean atEnd = mark.getIndex() >= codePoints(text.stripTrailing());
        Optional<Span> colon =
                problem.contains(NO_MAPPING) ? colonWithoutSpace(mark) : Optional.empty();
        if (atEnd && context.contains("quoted scalar")) {
            report(span(contextMark), "unclosed quote", Optional.empty());
        } else if (context.contains("flow") && (atEnd || mark.getLine() > contextMark.getLine())) {
            report(span(contextMark), "unclosed bracket or missing comma", Optional.empty());
        } else if (problem.contains("could not find expected ':'")) {
            report(span(contextMark), KEY, Optional.empty());
        } else if (colon.isPresent()) {
            report(colon.get(), KEY, Optional.empty());
        } else if (problem.contains("TAB")) {
            report(span(mark), "unexpected tab", Optional.of(Hint.of("use spaces, not tabs")));
        } else if (problem.contains(NO_MAPPING)) {
            String hint = "put a value that contains \": \" in quotes; indent keys equally";
            report(span(mark), "unexpected colon", Optional.of(Hint.of(hint)));
        } else {
            report(span(mark), problem, hint(problem));
        }
    }

    private void report(Span span, String problem, Optional<Hint> hint) {
        diagnostics.report(Rule.YAML_MALFORMED, span, "invalid YAML: " + problem, hint);
    }

    /**
     * Returns the colon without a space in the line above {@code mark}: YAML reads such a key as
     * text, and reports the line below.
     */
    private Optional<Span> colonWithoutSpace(Mark mark) {
        int line = mark.getLine() + linesBefore;
        if (line < 1) {
            return Optional.empty();
        }
        Matcher key = KEY_WITHOUT_SPACE.matcher(source.text());
        key.region(source.lineStart(line), source.lineStart(line + 1));
        return key.lookingAt()
                ? Optional.of(source.span(key.end() - 1, key.end()))
                : Optional.empty();
    }

    private Span span(Mark mark) {
        int at = source.offset(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
        return source.span(at, Math.min(at + 1, source.text().length()));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String oneLine(String message) {
        return message.strip()
                .replaceAll("\\. \\(Do not use .*\\)", "")
                .replaceAll("\\s*\\R\\s*", " ");
    }

    private static Optional<Hint> hint(String problem) {
        if (problem.contains("cannot start any token")) {
            return Optional.of(Hint.of("put a value that begins with this character in quotes"));
        }
        return Optional.empty();
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    /** Thrown for well-formed YAML that this reader does not support. */
    private static final class UnsupportedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Rule rule;
        private final transient Span span;

        UnsupportedException(Rule rule, Span span, String message) {
            super(message);
            this.rule = rule;
            this.span = span;
        }
    }
}
