/**
 * Writes datasets as files: CSV, JSON, XLSX, zip packages, and their citations.
 *
 * <p>Comes in: {@link planportal.dataset.Table}s and the portal. Goes out: bytes, the same on each
 * run. What is decided here:
 *
 * <ul>
 *   <li>CSV has no byte-order mark, as programs stumble over it; for Excel there is XLSX. Lines end
 *       with {@code \n} throughout.
 *   <li>A text that a spreadsheet would run as a formula gets an apostrophe in CSV, see {@link
 *       planportal.file.FormulaGuard}. XLSX cells carry their type, so text stays text there
 *       without it, and JSON is no spreadsheet: both hold the text itself.
 *   <li>Zip entries all have the date 1980-02-01. Deflated bytes are those of the JDK's zlib; two
 *       JDKs with different zlibs may compress differently, the content is the same.
 * </ul>
 */
package planportal.render.data;
