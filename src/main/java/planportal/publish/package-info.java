/**
 * Replaces the last published site by the rendered files: all of them or none.
 *
 * <p>Comes in: {@link planportal.render.RenderJob}s and a folder. Goes out: the folder with exactly
 * those files, a zip of them, and {@code checksums.txt}, the record of what was written. Nothing
 * else in a build writes.
 *
 * <p>The next edition is written to a new folder beside the site, {@code .NAME.next}; when it is
 * complete, the site becomes {@code .NAME.last}, the next edition becomes the site, and the last
 * one is deleted. So a site is never half old, half new, and an interrupted build leaves it as it
 * was; if it was interrupted between the two renames, the next build begins by undoing the first.
 *
 * <p>A site whose folder can't be renamed (a mounted volume, a parent that can't be written) is
 * replaced file by file, when all is rendered.
 *
 * <p>Only what a build wrote is deleted: files in the site that are not as its record says, and
 * neighbours without the mark of a build, are someone else's, and the build is refused. Symbolic
 * links in these folders are never followed. If the site's folder itself is a link, all this
 * happens where it leads, and the link stays.
 *
 * <p>One build at a time: it holds a lock on the empty file {@code .NAME.lock}; a second one is
 * refused.
 */
package planportal.publish;
