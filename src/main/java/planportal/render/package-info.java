/**
 * Turns a portal into files.
 *
 * <p>Comes in: a {@link planportal.derive.Portal}. Goes out: {@link planportal.render.RenderJob}s,
 * each of which names the files it will make before it makes them. So two sources for one address
 * are found before anything is rendered, jobs run in parallel, and no more than a few files are in
 * memory at once. Nothing here touches the disk.
 */
package planportal.render;
