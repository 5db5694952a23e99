package planportal.testing;

import planportal.derive.Portal;
import planportal.render.page.Icons;
import planportal.render.page.Pages;
import planportal.render.page.RenderContext;
import planportal.site.Site;

/** What page tests need around a portal: the site's own words, icons and templates. */
public final class Contexts {
    private static final Site SITE = Site.builtIn();
    private static final Icons ICONS = Icons.of(SITE);

    private Contexts() {}

    /** The context of {@code portal} in its own interface language. */
    public static RenderContext of(Portal portal) {
        return RenderContext.of(portal, SITE);
    }

    /** Pages by the compiled templates. */
    public static Pages pages() {
        return new Pages(ICONS);
    }
}
