/**
 * Draws an indicator's values as SVG: large for its page, small for lists, and as a file.
 *
 * <p>Comes in: a {@link planportal.derive.Portal} and the interface's words. Goes out: SVG text. A
 * {@link planportal.render.chart.Drawing} is a list of shapes positioned in per cent horizontally
 * and in rem vertically. In a page it has no {@code viewBox}: it stretches with its column while
 * type keeps the reader's size, and its colours come from the style sheet. As a file, which others
 * show on their pages, the same shapes get a fixed width and the style sheet's colours as
 * attributes.
 *
 * <p>Coordinates are calculated with exact decimals and rounded once, so that the same values give
 * the same bytes on any machine.
 *
 * <p>A large chart may start above zero, and says so: otherwise 97.5 → 99.5 would be a flat line on
 * its own page. Small charts are compared with each other, so they all start at zero, and give the
 * change in words instead.
 */
package planportal.render.chart;
