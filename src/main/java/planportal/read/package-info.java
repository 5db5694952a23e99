/**
 * Opens {@code content/} and turns CSV, YAML and Markdown into raw values that know where they
 * stand.
 *
 * <p>Comes in: a folder. Goes out: {@link planportal.read.RawContent}, and a diagnostic for each
 * file that isn't well-formed. It knows formats, not the plan: which files, columns and keys there
 * must be is for {@code check} to say.
 *
 * <p>Parsers' tokens are walked instead of bound to records, because binding loses their places.
 * Plan text is a small part of CommonMark: headings, paragraphs of plain text, and directives such
 * as {@code ::column 3}. Whatever else Markdown would read (emphasis, links, lists, HTML) is
 * refused, since a plan's text must come out to the letter. Front matter is split off here and read
 * as YAML; commonmark's own extension knows only a part of YAML and no places in it.
 */
package planportal.read;
