/**
 * Puts the rendered files in the place of the last published site: all of them or none.
 *
 * <p>Comes in: {@link planportal.render.RenderJob}s and a folder. Goes out: the folder with exactly
 * those files. Nothing else in a build writes.
 *
 * <p>The next edition is made in a folder beside the site, {@code .NAME.next}; when it is whole,
 * the two change places by renaming, so that the former edition lies in {@code .NAME.next} and is
 * brought up to date by the next build. So a build never deletes and makes again what did not
 * change, which is the dearest thing that a file system can be asked, and yet a site is never half
 * old, half new. A build that was stopped leaves the site as it was; what lies in {@code
 * .NAME.next} is compared byte by byte before it is kept, so no remains can be mistaken for new
 * files.
 *
 * <p>One build at a time: it holds a lock on {@code .NAME.lock}, an empty file, and another that is
 * begun meanwhile is refused. Two in one {@code .NAME.next} would publish a mixture.
 *
 * <p>Where the site's folder is named by a link, all this happens where the link leads, and the
 * link stays.
 */
package planportal.publish;
