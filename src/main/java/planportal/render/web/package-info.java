/**
 * Renders the files by which browsers and search engines find their way: the site map, {@code
 * robots.txt}, and the description of the site's search.
 *
 * <p>Comes in: a portal and the addresses of its pages. Goes out: jobs for small text files. It
 * must not know the content of the pages.
 */
package planportal.render.web;
