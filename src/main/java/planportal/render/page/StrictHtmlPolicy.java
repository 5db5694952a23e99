package planportal.render.page;

import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PreventInlineEventHandlers;

/** What templates may not do: besides what OWASP advises against, event handlers in attributes. */
public final class StrictHtmlPolicy extends OwaspHtmlPolicy {
    public StrictHtmlPolicy() {
        addPolicy(new PreventInlineEventHandlers());
    }
}
