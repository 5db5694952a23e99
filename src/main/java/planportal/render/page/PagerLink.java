package planportal.render.page;

/**
 * A link to the page before or after this one.
 *
 * @param hint {@code 上一章}
 */
public record PagerLink(String hint, Link link) {}
