/**
 * Draws an indicator's values as SVG: large for its page, small for lists, and as a file.
 *
 * <p>Comes in: a {@link planportal.derive.Portal} and the interface's words. Goes out: SVG text. A
 * {@link planportal.render.chart.Drawing} is a list of shapes placed in per cent across and rem
 * down. In a page it has no {@code viewBox}: it stretches with its column while type keeps the
 * reader's size, and its colours come from the style sheet. As a file the same shapes get a fixed
 * width and fixed colours, since it will stand on other people's pages.
 *
 * <p>Every place is reckoned with exact decimals and rounded once, so that the same values give the
 * same bytes anywhere.
 *
 * <p>Large charts may start above zero, which they say; else 97.5 → 99.5 would be a flat line on
 * the very page that is about it. Small charts stand side by side and are compared, so they all
 * start at zero, and write the change beside the line instead of magnifying it.
 */
package planportal.render.chart;
