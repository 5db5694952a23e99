package planportal.model;

import java.util.Optional;

/**
 * A page of the portal's own, such as about or methodology.
 *
 * @param id the page's name, {@code about}
 * @param language that of a translation, {@code en}; empty for the portal's first language
 * @param markdown CommonMark with tables, without HTML
 */
public record Article(String id, Optional<String> language, String title, String markdown) {}
