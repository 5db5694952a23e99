/**
 * Turns a portal into files.
 *
 * <p>Comes in: a {@link planportal.derive.Portal}. Goes out: {@link planportal.render.RenderJob}s,
 * each of which knows the paths of its files before it renders them. So two sources for one address
 * are found before anything is rendered, jobs run in parallel, and only a few files are in memory
 * at once. Nothing here writes to the site's folder.
 */
package planportal.render;
