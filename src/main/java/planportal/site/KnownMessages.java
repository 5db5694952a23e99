package planportal.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import planportal.diagnostic.Nearest;

/**
 * The messages that the program asks for, as its own languages show them. Some keys end with a unit
 * or a number, which depend on the plan or the language: {@code unit.万人}, {@code sentence.years.5},
 * {@code chart.tick.6}.
 */
final class KnownMessages {
    private static final Pattern OPEN_KEY =
            Pattern.compile("(.+)\\.(?:%|\\p{IsHan}+)|(sentence\\.years|chart\\.tick)\\.\\d+");

    private final Collection<Messages> languages;
    private final Map<String, List<String>> textsByKey;
    private final Map<String, List<String>> textsByOpenKey;

    KnownMessages(Collection<Messages> languages) {
        this.languages = languages;
        List<Map.Entry<String, String>> all =
                languages.stream().flatMap(each -> each.words().entrySet().stream()).toList();
        textsByKey =
                all.stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        textsByOpenKey =
                all.stream()
                        .filter(entry -> OPEN_KEY.matcher(entry.getKey()).matches())
                        .collect(
                                groupingBy(
                                        entry -> beginning(entry.getKey()),
                                        mapping(Map.Entry::getValue, toList())));
    }

    private static String beginning(String openKey) {
        return openKey.substring(0, openKey.lastIndexOf('.'));
    }

    /** Returns the keys that every language has. */
    Set<String> required() {
        Set<String> keys = new TreeSet<>(textsByKey.keySet());
        languages.forEach(each -> keys.retainAll(each.words().keySet()));
        return keys;
    }

    boolean has(String key) {
        return !texts(key).isEmpty();
    }

    /** Returns the known key that {@code key} is probably meant for. */
    Optional<String> nearest(String key) {
        return Nearest.to(key, textsByKey.keySet());
    }

    /** Returns the numbers of the parameters that every language puts into the message. */
    Set<String> requiredParameters(String key) {
        return parameters(
                key,
                (some, others) -> {
                    some.retainAll(others);
                    return some;
                });
    }

    /** Returns the numbers of the parameters that any language puts into the message. */
    Set<String> allowedParameters(String key) {
        return parameters(
                key,
                (some, others) -> {
                    some.addAll(others);
                    return some;
                });
    }

    private Set<String> parameters(String key, BinaryOperator<Set<String>> join) {
        return texts(key).stream().map(KnownMessages::parameters).reduce(join).orElseThrow();
    }

    /** Returns the numbers of the parameters of a text. */
    static Set<String> parameters(String text) {
        return Messages.PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private List<String> texts(String key) {
        List<String> texts = textsByKey.get(key);
        if (texts == null) {
            int end = key.lastIndexOf('.');
            texts = textsByOpenKey.get(key.substring(0, Math.max(0, end)));
        }
        return texts == null ? List.of() : texts;
    }
}
