package planportal.render.page;

import planportal.derive.Addresses;
import planportal.site.Messages;
import planportal.site.RuleGuide;

/**
 * What {@code page/rules.jte} shows: the rules of {@code check}, by the files that they concern.
 */
public record RulesPage(PageLayout layout, RuleGuide guide) {

    static RulesPage of(RenderContext context) {
        Messages messages = context.messages();
        String language = messages.text("common.lang").replaceFirst("-.*", "");
        PageLayout layout =
                context.page(
                        Addresses.RULES, messages.text("rules.title"), messages.text("rules.lead"));
        return new RulesPage(layout, RuleGuide.of(language));
    }
}
