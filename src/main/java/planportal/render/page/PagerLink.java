package planportal.render.page;

/**
 * The page before or after this one in an order.
 *
 * @param hint what it is: {@code 上一章}
 * @param link where it is and what it is called
 */
public record PagerLink(String hint, Link link) {}
