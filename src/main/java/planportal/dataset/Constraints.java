package planportal.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a field promises of its cells; the meanings are those of Table Schema.
 *
 * @param required no cell is empty
 * @param unique no value occurs twice
 * @param allowed the only values that occur; empty where any may
 * @param pattern a regular expression that matches each whole value
 */
public record Constraints(
        boolean required,
        boolean unique,
        List<String> allowed,
        Optional<BigDecimal> minimum,
        Optional<String> pattern) {

    /** Any value, or none. */
    public static final Constraints NONE =
            new Constraints(false, false, List.of(), Optional.empty(), Optional.empty());

    public Constraints {
        allowed = List.copyOf(allowed);
    }
}
