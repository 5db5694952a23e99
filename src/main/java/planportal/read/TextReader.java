package planportal.read;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
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
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
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
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Reads plan text: the part of CommonMark that keeps every character as it is. */
final class TextReader {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Pattern DIRECTIVE = Pattern.compile("::([a-z]+)\\s+(\\S+)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<!\\\\)&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);");
    private static final String ESCAPE =
            "plan text has no markup but emphasis and lists; if the plan prints this character, write \\ before it";
    private static final String NO_RULE = "delete the rule";

    /** What messages call the markup that plan text can't have. */
    private static final Map<Class<? extends Node>, String> MARKUP =
            Map.ofEntries(
                    entry(HtmlBlock.class, "HTML"),
                    entry(HtmlInline.class, "HTML"),
                    entry(Link.class, "a link"),
                    entry(LinkReferenceDefinition.class, "a link"),
                    entry(Image.class, "an image"),
                    entry(BlockQuote.class, "a quotation"),
                    entry(Code.class, "code"),
                    entry(FencedCodeBlock.class, "code"),
                    entry(IndentedCodeBlock.class, "code"),
                    entry(ThematicBreak.class, "a rule"),
                    entry(SoftLineBreak.class, "a line break"),
                    entry(HardLineBreak.class, "a line break"));

    private final Source source;
    private final Diagnostics diagnostics;
    private int bodyStart;

