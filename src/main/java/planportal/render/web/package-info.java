/**
 * Renders what tells browsers and search engines about the site: the site map, robots, and the
 * description of its search.
 *
 * <p>Comes in: a portal and the addresses of its pages. Goes out: jobs for small text files. It
 * must not know what stands on the pages.
 */
package planportal.render.web;
