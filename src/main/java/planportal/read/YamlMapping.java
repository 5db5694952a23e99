package planportal.read;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Span;

/**
 * Keys with values, in the file's order; no key occurs twice.
 *
 * @param span where it begins
 */
public record YamlMapping(Span span, List<Entry> entries) implements YamlNode {

    /** A key with its value. */
    public record Entry(Located<String> key, YamlNode value) {}

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The value of {@code key}. */
    public Optional<YamlNode> get(String key) {
        return entries.stream()
                .filter(e -> e.key().value().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    @Override
    public String kind() {
        return "a mapping of keys";
    }
}