    TextReader(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Returns the document; empty if its front matter isn't well-formed, which is reported. */
    Optional<TextDocument> read() {
        return FrontMatter.split(source, diagnostics).map(this::document);
    }

    private TextDocument document(FrontMatter frontMatter) {
        bodyStart = frontMatter.bodyStart();
        List<TextBlock> blocks = new ArrayList<>();
        Node document = PARSER.parse(source.text().substring(bodyStart));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                addItems(list, blocks);
            } else {
                blocks.add(block(node));
            }
        }
        return new TextDocument(source.beginning(), frontMatter.mapping(), blocks);
    }

    private void addItems(ListBlock list, List<TextBlock> blocks) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            blocks.add(item((ListItem) item, list instanceof OrderedList));
        }
    }

    /** Returns an item; a number is a part of its text, a bullet is not. */
    private TextBlock item(ListItem item, boolean isNumbered) {
        Span span = span(item);
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph paragraph)) {
            diagnostics.report(Rule.MARKUP_IN_PLAN_TEXT, firstLine(span), "empty item of a list");
            return new TextBlock.Refused(span, 0);
        }
        if (first.getNext() != null) {
            diagnostics.report(
                    Rule.MARKUP_IN_PLAN_TEXT,
                    firstLine(span(first.getNext())),
                    "an item of a list must be a single paragraph",
                    "write each item as one line, and no list within a list");
            return new TextBlock.Refused(span, 0);
        }
        Optional<TextLine> line = line(paragraph);
        if (line.isEmpty()) {
            return new TextBlock.Refused(span, 0);
        }
        TextLine text = isNumbered ? numbered(span, line.get()) : line.get();
        return new TextBlock.Item(span, text, isNumbered);
    }

    /** Puts the number of an item before its text, as written: {@code 1. }. */
    private TextLine numbered(Span item, TextLine line) {
        Span number = source.span(item.start(), line.span().start());
        String written = number.text();
        List<TextLine.Run> runs = new ArrayList<>();
        runs.add(new TextLine.Run(0, written, number, false));
        for (TextLine.Run run : line.runs()) {
            int start = run.start() + written.length();
            runs.add(new TextLine.Run(start, run.text(), run.span(), run.emphasised()));
        }
        Span whole = source.span(item.start(), line.span().end());
        return new TextLine(written + line.text(), whole, runs);
    }

    private TextBlock block(Node node) {
        Span span = span(node);
        if (node instanceof Heading heading) {
            return heading(heading, span);
        }
        if (node instanceof Paragraph paragraph) {
            return span.text().startsWith("::") ? directive(span) : paragraph(paragraph, span);
        }
        refuse(node);
        return new TextBlock.Refused(span, 0);
    }

    private TextBlock heading(Heading heading, Span span) {
        if (!span.text().startsWith("#")) {
            diagnostics.report(
                    Rule.MARKUP_IN_PLAN_TEXT,
                    firstLine(span),
                    "a rule below a line makes the line a heading",
                    NO_RULE);
            return new TextBlock.Refused(span, 0);
        }
        int level = heading.getLevel();
        Optional<TextLine> line = line(heading);
        return line.isPresent()
                ? new TextBlock.Heading(span, level, line.get())
                : new TextBlock.Refused(span, level);
    }

    private TextBlock paragraph(Paragraph paragraph, Span span) {
        Optional<TextLine> line = line(paragraph);
        return line.isPresent()
                ? new TextBlock.Paragraph(span, line.get())
                : new TextBlock.Refused(span, 0);
    }

    private TextBlock directive(Span span) {
        Matcher matcher = DIRECTIVE.matcher(span.text());
        if (!matcher.matches()) {
            diagnostics.report(
                    Rule.DIRECTIVE_MALFORMED,
                    firstLine(span),
                    "malformed directive",
                    "write a column's place as a line of its own: ::column 3");
            return new TextBlock.Refused(span, 0);
        }
        return new TextBlock.Directive(span, group(span, matcher, 1), group(span, matcher, 2));
    }

    private static Located<String> group(Span span, Matcher matcher, int group) {
        return new Located<>(
                matcher.group(group), span.part(matcher.start(group), matcher.end(group)));
    }

    /** Returns the block's text; empty if it has anything but text, which is reported. */
    private Optional<TextLine> line(Block block) {
        if (block.getFirstChild() == null) {
            diagnostics.report(Rule.HEADING_EMPTY, span(block), "empty heading");
            return Optional.empty();
        }
        List<TextLine.Run> runs = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        addRuns(block, false, runs, refused);
        if (!refused.isEmpty() || runs.isEmpty()) {
            return Optional.empty();
        }
        String text = runs.stream().map(TextLine.Run::text).collect(Collectors.joining());
        int start = span(block.getFirstChild()).start();
        int end = span(block.getLastChild()).end();
        return Optional.of(new TextLine(text, source.span(start, end), runs));
    }

    /** Adds the text below a node; emphasis may hold text alone. */
    private void addRuns(
            Node parent, boolean emphasised, List<TextLine.Run> runs, Set<String> refused) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text run) {
                int start = runs.stream().mapToInt(each -> each.text().length()).sum();
                runs.add(new TextLine.Run(start, run.getLiteral(), span(run), emphasised));
                reportReferences(span(run));
            } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
                addRuns(node, true, runs, refused);
            } else if (refused.add(name(node))) {
                refuse(node);
            }
        }
    }

    /** Reports what Markdown replaces by a character: {@code &nbsp;}, {@code &#8203;}. */
    private void reportReferences(Span run) {
        Matcher found = REFERENCE.matcher(run.text());
        while (found.find()) {
            Span reference = run.part(found.start(), found.end());
            diagnostics.report(
                    Rule.MARKUP_IN_PLAN_TEXT,
                    reference,
                    "plan text cannot contain a character reference",
                    ESCAPE);
        }
    }

    private void refuse(Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            Span next = span(node.getNext());
            diagnostics.report(
                    Rule.PARAGRAPH_OF_SEVERAL_LINES,
                    source.span(next.start(), next.start()),
                    "a paragraph must be a single line",
                    "join the lines, or separate two paragraphs by an empty line");
        } else {
            diagnostics.report(
                    Rule.MARKUP_IN_PLAN_TEXT,
                    firstLine(span(node)),
                    "plan text cannot contain " + name(node),
                    hint(node));
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

    private static Span firstLine(Span span) {
        int end = span.text().indexOf('\n');
        return end < 0 ? span : span.part(0, end);
    }

    private static String hint(Node node) {
        if (node instanceof IndentedCodeBlock) {
            return "delete the four spaces at the start of the line, which mark code";
        }
        return node instanceof ThematicBreak ? NO_RULE : ESCAPE;
    }

    private static String name(Node node) {
        return MARKUP.getOrDefault(node.getClass(), node.getClass().getSimpleName());
    }
}
