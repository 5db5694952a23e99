package planportal.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.support.LocalizationSupport;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.InvisibleCharacters;
import planportal.diagnostic.Lookalikes;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/**
 * The messages of the interface in one language. A message may hold placeholders for arguments,
 * {@code {0}} to {@code {9}}.
 */
public final class Messages implements LocalizationSupport {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    private static final Pattern MALFORMED = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})");

    private final String file;
    private final Map<String, String> byKey;

    private Messages(String file, Map<String, String> byKey) {
        this.file = file;
        this.byKey = byKey;
    }

    /**
     * Parses a message file.
     *
     * @param file its name, for errors
     * @param text its content in the format of {@link Properties}
     * @throws SiteException if it is malformed, or has characters that no reader sees or no search
     *     finds
     */
    public static Messages parse(String file, String text) {
        Source source = new Source(file, text);
        Diagnostics diagnostics = new Diagnostics();
        InvisibleCharacters.report(source, diagnostics);
        Lookalikes.report(source, diagnostics);
        Map<String, String> messages = load(source, diagnostics);
        if (diagnostics.isEmpty()) {
            messages.forEach((key, value) -> checkEscapes(key, value, source, diagnostics));
        }
        if (!diagnostics.isEmpty()) {
            StringBuilder printed = new StringBuilder();
            diagnostics.print(printed);
            throw new SiteException(printed.toString().strip());
        }
        return new Messages(file, messages);
    }

    private static Map<String, String> load(Source source, Diagnostics diagnostics) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source.text()));
        } catch (IllegalArgumentException e) {
            Matcher escape = MALFORMED.matcher(source.text());
            Span place =
                    escape.find() ? source.span(escape.start(), escape.end()) : source.beginning();
            diagnostics.report(
                    Rule.MESSAGE_ESCAPE_MALFORMED,
                    place,
                    "expected four hexadecimal digits after \\u");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return messages;
    }

    /** The file itself has no invisible characters, but escape sequences can denote them. */
    private static void checkEscapes(
            String key, String value, Source source, Diagnostics diagnostics) {
        int start = Math.max(0, source.text().indexOf(key));
        for (MatchResult found : InvisibleCharacters.in(value)) {
            diagnostics.report(
                    Rule.CHARACTER_INVISIBLE,
                    source.span(start, start),
                    "\"%s\": %s".formatted(key, InvisibleCharacters.message(found)),
                    "delete its escape sequence");
        }
    }

    /** All messages, sorted by key. */
    public Map<String, String> words() {
        return Collections.unmodifiableMap(byKey);
    }

    /** Whether there is a message {@code key}. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /**
     * Returns a message with its arguments filled in.
     *
     * @throws SiteException if there is no such message
     */
    public String text(String key, Object... arguments) {
        StringBuilder text = new StringBuilder();
        fill(lookup(key), arguments.length, text::append, i -> text.append(arguments[i]));
        return text.toString();
    }

    /** For templates: the message, escaped. */
    @Override
    public Content localize(String key) {
        return localize(key, new Object[0]);
    }

    /** For templates: the message and its arguments, escaped, except what a template rendered. */
    @Override
    public Content localize(String key, Object... arguments) {
        String pattern = lookup(key);
        return output ->
                fill(
                        pattern,
                        arguments.length,
                        output::writeUserContent,
                        i -> write(arguments[i], output));
    }

    private static void write(Object argument, TemplateOutput output) {
        if (argument instanceof Content content) {
            output.writeUserContent(content);
        } else {
            output.writeUserContent(String.valueOf(argument));
        }
    }

    @Override
    public String lookup(String key) {
        String message = byKey.get(key);
        if (message == null) {
            throw new SiteException(file + ": error: the message key \"" + key + "\" is missing");
        }
        return message;
    }

    /**
     * Walks through a pattern from left to right.
     *
     * @param arguments how many arguments there are; a placeholder for another is text
     * @param text takes the text between placeholders
     * @param argument takes the index of each argument
     */
    public static void fill(
            String pattern, int arguments, Consumer<String> text, IntConsumer argument) {
        int from = 0;
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        while (placeholder.find()) {
            int index = Integer.parseInt(placeholder.group(1));
            if (index < arguments) {
                text.accept(pattern.substring(from, placeholder.start()));
                argument.accept(index);
                from = placeholder.end();
            }
        }
        text.accept(pattern.substring(from));
    }
}
