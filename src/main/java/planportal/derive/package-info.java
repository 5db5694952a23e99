/**
 * Derives from the plan what its readers ask for.
 *
 * <p>Comes in: a valid {@link planportal.model.Publication}. Goes out: a {@link
 * planportal.derive.Portal} with related parts joined, the status of each indicator, the updates by
 * day, the lists split into pages, and every address of the site. It must not know HTML, file
 * formats or the words of the interface.
 */
package planportal.derive;
