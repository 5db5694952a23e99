package planportal.check;

import java.util.Optional;
import java.util.TreeMap;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;

/** Records where each key is defined, and reports duplicates. */
final class Definitions<K extends Comparable<K>> {
    private final Diagnostics diagnostics;
    private final Rule rule;
    private final TreeMap<K, Span> spans = new TreeMap<>();

    /**
     * @param rule the rule against duplicates
     */
    Definitions(Diagnostics diagnostics, Rule rule) {
        this.diagnostics = diagnostics;
        this.rule = rule;
    }

    /**
     * Records a definition; returns false if it is a duplicate, which is reported.
     *
     * @param name what messages call it, {@code chapter 2}
     */
    boolean add(K key, Span span, String name) {
        return add(key, span, name, Optional.empty());
    }

    /** Records a definition; returns false if it is a duplicate, which is reported with a hint. */
    boolean add(K key, Span span, String name, Optional<Hint> hint) {
        Span first = spans.putIfAbsent(key, span);
        if (first != null) {
            String message = "duplicate %s; first defined at %s";
            diagnostics.report(rule, span, message.formatted(name, first.position()), hint);
        }
        return first == null;
    }

    boolean has(K key) {
        return spans.containsKey(key);
    }

    /** Returns the definitions in the order of their keys. */
    TreeMap<K, Span> spans() {
        return spans;
    }
}
