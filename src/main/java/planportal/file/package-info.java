/**
 * Facts about files of any kind: media types by name, SHA-256 sums, zip files that are the same on
 * each run, and text that Markdown does not read as markup.
 *
 * <p>Comes in: names and bytes. Goes out: text and bytes. It must not know the plan or the site.
 */
package planportal.file;
