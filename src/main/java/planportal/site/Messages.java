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
    private final Map<String, Message> byKey;

    private Messages(String file, Map<String, Message> byKey) {
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
        Map<String, Message> messages = new HashMap<>();
        // The keys that Java and templates ask with are constants: found by identity.
        properties.forEach(
                (key, value) -> messages.put(((String) key).intern(), new Message((String) value)));
        return new Messages(file, messages);
    }

    /** All messages by key, in the keys' order. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        byKey.forEach((key, message) -> words.put(key, message.text()));
        return Collections.unmodifiableMap(words);
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
        return find(key).text(arguments);
    }

    /** For templates: the message, escaped. No message is markup. */
    @Override
    public Content localize(String key) {
        return find(key);
    }

    /** For templates: the message, escaped, with its arguments; only templates' own are markup. */
    @Override
    public Content localize(String key, Object... arguments) {
        Message message = find(key);
        return output -> message.writeTo(output, arguments);
    }

    @Override
    public String lookup(String key) {
        return find(key).text();
    }

    private Message find(String key) {
        Message message = byKey.get(key);
        if (message == null) {
            throw new SiteException(file + ": error: the message key \"" + key + "\" is missing");
        }
        return message;
    }
}
