package planportal.render.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/** Turns a page's record into the bytes of its HTML, by a template of {@code site/templates}. */
public final class Pages {
    /** Where the layout wants the symbols that the page uses. */
    public static final String SYMBOLS = "<!--symbols-->";

    private final TemplateEngine engine;
    private final Icons icons;

    /** Pages by the templates that were compiled into this program. */
    public Pages(Icons icons) {
        this(TemplateEngine.createPrecompiled(ContentType.Html), icons);
    }

    /** Pages by another engine, such as one that reads templates from the disk. */
    public Pages(TemplateEngine engine, Icons icons) {
        this.engine = engine;
        this.icons = icons;
    }

    /**
     * The page as UTF-8.
     *
     * @param template the path below {@code site/templates}: {@code page/home.jte}
     * @param page the value of the template's only parameter
     * @throws planportal.site.SiteException if a message or an icon is missing
     */
    public byte[] render(String template, Object page) {
        StringOutput output = new StringOutput(32 * 1024);
        engine.render(template, page, output);
        String html = output.toString();
        int place = html.lastIndexOf(SYMBOLS);
        if (place >= 0) {
            html =
                    html.substring(0, place)
                            + icons.symbolsFor(html)
                            + html.substring(place + SYMBOLS.length());
        }
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
