/**
 * Says in the interface's words what the numbers of an indicator say: the opening sentence, the
 * change, how far it has come.
 *
 * <p>Comes in: a {@link planportal.derive.Portal} and {@link planportal.site.Messages}. Goes out:
 * sentences, in parts where some of them are set off. It decides which pattern fits; the patterns
 * themselves, with every word in them, stand in the message files. It stands apart from the pages
 * because charts, search and descriptions say the same things.
 */
package planportal.render.wording;
