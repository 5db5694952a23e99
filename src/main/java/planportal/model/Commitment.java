package planportal.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quantity that the plan's text promises, or states as a fact.
 *
 * @param domain empty where it belongs to no single domain
 * @param place a paragraph or a project item
 * @param subject what is counted
 * @param text the printed words of the quantity, a part of {@code quote}
 * @param value in {@code unit}
 * @param valueMax the upper end of a range; empty where there is none
 * @param unit as printed; may be empty
 * @param year by which, or for facts in which; empty where none is stated
 * @param indicator the one that it repeats
 * @param quote a part of the place's text
 */
public record Commitment(
        String id,
        Kind kind,
        Optional<Domain> domain,
        Place place,
        String subject,
        String text,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        Comparison comparison,
        String unit,
        OptionalInt year,
        Optional<Indicator> indicator,
        String quote) {

    /** Whether it is promised rather than stated as a fact. */
    public boolean isPromised() {
        return kind == Kind.COMMITMENT;
    }

    /** Promised, or stated as reached. */
    public enum Kind {
        COMMITMENT("commitment"),
        FACT("fact");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in content and datasets. */
        public String code() {
            return code;
        }
    }
}
