/**
 * Compares what two built sites publish.
 *
 * <p>Comes in: the folders of two sites. Goes out: an {@link planportal.diff.EditionDiff}, as
 * Markdown for people and JSON for programs; for a build, the version of the new data and what it
 * breaks. An edition is read from its published files alone, so any two can be compared, whichever
 * version of the program built them. It must not know content files or pages.
 */
package planportal.diff;
