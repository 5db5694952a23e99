package planportal.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.support.LocalizationSupport;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.InvisibleCharacters;
import planportal.diagnostic.Lookalikes;
import planportal.diagnostic.Source;

/**
 * The messages of the interface in one language. A message may hold placeholders for arguments,
 * {@code {0}} to {@code {9}}, also with a form for one and a form for all other numbers, in which
 * {@code #} is the number: {@code {0|# row|# rows}}.
 */
public final class Messages implements LocalizationSupport {
    /** A placeholder; its groups are the argument's number and the two forms, if it has them. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])(?:\\|([^{}|]*)\\|([^{}|]*))?}");

    private static final Pattern INTEGER_PART = Pattern.compile("(?<![0-9.])[0-9]+");
    private static final Pattern BEFORE_THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

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
        List<MessageEntry> entries = MessageEntry.all(source, diagnostics);
        if (!diagnostics.isEmpty()) {
            StringBuilder printed = new StringBuilder();
            diagnostics.print(printed);
            throw new SiteException(printed.toString().strip());
        }
        return new Messages(file, Map.of()).with(entries);
    }

    /** Returns these messages, with {@code entries} instead of those with the same keys. */
    Messages with(List<MessageEntry> entries) {
        Map<String, String> messages = new TreeMap<>(byKey);
        entries.forEach(entry -> messages.put(entry.key(), entry.text()));
        return new Messages(file, messages);
    }

    /** All messages, sorted by key. */
    public Map<String, String> words() {
        return Collections.unmodifiableMap(byKey);
    }

    /** Whether there is a message {@code key}. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Returns the key of the title of a dataset's field, its own or one that datasets share. */
    public String fieldKey(String dataset, String field) {
        String own = "field." + dataset + "." + field;
        return has(own) ? own : "field." + field;
    }

    /**
     * Returns a message with its arguments filled in.
     *
     * @throws SiteException if there is no such message
     */
    public String text(String key, Object... arguments) {
        StringBuilder text = new StringBuilder();
        fill(lookup(key), Arrays.asList(arguments), text::append, i -> text.append(arguments[i]));
        return text.toString();
    }

    /** Returns whether the messages are in Chinese. */
    public boolean isChinese() {
        return lookup("common.lang").startsWith("zh");
    }

    /** Returns a count as the language writes it: {@code 35,913,582}. */
    public String number(long count) {
        return number(Long.toString(count));
    }

    /** Returns a text with its numbers as the language writes them: {@code >12,000}, {@code −3}. */
    public String number(String text) {
        String separator = lookup("common.number.separator");
        return INTEGER_PART
                .matcher(text.replace('-', '−'))
                .replaceAll(
                        digits -> BEFORE_THOUSANDS.matcher(digits.group()).replaceAll(separator));
    }

    /** Returns a day as readers write it: {@code 28 November 2026}. */
    public String date(LocalDate day) {
        return text(
                "common.date",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                name(day.getMonth()));
    }

    /** Returns a month as readers write it: {@code November 2026}. */
    public String month(YearMonth month) {
        return text("common.month", month.getYear(), month.getMonthValue(), name(month.getMonth()));
    }

    private String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(lookup("common.lang")));
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
                        Arrays.asList(arguments),
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
     * @param arguments a placeholder for another is text
     * @param text takes the text between placeholders, and the forms of numbers
     * @param argument takes the index of each argument
     */
    public void fill(
            String pattern, List<?> arguments, Consumer<String> text, IntConsumer argument) {
        int from = 0;
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        while (placeholder.find()) {
            int index = Integer.parseInt(placeholder.group(1));
            if (index < arguments.size()) {
                text.accept(pattern.substring(from, placeholder.start()));
                if (placeholder.group(2) == null) {
                    argument.accept(index);
                } else {
                    text.accept(form(placeholder, arguments.get(index).toString()));
                }
                from = placeholder.end();
            }
        }
        text.accept(pattern.substring(from));
    }

    private String form(Matcher placeholder, String number) {
        String form = placeholder.group(number.equals("1") ? 2 : 3);
        return form.replace("#", number(number));
    }
}
