package planportal.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import planportal.render.page.StrictHtmlPolicy;

/** Compiles the templates that somebody is changing. */
final class LiveTemplates {
    /** Another package than that of the program's own templates, which would be found first. */
    private static final String PACKAGE = "planportal.preview.templates";

    private final Path templates;
    private final Path classes;
    private int compiled;

    /**
     * @param templates a folder of templates
     * @param classes a folder for what they are compiled to; a folder below for each time, since
     *     classes of a former time may still be loaded
     */
    LiveTemplates(Path templates, Path classes) {
        this.templates = templates;
        this.classes = classes;
    }

    /** Whether this file is one of the templates. */
    boolean has(Path file) {
        return file.startsWith(templates);
    }

    /**
     * All templates in one go: compiling each when it is first asked for takes ten times as long,
     * and not all threads wait for it.
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
        compiler.setBinaryStaticContent(true);
        compiler.setHtmlPolicy(new StrictHtmlPolicy());
        compiler.cleanAll();
        compiler.precompileAll();
        return TemplateEngine.createPrecompiled(target, ContentType.Html, loader, PACKAGE);
    }
}
