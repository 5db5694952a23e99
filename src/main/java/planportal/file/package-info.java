/**
 * Facts about files of any kind: media types by name, SHA-256 sums, and zip files that are the same
 * on each run.
 *
 * <p>Comes in: names and bytes. Goes out: text and bytes. It must not know the plan or the site.
 */
package planportal.file;
