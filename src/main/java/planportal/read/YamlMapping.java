package planportal.read;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Span;

/**
 * Keys with values, in file order; keys are unique.
 *
 * @param span the point where it begins
 */
public record YamlMapping(Span span, List<Entry> entries) implements YamlNode {

    /** A key with its value. */
    public record Entry(Located<String> key, YamlNode value) {}

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** Returns the entry of a key. */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
