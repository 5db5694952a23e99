/**
 * Renders pages as Markdown, for programs that read text.
 *
 * <p>{@link planportal.render.markdown.MarkdownPages} adds a file to the job of a page; {@link
 * planportal.render.markdown.MarkdownWriter} writes it from the page's HTML, so that both say the
 * same.
 */
package planportal.render.markdown;
