/**
 * How trouble with the content is collected and printed.
 *
 * <p>Comes in: what is wrong, and the {@link planportal.diagnostic.Span} of the source where it
 * stands. Goes out: {@link planportal.diagnostic.Diagnostic}s in the order of the files, for people
 * and for other programs. It must not know any format, nor the plan.
 *
 * <p>A span is kept as two offsets into its source; lines and columns are worked out only when
 * something is reported. So positions cost little while reading, and {@link
 * planportal.diagnostic.Source} is the only code that converts between the ways in which parsers
 * count.
 */
package planportal.diagnostic;
