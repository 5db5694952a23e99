/**
 * Turns raw values into the model, and finds every mistake of a run on the way.
 *
 * <p>Comes in: {@link planportal.read.RawContent}. Goes out: a {@link
 * planportal.model.Publication}, or nothing if there was an error. This is the only maker of a
 * publication, so that one that exists is valid: every reference resolved, every quote found where
 * it is said to stand. It must not open files, nor know pages.
 *
 * <p>A value that is wrong is reported once and then absent, and nothing is reported that only
 * follows from that. So a {@link planportal.check.IdRegistry} remembers the id of a row that is
 * wrong otherwise, and a file that can't be read makes no reference to it wrong.
 *
 * <p>A small plan needs only {@code plan.yaml}, {@code portal.yaml} and {@code chapters/}. Where
 * there is no {@code commitments.csv}, numbers in the text are not looked at.
 */
package planportal.check;
