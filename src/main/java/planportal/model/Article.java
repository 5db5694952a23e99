package planportal.model;

/**
 * A page of the portal's own, such as about or methodology.
 *
 * @param id the page's name, {@code about}
 * @param markdown CommonMark with tables, without HTML
 */
public record Article(String id, String title, String markdown) {}
