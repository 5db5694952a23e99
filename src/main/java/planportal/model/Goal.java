package planportal.model;

import java.util.Optional;

/**
 * What the plan asks of an indicator.
 *
 * @param direction as declared; empty if baseline and target say it
 */
public record Goal(
        Measure measure,
        Optional<Direction> direction,
        Quantity baseline,
        Quantity target,
        Years years) {}
