package planportal.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.read.Located;

/**
 * Values of one kind by id; resolves references to them.
 *
 * @param <T> the type of the values
 */
final class IdRegistry<T> {
    /** The number of unknown references that get a suggestion, each a search of all ids. */
    private static final int MAX_SUGGESTIONS = 20;

    /** Ids that tables and databases convert when they open a CSV file. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(-[0-9]+){0,2}|[0-9]+e[0-9]+");

    /** Ids of numbers, such as those of places, are all similar: suggestions would mislead. */
    private static final Pattern WORD = Pattern.compile("[a-z]{3}");

    private final Diagnostics diagnostics;
    private final String kind;
    private final Definitions<String> declared;
    private final Map<String, T> values = new LinkedHashMap<>();
    private Optional<Span> absent = Optional.empty();
    private boolean complete = true;
    private int suggestions;

    /**
     * @param kind what messages call a value, {@code indicator}
     */
    IdRegistry(Diagnostics diagnostics, String kind) {
        this.diagnostics = diagnostics;
        this.kind = kind;
        this.declared = new Definitions<>(diagnostics, Rule.ID_TWICE);
    }

    /**
     * Records the file that has the ids. If it is missing, the first reference reports that; if it
     * has errors, unknown ids aren't reported.
     */
    void ofFile(String path, PlanFiles content) {
        if (!content.has(path)) {
            absent = Optional.of(content.missing(path));
        } else if (!content.isSound(path)) {
            incomplete();
        }
    }

    /** Records that some ids are unknown due to other errors; unknown ids aren't reported then. */
    void incomplete() {
        complete = false;
    }

    /** Returns whether the id has been recorded. */
    boolean has(String id) {
        return declared.has(id);
    }

    /** Returns whether all ids are known, and this is none of them. */
    boolean lacks(String id) {
        return complete && absent.isEmpty() && !has(id);
    }

    boolean isComplete() {
        return complete;
    }

    /** Records an id; returns false if it is malformed or a duplicate, which is reported. */
    boolean declare(Located<String> id) {
        if (!Ids.check(id, "id", diagnostics)) {
            complete = false;
            return false;
        }
        if (Ids.isDevice(id.value())) {
            diagnostics.report(
                    Rule.DEVICE_NAME,
                    id.span(),
                    "id \"%s\" is a device on Windows".formatted(id.value()),
                    "choose another; Windows has no file of this name");
        }
        if (NUMBERS.matcher(id.value()).matches()) {
            diagnostics.report(
                    Rule.ID_READS_AS_DATE,
                    id.span(),
                    "spreadsheets read the id \"%s\" as a date or a number".formatted(id.value()),
                    "add a word to it");
        }
        return declare(id.value(), id.span());
    }

    /** Records an id that the checker has built; returns false if it is a duplicate. */
    boolean declare(String id, Span span) {
        boolean isNew = declared.add(id, span, kind + " \"" + id + "\"");
        complete &= isNew;
        return isNew;
    }

    /** Adds the value of a declared id. */
    void put(String id, T value) {
        values.putIfAbsent(id, value);
    }

    /** Returns all values in the order of their addition. */
    Collection<T> values() {
        return values.values();
    }

    /** Reports, once, that the file of a reference is missing. */
    void need(Span reference) {
        if (complete && absent.isPresent()) {
            complete = false;
            diagnostics.report(
                    Rule.FILE_MISSING,
                    absent.get(),
                    "missing file; required by " + reference.position());
        }
    }

    /** Returns the value with an id; reports an unknown id. */
    Optional<T> resolve(Located<String> reference) {
        String id = reference.value();
        if (absent.isPresent()) {
            need(reference.span());
        } else if (lacks(id)) {
            diagnostics.report(
                    Rule.REFERENCE_UNKNOWN,
                    reference.span(),
                    "unknown %s \"%s\"".formatted(kind, id),
                    suggestion(id));
        }
        return Optional.ofNullable(values.get(id));
    }

    private Optional<Hint> suggestion(String id) {
        return suggestions++ < MAX_SUGGESTIONS && WORD.matcher(id).find() && !id.matches(".*[0-9]")
                ? Nearest.to(id, declared.spans().keySet()).map(Nearest::hint)
                : Optional.empty();
    }
}
