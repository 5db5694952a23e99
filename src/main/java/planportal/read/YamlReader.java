package planportal.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Reads YAML: one document of mappings, lists and values, without anchors, aliases and tags. */
final class YamlReader {
    private static final YAMLFactory FACTORY = factory();
    private static final String KEY = "a key needs a colon and a space after it";
    private static final String NO_MAPPING = "mapping values are not allowed";

    /** A word with a colon, half or full width, and text right behind it that begins no address. */
    private static final String KEY_WITHOUT_SPACE = "\\s*[A-Za-z_]+(?::(?=[^\\s/])|：)";

    private final Source source;
    private final String text;
    private final int linesBefore;
    private final Diagnostics diagnostics;
    private YAMLParser parser;

    /** Reads a whole file. */
    YamlReader(Source source, Diagnostics diagnostics) {
        this(source, source.text(), 0, diagnostics);
    }

    /**
     * Reads a part of a file.
     *
     * @param text whole lines of the source
     * @param linesBefore how many lines of the source stand before them
     */
    YamlReader(Source source, String text, int linesBefore, Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.linesBefore = linesBefore;
        this.diagnostics = diagnostics;
    }

    /** The document; empty if it isn't well-formed or empty, which then has been reported. */
    Optional<YamlNode> read() {
        try (YAMLParser opened = FACTORY.createParser(text)) {
            parser = opened;
            if (parser.nextToken() == null) {
                diagnostics.error(beginning(), "nothing but comments or white space stands here");
                return Optional.empty();
            }
            YamlNode node = node();
            if (parser.nextToken() != null) {
                throw new Refused(tokenSpan(), "a second document begins here; one is expected");
            }
            return Optional.of(node);
        } catch (Refused e) {
            diagnostics.error(e.span, e.getMessage());
        } catch (JsonProcessingException e) {
            report(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private YamlNode node() throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw new Refused(tokenSpan(), "anchors (&), aliases (*) and tags (!) are not read");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence();
        }
        return scalar(token);
    }

    private YamlMapping mapping() throws IOException {
        Span span = point();
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Located<String> key = new Located<>(parser.currentName(), tokenSpan());
            checkCharacters(key.value(), key.span());
            Span first = seen.putIfAbsent(key.value(), key.span());
            parser.nextToken();
            YamlNode value = node();
            if (first == null) {
                entries.add(new YamlMapping.Entry(key, value));
            } else {
                diagnostics.error(
                        key.span(),
                        "the key \""
                                + key.value()
                                + "\" stands twice; first at "
                                + first.position());
            }
        }
        return new YamlMapping(span, entries);
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
        YamlScalar.Type type =
                token.isNumeric()
                        ? YamlScalar.Type.NUMBER
                        : token.isBoolean() ? YamlScalar.Type.BOOLEAN : YamlScalar.Type.TEXT;
        String text = parser.getText();
        checkCharacters(text, span);
        return new YamlScalar(span, type, text);
    }

    /** In the file itself there are none, but an escape can stand for one. */
    private void checkCharacters(String text, Span span) {
        int at = ControlCharacters.in(text);
        if (at >= 0) {
            diagnostics.error(
                    span,
                    ControlCharacters.message(text.charAt(at)),
                    "take its escape out; it can't be seen, and can't be shown");
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
            JsonLocation location = e.getLocation();
            int at = location == null ? beginning().start() : offset(location);
            diagnostics.error(source.span(at, at), "not YAML: " + oneLine(e.getOriginalMessage()));
        }
    }

    private void report(MarkedYAMLException e) {
        String problem = oneLine(e.getProblem());
        String context = e.getContext() == null ? "" : e.getContext();
        int colon = problem.contains(NO_MAPPING) ? colonWithoutSpace(e.getProblemMark()) : -1;
        boolean atEnd = e.getProblemMark().getIndex() >= codePoints(text.stripTrailing());
        if (atEnd && context.contains("quoted scalar")) {
            error(
                    e.getContextMark(),
                    "the quote that opens here is never closed",
                    Optional.empty());
        } else if (context.contains("flow") && (atEnd || endsOnLaterLine(e))) {
            error(
                    e.getContextMark(),
                    "the bracket that opens here is not closed, or a comma is missing",
                    Optional.empty());
        } else if (problem.contains("could not find expected ':'")) {
            error(e.getContextMark(), KEY, Optional.empty());
        } else if (colon >= 0) {
            diagnostics.error(source.span(colon, colon + 1), "not YAML: " + KEY);
        } else if (problem.contains("TAB")) {
            error(e.getProblemMark(), "a tab can't stand here", Optional.of("indent with spaces"));
        } else {
            error(e.getProblemMark(), problem, hint(problem));
        }
    }

    /**
     * Where in the line before {@code mark} a key has a colon that YAML takes for a part of a text,
     * which then goes on in the next line; -1 if there is none.
     */
    private int colonWithoutSpace(Mark mark) {
        int line = mark.getLine() + linesBefore;
        if (line < 1) {
            return -1;
        }
        Matcher key = Pattern.compile(KEY_WITHOUT_SPACE).matcher(source.text());
        key.region(source.lineStart(line), source.lineStart(line + 1));
        return key.lookingAt() ? key.end() - 1 : -1;
    }

    private static boolean endsOnLaterLine(MarkedYAMLException e) {
        return e.getProblemMark().getLine() > e.getContextMark().getLine();
    }

    private void error(Mark mark, String problem, Optional<String> hint) {
        int at = source.offset(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
        Span span = source.span(at, Math.min(at + 1, source.text().length()));
        if (hint.isPresent()) {
            diagnostics.error(span, "not YAML: " + problem, hint.get());
        } else {
            diagnostics.error(span, "not YAML: " + problem);
        }
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String oneLine(String message) {
        return message.strip()
                .replaceAll("\\. \\(Do not use .*\\)", "")
                .replaceAll("\\s*\\R\\s*", " ");
    }

    private static Optional<String> hint(String problem) {
        if (problem.contains(NO_MAPPING)) {
            return Optional.of("put a value that holds \": \" in quotes; indent keys alike");
        }
        if (problem.contains("cannot start any token")) {
            return Optional.of("put a value that begins with this character in quotes");
        }
        return Optional.empty();
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    /** Well-formed YAML that isn't read here. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Span span;

        Refused(Span span, String message) {
            super(message);
            this.span = span;
        }
    }
}
