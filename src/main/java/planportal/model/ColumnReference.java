package planportal.model;

/**
 * Says that a column stands here in the text.
 *
 * @param column the number of a {@link PlanColumn} of the plan
 */
public record ColumnReference(int column) implements Block {}
