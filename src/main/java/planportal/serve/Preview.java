package planportal.serve;

import gg.jte.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planportal.Draft;
import planportal.Drafting;
import planportal.Stages;
import planportal.diagnostic.Diagnostics;
import planportal.site.Site;

/**
 * Makes the site that an editor previews, again and again, whatever is wrong in between. Nothing is
 * rendered yet, so it takes a fraction of a build.
 */
public final class Preview {
    private final Path content;
    private final Path siteSource;
    private final Drafting drafting;
    private final LiveTemplates liveTemplates;

    /** Until a template changes, those of the program serve, which are there at once. */
    private Optional<TemplateEngine> templates = Optional.empty();

    /** Whether they have to be compiled; so it stays until they can be. */
    private boolean templatesChanged;

    /** Empty if it has to be read. */
    private Optional<Site> site = Optional.empty();

    /**
     * @param content the folder with the plan
     * @param siteSource the folder {@code site/}; where it is missing, what is built into the
     *     program is used
     * @param classes a folder for templates that are compiled because they changed
     */
    public Preview(Path content, Path siteSource, Path classes) {
        this.content = content;
        this.siteSource = siteSource;
        drafting = new Drafting(content);
        liveTemplates = new LiveTemplates(siteSource.resolve("templates"), classes);
    }

    /** The folders whose changes call for a new site. */
    public List<Path> sources() {
        return List.of(content, siteSource);
    }

    /**
     * Makes the site once more.
     *
     * @param changes all files that changed since the last time
     */
    public PreviewState build(List<Path> changes, Stages stages) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            note(changes);
            if (templatesChanged) {
                templates = Optional.of(liveTemplates.compile());
                templatesChanged = false;
            }
            if (site.isEmpty()) {
                site = Optional.of(readSite());
            }
            Optional<Draft> draft = drafting.draft(site.get(), templates, stages, diagnostics);
            if (draft.isPresent()) {
                return PreviewState.of(stages.stage("prepare", () -> RenderedSite.of(draft.get())));
            }
        } catch (RuntimeException e) {
            return PreviewState.failed(Problems.text(e));
        }
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        return PreviewState.failed(printed.toString());
    }

    private void note(List<Path> changes) {
        if (changes.stream().anyMatch(file -> file.startsWith(siteSource))) {
            site = Optional.empty();
        }
        if (changes.stream().anyMatch(liveTemplates::has)) {
            templatesChanged = true;
        }
    }

    private Site readSite() {
        return Files.isDirectory(siteSource.resolve("messages"))
                ? Site.read(siteSource)
                : Site.builtIn();
    }
}
