package planportal.model;

/**
 * Says that a place speaks of an indicator.
 *
 * @param place a paragraph or a project item
 * @param phrase what is said there, a part of the place's text
 */
public record Mention(Indicator indicator, Place place, String phrase) {}
