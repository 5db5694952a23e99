package planportal.model;

/**
 * A part of a breakdown, such as women.
 *
 * @param dimension the id of what is broken down by, {@code sex}
 */
public record Category(String dimension, String id, String name, String nameEn) {}
