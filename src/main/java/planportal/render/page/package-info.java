/**
 * Renders the pages that people read, from jte templates in {@code site/templates}.
 *
 * <p>Each page has a record that holds exactly what its template shows; whatever a test should
 * cover is in the record. Words come from {@link planportal.site.Messages}.
 */
package planportal.render.page;
