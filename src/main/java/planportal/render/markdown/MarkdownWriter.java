package planportal.render.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes the content of a page as Markdown, by CommonMark with the tables of GitHub. */
final class MarkdownWriter {
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /** What only helps readers of the page: ways around, drawings, what scripts use. */
    private static final String LEFT_OUT =
            "nav, svg, form, button, template, script, [hidden], [aria-hidden=true], [data-extra],"
                    + " .sign[href^=#]";

    /** What the style sheet sets apart from what is before it, without a space between. */
    private static final String SET_APART =
            "small, .fine, .facts > *, .row > *, .formats > a, .files span, h1 > code, caption > *";

    private static final Set<String> BOLD = Set.of("b", "strong", "dt", "summary", "caption");

    private MarkdownWriter() {}

    /** Writes the content of an element, which is not changed. */
    static String write(Element element) {
        Element content = element.clone();
        content.select(LEFT_OUT).remove();
        content.select(SET_APART).stream()
                .filter(MarkdownWriter::isClose)
                .forEach(each -> each.before(" "));
        Node document = new org.commonmark.node.Document();
        addBlocks(content, document);
        return RENDERER.render(document);
    }

    /** Adds the children of an element as blocks; text between blocks becomes a paragraph. */
    private static void addBlocks(Element element, Node parent) {
        Paragraph open = new Paragraph();
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            if (child instanceof Element block && isBlock(block)) {
                close(open, parent);
                open = new Paragraph();
                addBlock(block, parent);
            } else {
                addInline(child, open);
            }
        }
        close(open, parent);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.select("p, ul, ol, table, h1, h2, h3").size() > 0;
    }

    private static void close(Paragraph paragraph, Node parent) {
        trim(paragraph.getFirstChild(), true);
        trim(paragraph.getLastChild(), false);
        if (paragraph.getFirstChild() != null) {
            parent.appendChild(paragraph);
        }
    }

    /** Removes the space at an end of a paragraph. */
    private static void trim(Node end, boolean isStart) {
        if (end instanceof Text text) {
            String literal = text.getLiteral();
            text.setLiteral(isStart ? literal.stripLeading() : literal.stripTrailing());
            if (text.getLiteral().isEmpty()) {
                text.unlink();
            }
        }
    }

    private static void addBlock(Element element, Node parent) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4" -> {
                Heading heading = new Heading();
                heading.setLevel(element.normalName().charAt(1) - '0');
                addText(element.text(), heading);
                parent.appendChild(heading);
            }
            case "ul" -> addList(element, new BulletList(), parent);
            case "ol" -> addList(element, new OrderedList(), parent);
            case "blockquote" -> {
                Node quote = new BlockQuote();
                addBlocks(element, quote);
                parent.appendChild(quote);
            }
            case "pre" -> {
                FencedCodeBlock code = new FencedCodeBlock();
                code.setFenceCharacter("`");
                code.setOpeningFenceLength(3);
                code.setLiteral(element.wholeText().stripTrailing() + "\n");
                parent.appendChild(code);
            }
            case "table" -> addTable(element, parent);
            default -> addBlocks(element, parent);
        }
    }

    private static void addList(Element element, ListBlock list, Node parent) {
        list.setTight(true);
        for (Element child : element.children()) {
            Node item = new ListItem();
            addBlocks(child, item);
            if (item.getFirstChild() != null) {
                list.appendChild(item);
            }
        }
        if (list.getFirstChild() != null) {
            parent.appendChild(list);
        }
    }

    /** Adds a table; one without headings gets empty ones, which Markdown asks for. */
    private static void addTable(Element element, Node parent) {
        Element caption = element.selectFirst("caption");
        if (caption != null) {
            addBlocks(caption, parent);
        }
        int columns =
                element.select("tr").stream()
                        .mapToInt(row -> row.children().size())
                        .max()
                        .orElse(0);
        Node table = new TableBlock();
        Node head = new TableHead();
        Node body = new TableBody();
        List<Element> headings = element.select("thead tr");
        head.appendChild(
                row(headings.isEmpty() ? new Element("tr") : headings.get(0), columns, true));
        for (Element row : element.select("tr")) {
            if (!headings.contains(row)) {
                body.appendChild(row(row, columns, false));
            }
        }
        table.appendChild(head);
        table.appendChild(body);
        parent.appendChild(table);
    }

    private static Node row(Element element, int columns, boolean isHead) {
        Node row = new TableRow();
        for (int i = 0; i < columns; i++) {
            TableCell cell = new TableCell();
            cell.setHeader(isHead);
            if (i < element.children().size()) {
                addInline(element.child(i), cell);
            }
            row.appendChild(cell);
        }
        return row;
    }

    private static void addInline(org.jsoup.nodes.Node node, Node parent) {
        if (node instanceof TextNode text) {
            addText(text.text(), parent);
        } else if (node instanceof Element element) {
            addInline(element, parent);
        }
    }

    private static void addInline(Element element, Node parent) {
        String name = element.normalName();
        String text = element.text();
        if (name.equals("br") || text.isBlank()) {
            addText(" ", parent);
        } else if (name.equals("a") && isLink(element.attr("href"))) {
            Link link = new Link(element.attr("href"), null);
            addText(text, link);
            parent.appendChild(link);
        } else if (BOLD.contains(name)) {
            addMarked(text, new StrongEmphasis("**"), parent);
        } else if (name.equals("em")) {
            addMarked(text, new Emphasis("*"), parent);
        } else {
            element.childNodes().forEach(child -> addInline(child, parent));
        }
    }

    /** Returns whether something is before an element, without a space between. */
    private static boolean isClose(Element element) {
        org.jsoup.nodes.Node before = element.previousSibling();
        return before instanceof Element
                || before instanceof TextNode text && !text.getWholeText().matches("(?s).*\\s");
    }

    /** Places within the page have no anchor in Markdown. */
    private static boolean isLink(String href) {
        return !href.isEmpty() && !href.startsWith("#");
    }

    /** Adds marked text, with the space around it outside the marks, as Markdown demands. */
    private static void addMarked(String text, Node mark, Node parent) {
        addText(text.strip(), mark);
        parent.appendChild(mark);
    }

    private static void addText(String text, Node parent) {
        if (!text.isEmpty()) {
            parent.appendChild(new Text(text));
        }
    }
}
