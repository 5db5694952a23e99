/**
 * How the site looks, as loaded from {@code site/}: the interface's words and the assets; and how a
 * text is cut to the room there is.
 *
 * <p>Templates are not here: they are compiled with the program. In a jar the folder {@code site/}
 * travels inside; {@code serve} reads it from the disk.
 */
package planportal.site;
