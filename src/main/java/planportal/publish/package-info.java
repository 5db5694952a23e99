/**
 * Replaces the last published site by the rendered files: all of them or none.
 *
 * <p>Comes in: {@link planportal.render.RenderJob}s and a folder. Goes out: the folder with exactly
 * those files. Nothing else in a build writes.
 *
 * <p>The next edition is written to a folder beside the site, {@code .NAME.next}; when it is
 * complete, the two are swapped by renaming. So a site is never half old, half new, and an
 * interrupted build leaves it as it was. The former edition is now in {@code .NAME.next}; the next
 * build compares it byte by byte and writes only what has changed.
 *
 * <p>One build at a time: it holds a lock on the empty file {@code .NAME.lock}; a second one is
 * refused. If the site's folder is a symbolic link, all this happens where it leads, and the link
 * stays.
 */
package planportal.publish;
