package planportal.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quantity that the plan's text promises, or states as a fact.
 *
 * @param domain empty if it belongs to no single domain
 * @param place a paragraph or a project item
 * @param subject what is counted
 * @param year by which it is promised, or for which it is stated; empty if the text gives none
 * @param indicator the indicator that it repeats
 * @param quote a part of the place's text
 * @param responsible who has to keep the promise; empty where the content does not say
 */
public record Commitment(
        String id,
        Kind kind,
        Optional<Domain> domain,
        Place place,
        String subject,
        Amount amount,
        OptionalInt year,
        Optional<Indicator> indicator,
        String quote,
        String responsible)
        implements Topic {

    @Override
    public String name() {
        return subject;
    }

    @Override
    public String collection() {
        return "commitments";
    }

    /** Returns whether it is promised rather than stated as a fact. */
    public boolean isPromised() {
        return kind == Kind.COMMITMENT;
    }

    /** Whether a quantity is promised or stated as reached. */
    public enum Kind implements Coded {
        COMMITMENT,
        FACT
    }

    /**
     * How much is promised or stated.
     *
     * @param text the printed words, a part of the commitment's quote
     * @param value in {@code unit}
     * @param max the upper end of a range; empty for a single value
     * @param unit as printed; may be empty
     * @param additive whether a part of it can be reached: 207 places, but not 93.7%
     */
    public record Amount(
            String text,
            BigDecimal value,
            Optional<BigDecimal> max,
            Comparison comparison,
            String unit,
            boolean additive) {}
}
