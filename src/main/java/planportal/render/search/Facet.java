package planportal.render.search;

/**
 * A property by which results are narrowed.
 *
 * @param key what kind of property it is, as in addresses: {@code domain}
 * @param code its value there
 * @param name its value in words
 */
record Facet(String key, String code, String name) {}
