/**
 * Renders the pages that people read, from jte templates in {@code site/templates}.
 *
 * <p>Comes in: a {@link planportal.derive.Portal} and a {@link planportal.site.Site}, joined in a
 * {@link planportal.render.page.RenderContext}. Goes out: one HTML file for each page, and the
 * assets. Each page has a record with what its template shows: parts of the plan as they are, and
 * whatever has to be computed, so that tests can cover it. One method creates such a record and one
 * template reads it, so it does not copy its lists. Words come from {@link
 * planportal.site.Messages}. The package must not know how content is read or where files are
 * written.
 */
package planportal.render.page;
