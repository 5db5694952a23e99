package planportal.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planportal.Build;
import planportal.BuildResult;
import planportal.Stages;
import planportal.publish.PublishException;
import planportal.render.page.StrictHtmlPolicy;
import planportal.site.Site;
import planportal.site.SiteException;

/** Builds the site that an editor previews, again and again, whatever is wrong in between. */
public final class Preview {
    /** Another package than that of the program's own templates, which would be found first. */
    private static final String TEMPLATES = "planportal.preview.templates";

    private final Path content;
    private final Path siteSource;
    private final Path target;
    private Optional<TemplateEngine> templates = Optional.empty();

    /**
     * @param content the folder with the plan
     * @param siteSource the folder {@code site/}; where it is missing, what is built into the
     *     program is used
     * @param target where to build to
     */
    public Preview(Path content, Path siteSource, Path target) {
        this.content = content;
        this.siteSource = siteSource;
        this.target = target;
    }

    /** The folders whose changes call for a new build. */
    public List<Path> sources() {
        return List.of(content, siteSource);
    }

    /**
     * Builds once more.
     *
     * @param changes the files that changed since the last time
     */
    public PreviewState build(List<Path> changes, Stages stages) {
        Path folder = siteSource.resolve("templates");
        try {
            if (changes.stream().anyMatch(file -> file.startsWith(folder))) {
                templates = Optional.of(compile(folder));
            }
            BuildResult result = build().run(stages);
            if (result.published().isPresent()) {
                return PreviewState.built();
            }
            StringBuilder printed = new StringBuilder();
            result.diagnostics().print(printed);
            return PreviewState.failed(printed.toString());
        } catch (SiteException | PublishException e) {
            return PreviewState.failed(e.getMessage() + "\n");
        } catch (TemplateException e) {
            return PreviewState.failed(
                    "site/templates: error: " + e.getMessage() + cause(e) + "\n");
        } catch (RuntimeException e) {
            return PreviewState.failed("error: this is a defect of the program: " + e + "\n");
        }
    }

    private static String cause(TemplateException e) {
        return e.getCause() == null ? "" : ": " + e.getCause();
    }

    private Build build() {
        Site site =
                Files.isDirectory(siteSource.resolve("messages"))
                        ? Site.read(siteSource)
                        : Site.builtIn();
        return new Build(content, target, site).withTemplates(templates).withoutArchive();
    }

    /**
     * All templates of a folder in one go: compiling each when it is first asked for takes ten
     * times as long, and not all threads wait for it. Until a template changes, those of the
     * program serve, which are there at once.
     */
    private TemplateEngine compile(Path folder) {
        Path classes = target.resolveSibling("." + target.getFileName() + ".templates");
        ClassLoader loader = Preview.class.getClassLoader();
        TemplateEngine compiler =
                TemplateEngine.create(
                        new DirectoryCodeResolver(folder),
                        classes,
                        ContentType.Html,
                        loader,
                        TEMPLATES);
        compiler.setTrimControlStructures(true);
        compiler.setBinaryStaticContent(true);
        compiler.setHtmlPolicy(new StrictHtmlPolicy());
        compiler.cleanAll();
        compiler.precompileAll();
        return TemplateEngine.createPrecompiled(classes, ContentType.Html, loader, TEMPLATES);
    }
}
