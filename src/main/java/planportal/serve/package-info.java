/**
 * The preview: serves the site on this machine and reloads pages when the content changes.
 *
 * <p>Input: a content folder and {@code site/}, polled for changes. Output: HTTP on 127.0.0.1 only,
 * by the JDK's own server, with the response headers that the project recommends to hosts.
 *
 * <p>A change reads and checks the whole content again; a file of the site is rendered when a
 * browser asks for it, and none is written. Mistakes are shown over the page and in the terminal.
 * The browser tests serve built sites with {@link planportal.serve.SiteFiles}.
 */
package planportal.serve;
