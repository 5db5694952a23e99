/**
 * Collects errors and warnings about the content, and prints them.
 *
 * <p>In: a message and the {@link planportal.diagnostic.Span} of the source that it is about. Out:
 * {@link planportal.diagnostic.Diagnostic}s in file order, as text for people or as values for
 * other programs. It must not know any file format, nor the plan.
 *
 * <p>What is printed is harmless whatever the content holds: {@link
 * planportal.diagnostic.Printable}.
 *
 * <p>A span is two offsets; {@link planportal.diagnostic.Source} alone converts them into lines and
 * columns, because each parser counts differently.
 */
package planportal.diagnostic;
