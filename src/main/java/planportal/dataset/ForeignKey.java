package planportal.dataset;

/**
 * A field whose values occur in another dataset.
 *
 * @param dataset the other dataset's name
 * @param referenced the field there
 */
public record ForeignKey(String field, String dataset, String referenced) {}
