package planportal.check;

import java.util.Optional;
import java.util.TreeMap;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;

/**
 * Things of one kind by their number in the plan.
 *
 * @param <T> what they are
 */
final class Numbering<T> {
    private final Diagnostics diagnostics;
    private final String kind;
    private final TreeMap<Integer, Span> declared = new TreeMap<>();
    private final TreeMap<Integer, T> values = new TreeMap<>();
    private boolean complete = true;

    /**
     * @param kind what they are called in messages, {@code chapter}
     */
    Numbering(Diagnostics diagnostics, String kind) {
        this.diagnostics = diagnostics;
        this.kind = kind;
    }

    /** Says that some may be missing here because their file can't be read. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    /**
     * Takes note of a number, and reports it if it is below 1 or there already. Then one of the two
     * was to have another number, so that no reference to a number that isn't there is reported.
     */
    boolean declare(int number, Span span) {
        if (number < 1) {
            diagnostics.error(span, kind + " " + number + ": numbers count from 1");
            complete = false;
            return false;
        }
        Span first = declared.putIfAbsent(number, span);
        if (first != null) {
            diagnostics.error(
                    span, kind + " " + number + " stands twice; first at " + first.position());
            complete = false;
        }
        return first == null;
    }

    void put(int number, T value) {
        values.put(number, value);
    }

    /** All things, by number. */
    TreeMap<Integer, T> values() {
        return values;
    }

    /** Where each number was declared. */
    TreeMap<Integer, Span> declared() {
        return declared;
    }

    /** The thing with this number; reports it if there is none. */
    Optional<T> resolve(int number, Span reference) {
        if (complete && !declared.containsKey(number)) {
            diagnostics.error(
                    reference,
                    "there is no " + kind + " " + number,
                    declared.isEmpty()
                            ? "the plan has none"
                            : "the plan has " + declared.firstKey() + " to " + declared.lastKey());
        }
        return Optional.ofNullable(values.get(number));
    }
}
