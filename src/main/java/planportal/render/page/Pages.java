package planportal.render.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateNotFoundException;
import planportal.site.SiteException;

/** Turns a page's record into the bytes of its HTML, by a template of {@code site/templates}. */
public final class Pages {
    /** Where the layout wants the symbols that the page uses. */
    public static final String SYMBOLS = "<!--symbols-->";

    private final TemplateEngine engine;

    /** For each thread the one that it fills again and again. */
    private final ThreadLocal<PageOutput> outputs;

    /** Pages by the templates that were compiled into this program. */
    public Pages(Icons icons) {
        this(TemplateEngine.createPrecompiled(ContentType.Html), icons);
    }

    /** Pages by another engine, such as one that reads templates from the disk. */
    public Pages(TemplateEngine engine, Icons icons) {
        this.engine = engine;
        outputs = ThreadLocal.withInitial(() -> new PageOutput(icons));
    }

    /**
     * The page as UTF-8.
     *
     * @param template the path below {@code site/templates}: {@code page/home.jte}
     * @param page the value of the template's only parameter
     * @throws SiteException if the template, a message or an icon is missing
     */
    public byte[] render(String template, Object page) {
        PageOutput output = outputs.get();
        output.clear();
        try {
            engine.render(template, page, output);
        } catch (TemplateNotFoundException e) {
            throw new SiteException("site/templates/" + template + ": error: no such template");
        } catch (TemplateException e) {
            // jte wraps whatever a template runs into; what the user has to know is inside.
            if (e.getCause() instanceof SiteException cause) {
                throw cause;
            }
            throw e;
        }
        return output.toByteArray();
    }
}
