package planportal.render.page;

import java.util.List;
import java.util.Optional;
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
 * @param html its text, safe to put in as it is
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
    private static final int FEW = 4;
    private static final int DESCRIPTION = 120;

    public ArticlePage {
        contents = List.copyOf(contents);
    }

    static ArticlePage of(RenderContext context, Article article) {
        Document body = safe(article.markdown());
        List<Link> contents = headings(body, context.addresses().article(article.id()));
        tables(body);
        return new ArticlePage(
                context.page(
                        context.addresses().article(article.id()),
                        article.title(),
                        description(body, article)),
                body.body().html(),
                contents.size() < FEW ? List.of() : contents);
    }

    /** Markdown as HTML of which nothing can do harm, whatever the Markdown holds. */
    private static Document safe(String markdown) {
        Safelist harmless =
                Safelist.none()
                        .addTags(
                                "p",
                                "h2",
                                "h3",
                                "h4",
                                "ul",
                                "ol",
                                "li",
                                "a",
                                "strong",
                                "em",
                                "code",
                                "pre",
                                "blockquote",
                                "br",
                                "hr",
                                "table",
                                "thead",
                                "tbody",
                                "tr",
                                "th",
                                "td")
                        .addAttributes("a", "href")
                        .addAttributes("ol", "start")
                        .addAttributes("th", "align")
                        .addAttributes("td", "align")
                        .addProtocols("a", "href", "http", "https", "mailto")
                        .preserveRelativeLinks(true);
        String html = RENDERER.render(PARSER.parse(markdown));
        Document clean =
                new Cleaner(harmless).clean(Jsoup.parseBodyFragment(html, "https://localhost/"));
        clean.outputSettings().prettyPrint(false);
        return clean;
    }

    /** Gives each section's heading an anchor. */
    private static List<Link> headings(Document body, String address) {
        List<Element> headings = body.select("h2");
        return java.util.stream.IntStream.range(0, headings.size())
                .mapToObj(
                        i -> {
                            Element heading = headings.get(i).attr("id", "s-" + (i + 1));
                            return new Link(heading.text(), address + "#" + heading.id());
                        })
                .toList();
    }

    /** Lets wide tables scroll by themselves, and says what their cells are. */
    private static void tables(Document body) {
        for (Element table : body.select("table")) {
            Element before = table.previousElementSibling();
            String name =
                    Optional.ofNullable(before)
                            .map(Element::text)
                            .filter(t -> !t.isEmpty())
                            .orElseGet(() -> table.select("th").first().text());
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
        return Abbreviation.of(text, DESCRIPTION);
    }
}
