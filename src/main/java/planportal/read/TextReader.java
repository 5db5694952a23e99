package planportal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Reads plan text: the part of CommonMark that leaves every character as it is. */
final class TextReader {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Pattern DIRECTIVE = Pattern.compile("::([a-z]+)\\s+(\\S+)");
    private static final String ESCAPE =
            "plan text is plain; if the plan prints this very sign, put \\ before it";

    private static final String NO_RULE = "delete the rule";

    private final Source source;
    private final Diagnostics diagnostics;
    private int bodyStart;

    TextReader(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The document; empty if its front matter isn't well-formed, which then has been reported. */
    Optional<TextDocument> read() {
        return FrontMatter.split(source, diagnostics).map(this::document);
    }

    private TextDocument document(FrontMatter frontMatter) {
        bodyStart = frontMatter.bodyStart();
        List<TextBlock> blocks = new ArrayList<>();
        Node document = PARSER.parse(source.text().substring(bodyStart));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return new TextDocument(source.beginning(), frontMatter.mapping(), blocks);
    }

    private TextBlock block(Node node) {
        Span span = span(node);
        if (node instanceof Heading heading) {
            if (!span.text().startsWith("#")) {
                diagnostics.error(
                        firstLine(span), "a rule below a line makes it a heading", NO_RULE);
                return new TextBlock.Refused(span, 0);
            }
            Optional<TextLine> passage = passage(heading);
            return passage.isPresent()
                    ? new TextBlock.Heading(span, heading.getLevel(), passage.get())
                    : new TextBlock.Refused(span, heading.getLevel());
        }
        if (node instanceof Paragraph paragraph) {
            return span.text().startsWith("::") ? directive(span) : line(span, paragraph);
        }
        diagnostics.error(firstLine(span), name(node) + " is not plan text", hint(node));
        return new TextBlock.Refused(span, 0);
    }

    private TextBlock directive(Span span) {
        Matcher matcher = DIRECTIVE.matcher(span.text());
        if (!matcher.matches()) {
            diagnostics.error(
                    firstLine(span),
                    "not understood; a column's place is a line of its own, as in \"::column 3\"");
            return new TextBlock.Refused(span, 0);
        }
        return new TextBlock.Directive(
                span,
                new Located<>(matcher.group(1), span.part(matcher.start(1), matcher.end(1))),
                new Located<>(matcher.group(2), span.part(matcher.start(2), matcher.end(2))));
    }

    private TextBlock line(Span span, Paragraph paragraph) {
        Optional<TextLine> passage = passage(paragraph);
        return passage.isPresent()
                ? new TextBlock.Line(span, passage.get())
                : new TextBlock.Refused(span, 0);
    }

    /** The block's text; empty if something else than text stands in it, which is reported. */
    private Optional<TextLine> passage(Block block) {
        StringBuilder text = new StringBuilder();
        Set<String> refused = new HashSet<>();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text run) {
                text.append(run.getLiteral());
            } else {
                if (refused.add(name(node))) {
                    refuse(node);
                }
            }
        }
        if (block.getFirstChild() == null) {
            diagnostics.error(span(block), "the heading is empty");
            return Optional.empty();
        }
        Span span = cover(span(block.getFirstChild()), span(block.getLastChild()));
        return refused.isEmpty()
                ? Optional.of(new TextLine(text.toString(), span))
                : Optional.empty();
    }

    private void refuse(Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            Span next = span(node.getNext());
            diagnostics.error(
                    source.span(next.start(), next.start()),
                    "the paragraph goes on in a second line; a paragraph is one line",
                    "join the lines, or part two paragraphs by an empty line");
        } else {
            diagnostics.error(firstLine(span(node)), name(node) + " is not plan text", hint(node));
        }
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return source.span(bodyStart, bodyStart);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return source.span(
                bodyStart + first.getInputIndex(),
                bodyStart + last.getInputIndex() + last.getLength());
    }

    private Span cover(Span first, Span last) {
        return source.span(first.start(), last.end());
    }

    private static Span firstLine(Span span) {
        int end = span.text().indexOf('\n');
        return end < 0 ? span : span.part(0, end);
    }

    private static String hint(Node node) {
        if (node instanceof IndentedCodeBlock) {
            return "four spaces at a line's beginning make it code; delete them";
        }
        return node instanceof ThematicBreak ? NO_RULE : ESCAPE;
    }

    private static String name(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return "HTML";
        }
        if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            return "emphasis";
        }
        if (node instanceof Link || node instanceof LinkReferenceDefinition) {
            return "a link";
        }
        if (node instanceof Image) {
            return "an image";
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            return "a list";
        }
        if (node instanceof BlockQuote) {
            return "a quotation";
        }
        if (node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock) {
            return "code";
        }
        if (node instanceof ThematicBreak) {
            return "a rule";
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return "a line break";
        }
        return "this (" + node.getClass().getSimpleName() + ")";
    }
}
