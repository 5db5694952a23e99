/**
 * The site on this machine's own address: for editors who preview, and for browser tests.
 *
 * <p>Comes in: the content and {@code site/}, and each change of them. Goes out: HTTP on 127.0.0.1,
 * never another address, by the JDK's own server. The headers are those that the project recommends
 * to hosts, from one file, so that a page which breaks under them breaks here first.
 *
 * <p>A change makes a new {@link planportal.Draft}, and a file of the site is rendered from it when
 * a browser asks; no file of the site is written. What was rendered belongs to the draft, so none
 * can be stale. All that nobody asks for is rendered in the background, once, to find mistakes.
 */
package planportal.serve;
