package planportal.site;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Checks that a message file of a user's own fits to what the program asks for. */
final class OwnMessages {
    private static final int EXAMPLES = 3;

    private final KnownMessages known;
    private final Messages base;
    private final Diagnostics diagnostics;

    /**
     * @param base the program's own messages in the same language, if it has them
     */
    OwnMessages(KnownMessages known, Messages base, Diagnostics diagnostics) {
        this.known = known;
        this.base = base;
        this.diagnostics = diagnostics;
    }

    /** Returns the entries that fit. */
    List<MessageEntry> read(Source source) {
        List<MessageEntry> fitting = new ArrayList<>();
        for (MessageEntry entry : MessageEntry.all(source, diagnostics)) {
            if (!known.has(entry.key())) {
                diagnostics.report(
                        Rule.MESSAGE_KEY_UNKNOWN,
                        entry.keySpan(),
                        "unknown message key \"" + entry.key() + "\"",
                        known.nearest(entry.key()).map(Nearest::hint));
            } else if (hasRightParameters(entry)) {
                fitting.add(entry);
            }
        }
        return fitting;
    }

    private boolean hasRightParameters(MessageEntry entry) {
        Set<String> used = KnownMessages.parameters(entry.text());
        Set<String> missing = new TreeSet<>(known.requiredParameters(entry.key()));
        missing.removeAll(used);
        if (!missing.isEmpty()) {
            String list = missing.stream().map(OwnMessages::written).collect(joining(", "));
            report(entry.keySpan(), entry, "lacks " + list + ", which the program fills in");
        }
        Set<String> extra = new TreeSet<>(used);
        extra.removeAll(known.allowedParameters(entry.key()));
        for (String number : extra) {
            int at = Math.max(0, entry.span().text().indexOf(written(number)));
            Span place = entry.span().part(at, at + written(number).length());
            report(place, entry, "has " + written(number) + ", which the program does not fill in");
        }
        return missing.isEmpty() && extra.isEmpty();
    }

    private static String written(String parameter) {
        return "{" + parameter + "}";
    }

    private void report(Span place, MessageEntry entry, String problem) {
        Optional<String> builtIn =
                Optional.ofNullable(base.words().get(entry.key()))
                        .filter(text -> !text.contains("\n"));
        diagnostics.report(
                Rule.MESSAGE_PARAMETER_WRONG,
                place,
                "\"" + entry.key() + "\" " + problem,
                builtIn.map(text -> Hint.of("the program's own text: " + text)));
    }

    /** Reports the messages that a file of a language lacks which the program does not have. */
    void requireAll(List<MessageEntry> entries, Source source, Set<String> languages) {
        Set<String> missing = new TreeSet<>(known.required());
        int all = missing.size();
        entries.forEach(entry -> missing.remove(entry.key()));
        if (!missing.isEmpty()) {
            diagnostics.report(
                    Rule.MESSAGE_MISSING,
                    source.beginning(),
                    "a new language lacks %d of %d messages: %s"
                            .formatted(missing.size(), all, examples(missing)),
                    "single messages are changed in files of the program's languages: "
                            + String.join(", ", languages));
        }
    }

    private static String examples(Set<String> keys) {
        String first = String.join(", ", keys.stream().limit(EXAMPLES).toList());
        return keys.size() > EXAMPLES ? first + " …" : first;
    }
}
