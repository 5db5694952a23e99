package planportal.site;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The interface's words in one language. A message may hold {@code {0}}, {@code {1}} … for what is
 * put in.
 */
public final class Messages implements LocalizationSupport {
    private final String file;

    /** Without an order, for looking up: a page does so hundreds of times. */
    private final Map<String, String> byKey;

    private Messages(String file, Map<String, String> byKey) {
        this.file = file;
        this.byKey = byKey;
    }

    /**
     * Reads a message file.
     *
     * @param file its name, for errors
     * @param text its content in the form of {@link Properties}
     */
    public static Messages parse(String file, String text) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(text)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return new Messages(file, words);
    }

    /** All messages by key, in the keys' order. */
    public Map<String, String> words() {
        return Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    /** Whether there is a message {@code key}. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /**
     * The message with its arguments put in.
     *
     * @throws SiteException if there is no such message
     */
    public String text(String key, Object... arguments) {
        String pattern = lookup(key);
        if (arguments.length == 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(pattern, from, open);
            int index = index(pattern, open, close);
            if (index >= 0 && index < arguments.length) {
                text.append(arguments[index]);
            } else {
                text.append(pattern, open, close + 1);
            }
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static int index(String pattern, int open, int close) {
        return close == open + 2 ? Character.digit(pattern.charAt(open + 1), 10) : -1;
    }

    /** For templates: the message, escaped. No message is markup. */
    @Override
    public Content localize(String key) {
        String text = lookup(key);
        return output -> output.writeUserContent(text);
    }

    /** For templates: the message, escaped, with its arguments; only templates' own are markup. */
    @Override
    public Content localize(String key, Object... arguments) {
        String pattern = lookup(key);
        return output -> {
            int from = 0;
            for (int open = pattern.indexOf('{');
                    open >= 0;
                    open = pattern.indexOf('{', open + 1)) {
                int close = pattern.indexOf('}', open);
                int index = close < 0 ? -1 : index(pattern, open, close);
                if (index < 0 || index >= arguments.length) {
                    continue;
                }
                output.writeUserContent(pattern.substring(from, open));
                if (arguments[index] instanceof Content content) {
                    output.writeUserContent(content);
                } else {
                    output.writeUserContent(String.valueOf(arguments[index]));
                }
                from = close + 1;
            }
            output.writeUserContent(pattern.substring(from));
        };
    }

    @Override
    public String lookup(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new SiteException(file + ": error: the message key \"" + key + "\" is missing");
        }
        return text;
    }
}
