/**
 * The site on this machine's own address: for editors who preview, and for browser tests.
 *
 * <p>Comes in: a built site's folder. Goes out: HTTP on 127.0.0.1, never another address, by the
 * JDK's own server. The headers are those that the project recommends to hosts, from one file, so
 * that a page which breaks under them breaks here first.
 */
package planportal.serve;
