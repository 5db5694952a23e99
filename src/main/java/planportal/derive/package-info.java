/**
 * Answers the questions that readers will ask of a plan, once each.
 *
 * <p>Comes in: a valid {@link planportal.model.Publication}. Goes out: a {@link
 * planportal.derive.Portal} with what belongs together joined, each indicator's series and
 * progress, and every address. It must not know HTML, file formats or the words of the interface.
 */
package planportal.derive;
