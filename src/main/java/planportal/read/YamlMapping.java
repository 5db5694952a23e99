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
        for (Entry entry : entries) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    @Override
    public String kind() {
        return "a mapping of keys";
    }
}
