/**
 * Puts an indicator's values into the interface's words: the opening sentence, the change, the
 * progress, the updates.
 *
 * <p>Comes in: a {@link planportal.derive.Portal} and {@link planportal.site.Messages}. Goes out:
 * text, or sentences in parts if pages highlight some of them. The code chooses the pattern; the
 * patterns with all their words are in the message files. Pages, charts, feeds and data files use
 * it; it must not know any of them.
 */
package planportal.render.wording;
