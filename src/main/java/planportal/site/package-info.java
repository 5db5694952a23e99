/**
 * How the site looks, as loaded from {@code site/}: the interface's words and the assets; and how a
 * text is cut to the room there is.
 *
 * <p>Templates are not here: they are compiled with the program. In a jar the folder {@code site/}
 * travels inside; {@code serve} reads it from the disk, where it is.
 *
 * <p>{@link planportal.site.SiteOverlay} lays files of a user's own over these, and reports those
 * that do not fit, because a later version of the program may ask for other words than the version
 * that they were written for.
 */
package planportal.site;
