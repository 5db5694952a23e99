package planportal.model;

/**
 * A place that mentions an indicator.
 *
 * @param place a paragraph or a project item
 * @param phrase the words there, a part of the place's text
 */
public record Mention(Indicator indicator, Place place, String phrase) {}
