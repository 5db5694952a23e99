package planportal.dataset;

/**
 * Says that the values of {@code field} occur in another dataset.
 *
 * @param dataset the other dataset's name; the same one's for a reference within
 * @param referenced the field there
 */
public record ForeignKey(String field, String dataset, String referenced) {}
