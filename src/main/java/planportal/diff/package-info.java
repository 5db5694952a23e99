/**
 * Compares what two built sites publish.
 *
 * <p>Comes in: the folders of two sites. Goes out: an {@link planportal.diff.EditionDiff}, as
 * Markdown for people and JSON for programs. An edition is read from its published files alone, so
 * that any two can be compared, whichever version of the program built them: rows are told apart by
 * what they say, not by today's model. It must not know content files or pages.
 */
package planportal.diff;
