package planportal.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that content uses for the values of an enum. */
final class Codes {
    private Codes() {}

    /** The value whose word is {@code code}. */
    static <E> Optional<E> find(E[] values, Function<E, String> word, String code) {
        for (E value : values) {
            if (word.apply(value).equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** All words, for a hint. */
    static <E> String list(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }
}
