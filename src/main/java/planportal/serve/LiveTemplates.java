package planportal.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import planportal.render.page.StrictHtmlPolicy;

/** Compiles templates that an editor has changed. */
final class LiveTemplates {
    /** Not the package of the program's own templates, whose classes would be found first. */
    private static final String PACKAGE = "planportal.preview.templates";

    private final Path templates;
    private final Path classes;
    private int compiled;

    /**
     * @param templates a folder of templates
     * @param classes a folder for compiled templates; each compilation gets a folder below it,
     *     because earlier classes may still be loaded
     */
    LiveTemplates(Path templates, Path classes) {
        this.templates = templates;
        this.classes = classes;
    }

    /** Returns whether a file is one of the templates. */
    boolean has(Path file) {
        return file.startsWith(templates);
    }

    /**
     * Compiles all templates.
     *
     * @throws gg.jte.TemplateException if one can't be compiled
     */
    TemplateEngine compile() {
        Path target = classes.resolve(Integer.toString(++compiled));
        ClassLoader loader = LiveTemplates.class.getClassLoader();
        TemplateEngine compiler =
                TemplateEngine.create(
                        new DirectoryCodeResolver(templates),
                        target,
                        ContentType.Html,
                        loader,
                        PACKAGE);
        compiler.setTrimControlStructures(true);
        compiler.setHtmlPolicy(new StrictHtmlPolicy());
        compiler.cleanAll();
        compiler.precompileAll();
        return TemplateEngine.createPrecompiled(target, ContentType.Html, loader, PACKAGE);
    }
}
