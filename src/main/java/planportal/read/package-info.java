/**
 * Reads {@code content/}: CSV, YAML and Markdown files become raw values with their spans.
 *
 * <p>In: a folder. Out: {@link planportal.read.RawContent}, and a diagnostic for each file that
 * isn't well-formed. It knows formats, not the plan: {@code check} decides which files, columns and
 * keys there must be.
 *
 * <p>It walks the parsers' tokens instead of binding them to records, because binding loses their
 * positions. Plan text is a subset of CommonMark: headings, plain paragraphs, and directives such
 * as {@code ::column 3}. All other markup is an error, because a plan is published character for
 * character. Front matter is split off here and read as YAML, because commonmark's own extension
 * reads only a part of YAML, without positions.
 */
package planportal.read;
