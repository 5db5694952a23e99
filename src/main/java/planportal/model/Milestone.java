package planportal.model;

import java.util.Optional;

/**
 * A target on the way.
 *
 * @param year between the years of baseline and target
 * @param place where the plan says it; empty if not recorded
 */
public record Milestone(Indicator indicator, int year, Quantity value, Optional<Place> place) {}
