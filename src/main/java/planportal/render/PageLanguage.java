package planportal.render;

import java.util.List;
import planportal.model.SiteLanguages;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * A language that the portal has pages in.
 *
 * @param languages the portal's, with this one as their own
 * @param tag its BCP 47 tag, {@code zh-Hans}
 * @param name in the language itself
 */
public record PageLanguage(SiteLanguages languages, String tag, String name) {

    /** Returns the languages of a portal in their order; none if there is but one. */
    public static List<PageLanguage> all(SiteLanguages languages, Site site) {
        return languages.all().size() == 1
                ? List.of()
                : languages.all().stream().map(each -> of(languages.in(each), site)).toList();
    }

    private static PageLanguage of(SiteLanguages languages, Site site) {
        Messages messages = site.messages(languages.own());
        return new PageLanguage(
                languages, messages.text("common.lang"), messages.text("common.language"));
    }
}
