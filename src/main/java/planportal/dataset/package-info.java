/**
 * The open data: each dataset's fields, declared once, and its rows.
 *
 * <p>Comes in: a {@link planportal.derive.Portal}. Goes out: a {@link planportal.dataset.Table} for
 * each dataset. CSV, JSON, XLSX, the dictionary pages and every machine-readable description are
 * rendered from the same {@link planportal.dataset.Schema}, so they cannot disagree. The package
 * must not know file formats or the interface's words: titles and descriptions of fields are
 * messages.
 *
 * <p>A cell is text in the canonical form of XML Schema ({@code 1.2}, {@code true}, {@code
 * 2024-03-01}), empty if there is no value; the field's type says how to read it. So no format can
 * round a number, and rows compare with those read back from a published edition.
 */
package planportal.dataset;
