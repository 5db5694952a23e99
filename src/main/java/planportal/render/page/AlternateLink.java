package planportal.render.page;

/**
 * The same thing in another format, for {@code <link rel="alternate">}.
 *
 * @param mediaType {@code application/json}
 * @param address from the site's root
 * @param title what it is called; empty where the format says enough
 */
public record AlternateLink(String mediaType, String address, String title) {}
