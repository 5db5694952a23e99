package planportal.render.page;

import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PreventInlineEventHandlers;

/** Refuses templates against OWASP's advice, and event handlers in attributes. */
public final class StrictHtmlPolicy extends OwaspHtmlPolicy {
    public StrictHtmlPolicy() {
        addPolicy(new PreventInlineEventHandlers());
    }
}
