package planportal.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The constraints on the cells of a field, with the meanings of Table Schema.
 *
 * @param required no cell is empty
 * @param unique no value occurs twice
 * @param allowed the only values that occur; empty if all may
 * @param pattern a regular expression that matches each whole value
 */
public record Constraints(
        boolean required,
        boolean unique,
        List<String> allowed,
        Optional<BigDecimal> minimum,
        Optional<String> pattern) {

    public static final Constraints NONE =
            new Constraints(false, false, List.of(), Optional.empty(), Optional.empty());

    public Constraints {
        allowed = List.copyOf(allowed);
    }

    Constraints withRequired() {
        return new Constraints(true, unique, allowed, minimum, pattern);
    }

    Constraints withUnique() {
        return new Constraints(required, true, allowed, minimum, pattern);
    }

    Constraints withAllowed(List<String> values) {
        return new Constraints(required, unique, values, minimum, pattern);
    }

    Constraints withMinimum(BigDecimal least) {
        return new Constraints(required, unique, allowed, Optional.of(least), pattern);
    }

    Constraints withPattern(String regex) {
        return new Constraints(required, unique, allowed, minimum, Optional.of(regex));
    }
}
