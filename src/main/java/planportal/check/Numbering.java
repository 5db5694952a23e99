package planportal.check;

import java.util.Optional;
import java.util.TreeMap;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;

/**
 * Values of one kind by the number that the plan gives them.
 *
 * @param <T> the type of the values
 */
final class Numbering<T> {
    private final Diagnostics diagnostics;
    private final String kind;
    private final Definitions<Integer> declared;
    private final TreeMap<Integer, T> values = new TreeMap<>();
    private boolean complete = true;

    /**
     * @param kind what messages call a value, {@code chapter}
     */
    Numbering(Diagnostics diagnostics, String kind) {
        this.diagnostics = diagnostics;
        this.kind = kind;
        this.declared = new Definitions<>(diagnostics, Rule.NUMBER_TWICE);
    }

    /** Records that some numbers are unknown due to other errors. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    /** Records a number; returns false if it is invalid or a duplicate, which is reported. */
    boolean declare(int number, Span span) {
        boolean valid = number > 0;
        if (!valid) {
            diagnostics.report(
                    Rule.NUMBER_BELOW_ONE,
                    span,
                    "invalid " + kind + " " + number + "; numbers start at 1");
        }
        boolean isNew = valid && declared.add(number, span, kind + " " + number);
        complete &= isNew;
        return isNew;
    }

    /** Adds the value of a declared number. */
    void put(int number, T value) {
        values.put(number, value);
    }

    /** Returns all values by number. */
    TreeMap<Integer, T> values() {
        return values;
    }

    /** Returns the span of each declared number. */
    TreeMap<Integer, Span> declared() {
        return declared.spans();
    }

    /** Returns the value with a number; reports an unknown number. */
    Optional<T> resolve(int number, Span reference) {
        if (complete && !declared.has(number)) {
            String hint =
                    declared().isEmpty()
                            ? "the plan has no " + kind
                            : "the plan has %1$ss %2$s to %3$s"
                                    .formatted(kind, declared().firstKey(), declared().lastKey());
            diagnostics.report(
                    Rule.REFERENCE_UNKNOWN, reference, "unknown " + kind + " " + number, hint);
        }
        return Optional.ofNullable(values.get(number));
    }
}
