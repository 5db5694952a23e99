/**
 * The open data: each dataset's fields declared once, and its rows made from the portal.
 *
 * <p>Comes in: a {@link planportal.derive.Portal}. Goes out: a {@link planportal.dataset.Table} for
 * each dataset. CSV, JSON, XLSX, the dictionary pages and every machine-readable description are
 * rendered from the same {@link planportal.dataset.Schema}, so they cannot disagree. It must not
 * know file formats or the interface's words: titles and descriptions of fields are messages.
 *
 * <p>A cell is its text in the form that XML Schema calls canonical ({@code 1.2}, {@code true},
 * {@code 2024-03-01}), and empty where there is no value; the field's type says how to read it. So
 * rows made here and rows read back from a published edition compare as they are, and no format can
 * round a number.
 */
package planportal.dataset;
