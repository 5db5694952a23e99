package planportal.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.read.Located;

/**
 * The things of one kind by their id, and the references to them.
 *
 * @param <T> what they are
 */
final class IdRegistry<T> {
    /** Looking for what was meant takes long where there is much; the first few will do. */
    private static final int MOST_SUGGESTIONS = 20;

    /** Addresses are made of ids, and so are names of files, which have 255 bytes at most. */
    private static final int LONGEST = 100;

    /** Of ids made of numbers, as places have, each is near to some other: nothing to suggest. */
    private static final Pattern ID_OF_WORDS = Pattern.compile(".*[a-z]{3}.*[^0-9]");

    private final Diagnostics diagnostics;
    private final String kind;
    private final Map<String, Span> declared = new HashMap<>();
    private final Map<String, T> values = new LinkedHashMap<>();
    private Optional<Span> absent = Optional.empty();
    private boolean complete = true;
    private int suggestions;

    /**
     * @param kind what they are called in messages, {@code indicator}
     */
    IdRegistry(Diagnostics diagnostics, String kind) {
        this.diagnostics = diagnostics;
        this.kind = kind;
    }

    /**
     * Says that there is no file of them. The first that needs one then reports that, and no other.
     *
     * @param file where it should be
     */
    void absent(Span file) {
        absent = Optional.of(file);
    }

    /** Says that some may be missing here because their file can't be read. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    /**
     * Takes note of an id, and reports it if it is malformed or there already. Then it was to be
     * another one, so that no reference to an id that isn't there is reported.
     */
    boolean declare(Located<String> id) {
        if (id.value().length() > LONGEST) {
            return refuse(
                    id,
                    "an id of " + id.value().length() + " characters",
                    "it has " + LONGEST + " at most; an address is made of it");
        }
        if (!Ids.isWellFormed(id.value())) {
            return refuse(
                    id,
                    "the id \"" + id.value() + "\" is malformed",
                    "an id is lower-case letters a-z, digits and hyphens: childcare-places");
        }
        return declareUnchecked(id.value(), id.span());
    }

    private boolean refuse(Located<String> id, String message, String hint) {
        declared.putIfAbsent(id.value(), id.span());
        complete = false;
        diagnostics.error(id.span(), message, hint);
        return false;
    }

    /**
     * Takes note of an id that was not written by anyone, and reports it if it is there already.
     */
    boolean declareUnchecked(String id, Span span) {
        Span first = declared.putIfAbsent(id, span);
        if (first != null) {
            complete = false;
            diagnostics.error(
                    span,
                    "the " + kind + " \"" + id + "\" stands twice; first at " + first.position());
        }
        return first == null;
    }

    /** Adds the thing itself, after its id has been declared. */
    void put(String id, T value) {
        values.putIfAbsent(id, value);
    }

    /** All things, in the order in which they were added. */
    Collection<T> values() {
        return values.values();
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(values.get(id));
    }

    /** Reports that there is no file of them, if so; once is enough. */
    void need(Span reference) {
        if (complete && absent.isPresent()) {
            complete = false;
            diagnostics.error(
                    absent.get(), "the file is missing; " + reference.position() + " relies on it");
        }
    }

    /** What {@code reference} points at; reports it if there is no such thing. */
    Optional<T> resolve(Located<String> reference) {
        String id = reference.value();
        if (absent.isPresent()) {
            need(reference.span());
        } else if (complete && !declared.containsKey(id)) {
            String message = "there is no " + kind + " \"" + id + "\"";
            Optional<String> near =
                    suggestions++ < MOST_SUGGESTIONS && ID_OF_WORDS.matcher(id).matches()
                            ? Nearest.to(id, declared.keySet())
                            : Optional.empty();
            if (near.isPresent()) {
                diagnostics.error(
                        reference.span(), message, "did you mean \"" + near.get() + "\"?");
            } else {
                diagnostics.error(reference.span(), message);
            }
        }
        return find(id);
    }
}
