package planportal.model;

import java.util.Optional;

/**
 * A word of the indicator table for how binding a target is.
 *
 * @param name as printed, {@code 约束性}
 * @param kind what datasets and lists call it; empty if it is neither of these
 * @param meaning how the plan explains the word, {@code 政府要确保完成}; empty if it does not
 */
public record AttributeWord(String name, Optional<Attribute> kind, Optional<String> meaning) {}
