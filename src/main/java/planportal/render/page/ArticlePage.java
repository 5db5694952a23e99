package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import planportal.derive.Abbreviation;
import planportal.model.Article;

/**
 * What {@code page/article.jte} shows: a page of the portal's own, such as about.
 *
 * @param html its text, safe to insert unescaped
 * @param contents its sections; empty if there are few
 */
public record ArticlePage(PageLayout layout, String html, List<Link> contents) {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(TABLES)
                    .softbreak(" ")
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();
    private static final String TAGS =
            "p h2 h3 h4 ul ol li a strong em code pre blockquote br hr"
                    + " table thead tbody tr th td";
    private static final Safelist SAFE =
            Safelist.none()
                    .addTags(TAGS.split(" "))
                    .addAttributes("a", "href")
                    .addAttributes("ol", "start")
                    .addAttributes("th", "align")
                    .addAttributes("td", "align")
                    .addProtocols("a", "href", "http", "https", "mailto")
                    .preserveRelativeLinks(true);
    private static final int MIN_CONTENTS = 4;
    private static final int DESCRIPTION_LENGTH = 120;

    static ArticlePage of(RenderContext context, Article article) {
        Document body = safe(article.markdown());
        String address = context.addresses().article(article.id());
        List<Link> contents = addAnchors(body, address);
        prepareTables(body);
        PageLayout layout = context.page(address, article.title(), description(body, article));
        for (Element link : body.select("a[href]:not([href*=:], [href^=#])")) {
            link.attr("href", layout.to(link.attr("href")));
        }
        return new ArticlePage(
                layout, body.body().html(), contents.size() < MIN_CONTENTS ? List.of() : contents);
    }

    /** Renders Markdown as HTML without anything harmful, whatever the Markdown holds. */
    private static Document safe(String markdown) {
        String html = RENDERER.render(PARSER.parse(markdown));
        Document clean =
                new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(html, "https://localhost/"));
        clean.outputSettings().prettyPrint(false);
        return clean;
    }

    /** Gives each section's heading an anchor, and returns links to them. */
    private static List<Link> addAnchors(Document body, String address) {
        List<Link> links = new ArrayList<>();
        for (Element heading : body.select("h2")) {
            String anchor = "s-" + (links.size() + 1);
            heading.attr("id", anchor);
            links.add(new Link(heading.text(), address + "#" + anchor));
        }
        return links;
    }

    /** Makes wide tables scroll by themselves, and names them and their header cells. */
    private static void prepareTables(Document body) {
        for (Element table : body.select("table")) {
            Element before = table.previousElementSibling();
            String caption = before == null ? "" : before.text();
            String name = caption.isEmpty() ? table.select("th").first().text() : caption;
            table.wrap("<div class=\"scroll\" role=\"group\" tabindex=\"0\"></div>");
            table.parent().attr("aria-label", name);
            table.select("thead th").attr("scope", "col");
            for (Element cell : table.select("[align]")) {
                if (cell.attr("align").equals("right")) {
                    cell.addClass("r");
                }
                cell.removeAttr("align");
            }
        }
    }

    private static String description(Document body, Article article) {
        Element first = body.selectFirst("p");
        String text = first == null ? article.title() : first.text();
        return Abbreviation.of(text, DESCRIPTION_LENGTH);
    }
}
