package planportal;

import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.util.Optional;
import planportal.check.PlanChecker;
import planportal.diagnostic.Diagnostics;
import planportal.model.PublishedFormat;
import planportal.read.ContentReader;
import planportal.site.Site;

/**
 * Makes a new draft whenever a content folder has changed, parsing only the files that have; where
 * only the yearly results have, only they are checked. The zip of the whole site is left out: it
 * would have to be made of all files.
 */
public final class Drafting {
    private final ContentReader content;

    /**
     * @param content the folder with the plan and the portal's settings
     */
    public Drafting(Path content) {
        this.content = new ContentReader(content);
    }

    /**
     * A draft of the folder as it is now.
     *
     * @param templates empty for those of this program
     * @return empty if the content has errors, which {@code diagnostics} then has
     */
    public Optional<Draft> draft(
            Site site, Optional<TemplateEngine> templates, Stages stages, Diagnostics diagnostics) {
        return Draft.of(
                        content,
                        PlanChecker::new,
                        settings -> settings.without(PublishedFormat.OFFLINE),
                        () -> site,
                        stages,
                        diagnostics)
                .map(draft -> draft.withTemplates(templates));
    }
}
