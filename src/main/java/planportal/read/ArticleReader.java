package planportal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.InvisibleCharacters;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/**
 * Reads a page of the portal's own: CommonMark with tables, without HTML, images and unsafe links.
 */
final class ArticleReader {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();
    private static final Pattern SCHEME =
            Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    /** Markup of other kinds of Markdown, which would appear as it is written. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?<!\\\\)\\[\\^[^\\]\\s]+\\]");

    private static final Pattern STRUCK = Pattern.compile("(?<!\\\\)~~[^~]*(?:~~)?");
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]\\] ");

    private static final int MIN_LEVEL = 2;
    private static final int MAX_LEVEL = 4;
    private static final List<String> SAFE_SCHEMES = List.of("http", "https", "mailto");

    private final Source source;
    private final Diagnostics diagnostics;

    ArticleReader(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Returns the page; empty if its front matter isn't well-formed, which is reported. */
    Optional<ArticleDocument> read() {
        return FrontMatter.split(source, diagnostics).map(this::document);
    }

    private ArticleDocument document(FrontMatter frontMatter) {
        String body = source.text().substring(frontMatter.bodyStart());
        Guard guard = new Guard(frontMatter.bodyStart());
        parse(body, frontMatter.bodyStart()).ifPresent(document -> document.accept(guard));
        return new ArticleDocument(source.beginning(), frontMatter.mapping(), body, guard.links);
    }

    /** Returns the parsed body; empty if a table is too large for the parser, which is reported. */
    private Optional<Node> parse(String body, int bodyStart) {
        try {
            return Optional.of(PARSER.parse(body));
        } catch (IllegalArgumentException e) {
            int table = bodyStart + Math.max(0, body.indexOf('|'));
            diagnostics.report(
                    Rule.TABLE_TOO_LARGE,
                    source.span(table, table),
                    "a table of the page has more than 1,000,000 cells",
                    "split it, or publish it as a dataset");
            return Optional.empty();
        }
    }

    /** Reports markup that pages don't support or that could run scripts in a browser. */
    private final class Guard extends AbstractVisitor {
        private final int bodyStart;
        private final List<Located<String>> links = new ArrayList<>();
        private int depth;

        Guard(int bodyStart) {
            this.bodyStart = bodyStart;
        }

        @Override
        public void visit(HtmlBlock html) {
            refuseHtml(html);
        }

        @Override
        public void visit(HtmlInline html) {
            refuseHtml(html);
        }

        @Override
        public void visit(Link link) {
            checkDestination(link, link.getDestination());
            links.add(new Located<>(link.getDestination(), firstLine(link)));
            checkCharacters(firstLine(link), link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            diagnostics.report(
                    Rule.PAGE_MARKUP_UNSUPPORTED,
                    firstLine(image),
                    "images are not allowed in pages",
                    "the portal publishes no images and loads none from other sites");
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            if (definition.getLabel().startsWith("^")) {
                refuse(firstLine(definition), "footnotes");
            }
        }

        @Override
        public void visit(Text text) {
            Span span = firstLine(text);
            checkCharacters(span, text.getLiteral());
            refuse(span, FOOTNOTE, "footnotes");
            refuse(span, STRUCK, "struck text");
            if (text.getPrevious() == null && text.getParent().getParent() instanceof ListItem) {
                refuse(span, TASK, "lists of tasks");
            }
        }

        @Override
        protected void visitChildren(Node parent) {
            if (depth == Limits.NESTING) {
                diagnostics.report(
                        Rule.NESTED_TOO_DEEP,
                        firstLine(parent),
                        "markup is nested more than %s deep".formatted(depth));
                return;
            }
            depth++;
            super.visitChildren(parent);
            depth--;
        }

        private void refuse(Span span, Pattern markup, String name) {
            markup.matcher(span.text())
                    .results()
                    .forEach(found -> refuse(span.part(found.start(), found.end()), name));
        }

        private void refuse(Span span, String name) {
            diagnostics.report(
                    Rule.PAGE_MARKUP_UNSUPPORTED,
                    span,
                    "pages cannot contain " + name,
                    "delete the markup; for its characters themselves write \\ before it");
        }

        /** The file itself has no invisible characters, but character references denote them. */
        private void checkCharacters(Span span, String text) {
            InvisibleCharacters.report(text, span, "delete its &…; reference", diagnostics);
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() < MIN_LEVEL || heading.getLevel() > MAX_LEVEL) {
                diagnostics.report(
                        Rule.HEADING_LEVEL_UNEXPECTED,
                        firstLine(heading),
                        "unexpected heading of level " + heading.getLevel(),
                        "use ##, ### or ####; the title goes into the front matter");
            }
            visitChildren(heading);
        }

        private void refuseHtml(Node html) {
            diagnostics.report(
                    Rule.PAGE_MARKUP_UNSUPPORTED,
                    firstLine(html),
                    "HTML is not allowed in pages",
                    "use Markdown; for a literal < write \\<");
        }

        private void checkDestination(Node link, String destination) {
            var matcher = SCHEME.matcher(destination.strip());
            if (matcher.matches()
                    && !SAFE_SCHEMES.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
                diagnostics.report(
                        Rule.LINK_SCHEME_UNSAFE,
                        firstLine(link),
                        "link to \"%s\"; only http, https and mailto are allowed"
                                .formatted(destination));
            }
        }

        private Span firstLine(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return source.span(bodyStart, bodyStart);
            }
            int start = bodyStart + spans.get(0).getInputIndex();
            return source.span(start, start + spans.get(0).getLength());
        }
    }
}
