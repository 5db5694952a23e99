package planportal.model;

/**
 * The place of a column in the text.
 *
 * @param column the number of a {@link PlanColumn} of the plan
 */
public record ColumnReference(int column) implements Block {}
