package planportal.model;

/**
 * A place that speaks of a topic.
 *
 * @param place a paragraph or a project item
 * @param phrase the words there, a part of the place's text
 */
public record Mention(Topic topic, Place place, String phrase) {}
