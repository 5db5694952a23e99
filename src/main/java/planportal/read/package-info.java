/**
 * Reads {@code content/}: CSV, Excel, YAML and Markdown files become raw values with their spans.
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
 *
 * <p>A sheet of a workbook becomes the same table as a CSV file, so that no check knows where rows
 * came from; its source is a text with a line for each row. The zip is checked before the library
 * opens it: its unzipped size, macros, and document types in its XML.
 */
package planportal.read;
