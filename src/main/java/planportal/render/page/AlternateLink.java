package planportal.render.page;

/**
 * Another format of a page, for {@code <link rel="alternate">}.
 *
 * @param mediaType {@code application/json}
 * @param address from the site's root
 * @param title may be empty
 */
public record AlternateLink(String mediaType, String address, String title) {}
