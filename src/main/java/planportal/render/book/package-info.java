/**
 * Renders the plan's text as a book for e-readers.
 *
 * <p>{@link planportal.render.book.BookRenderer} renders the book's documents by the templates of
 * {@code site/templates/book}; {@link planportal.render.book.Epub} packs them.
 */
package planportal.render.book;
