package planportal.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Coded;
import planportal.read.Located;

/** Parses the names that content files use for enum constants. */
final class Codes {
    private Codes() {}

    /** Returns the constant with a code. */
    static <E extends Coded> Optional<E> find(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants()).filter(e -> e.code().equals(code)).findFirst();
    }

    /**
     * Returns the constant with a code; reports an unknown code.
     *
     * @param name what messages call it, {@code kind}
     */
    static <E extends Coded> Optional<E> parse(
            Located<String> code, String name, Class<E> type, Diagnostics diagnostics) {
        return parse(code, name, List.of(type.getEnumConstants()), diagnostics);
    }

    /** Returns that of some constants which has a code; reports another code. */
    static <E extends Coded> Optional<E> parse(
            Located<String> code, String name, Collection<E> allowed, Diagnostics diagnostics) {
        Optional<E> found = allowed.stream().filter(e -> e.code().equals(code.value())).findFirst();
        if (found.isEmpty()) {
            Stream<String> codes = allowed.stream().map(Coded::code);
            diagnostics.report(
                    Rule.WORD_UNKNOWN,
                    code.span(),
                    "unknown %s \"%s\"".formatted(name, code.value()),
                    "expected one of " + codes.collect(Collectors.joining(", ")));
        }
        return found;
    }
}
