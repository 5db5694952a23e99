/**
 * Turns raw values into the model, and reports every error of a run.
 *
 * <p>In: {@link planportal.read.RawContent}. Out: a {@link planportal.model.Publication}, or
 * nothing if there is an error. No other package builds a publication, so every publication is
 * valid: references are resolved, and quotes occur in the places they name. This package must not
 * open files, nor know pages.
 *
 * <p>There is a checker per file or folder. Its {@code check} reads typed values by {@link
 * planportal.check.RowReader} or {@link planportal.check.MappingReader}, and registers them in an
 * {@link planportal.check.IdRegistry} or a {@link planportal.check.Numbering}. An invalid value is
 * reported once and then treated as absent, and its consequences are not reported: a registry keeps
 * the id of an invalid row, and stops reporting unknown ids once its file has errors.
 *
 * <p>A small plan needs only {@code plan.yaml}, {@code portal.yaml} and {@code chapters/}. Without
 * {@code commitments.csv}, the numbers in the text are not checked.
 */
package planportal.check;
