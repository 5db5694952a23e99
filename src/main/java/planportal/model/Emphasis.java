package planportal.model;

/**
 * A part of a text that the plan emphasises.
 *
 * @param from the offset of its first character
 * @param to the offset after its last one
 */
public record Emphasis(int from, int to) {}
