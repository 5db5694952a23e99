package planportal.testing;

import planportal.derive.Portal;
import planportal.render.page.Icons;
import planportal.render.page.Pages;
import planportal.render.page.Shell;
import planportal.site.Site;

/** What page tests need around a portal: the site's own words, icons and templates. */
public final class Shells {
    private static final Site SITE = Site.builtIn();
    private static final Icons ICONS = Icons.of(SITE);

    private Shells() {}

    /** The shell of {@code portal} in its own interface language. */
    public static Shell of(Portal portal) {
        return new Shell(portal, SITE.messages(portal.settings().interfaceLanguage()), ICONS);
    }

    /** Pages by the compiled templates. */
    public static Pages pages() {
        return new Pages(ICONS);
    }
}
