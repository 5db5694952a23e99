package planportal.render.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateNotFoundException;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import planportal.site.SiteException;

/** Renders the record of a page as HTML, by a template of {@code site/templates}. */
public final class Pages {
    /** Marks where the layout puts the symbols of the icons that the page uses. */
    public static final String SYMBOLS = "<!--symbols-->";

    /** Line breaks next to a tag, and the elements that keep theirs. */
    private static final Pattern LINE_BREAKS =
            Pattern.compile("(?s)(<(pre|script)\\b.*?</\\2>)|(?<=>)\\s*\\n\\s*|\\n\\s*(?=<)");

    private final TemplateEngine engine;
    private final Icons icons;
    private final Optional<String> chinese;

    /** Uses the templates that were compiled into this program. */
    public Pages(Icons icons) {
        this(TemplateEngine.createPrecompiled(ContentType.Html), icons, Optional.empty());
    }

    /**
     * Uses another engine, such as one that reads templates from the disk.
     *
     * @param chinese the language to mark Chinese words with, {@code zh-Hans}; empty where the
     *     pages are in Chinese themselves, or the plan is not
     */
    public Pages(TemplateEngine engine, Icons icons, Optional<String> chinese) {
        this.engine = engine;
        this.icons = icons;
        this.chinese = chinese;
    }

    /**
     * Renders a page as UTF-8.
     *
     * @param template the path below {@code site/templates}: {@code page/home.jte}
     * @param page the value of the template's only parameter
     * @throws SiteException if the template, a message or an icon is missing
     */
    public byte[] render(String template, Object page) {
        String text = text(template, page);
        String html = chinese.map(tag -> LanguageMarks.mark(text, tag)).orElse(text);
        return html.replace(SYMBOLS, icons.symbolsFor(html)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Renders a document without icons.
     *
     * @param template the path below {@code site/templates}: {@code book/title.jte}
     * @param page the value of the template's only parameter
     * @throws SiteException if the template or a message is missing
     */
    public String text(String template, Object page) {
        StringOutput output = new StringOutput();
        try {
            engine.render(template, page, output);
        } catch (TemplateNotFoundException e) {
            throw new SiteException("site/templates/" + template + ": error: no such template");
        } catch (TemplateException e) {
            // jte wraps what a template throws.
            if (e.getCause() instanceof SiteException cause) {
                throw cause;
            }
            throw e;
        }
        return withoutIndentation(output.toString());
    }

    /**
     * Removes line breaks next to a tag with the indentation, so that templates can be indented. A
     * space that a reader sees at such a place is written {@code &#32;}, or ends a message.
     */
    static String withoutIndentation(String html) {
        return LINE_BREAKS.matcher(html).replaceAll("$1");
    }
}
