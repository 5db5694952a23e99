package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Block;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.Emphasis;
import planportal.model.Paragraph;
import planportal.model.Section;
import planportal.read.Located;
import planportal.read.TextBlock;
import planportal.read.TextDocument;
import planportal.read.TextLine;

/** Checks {@code chapters/*.md}, the plan's text. */
final class ChapterChecker {
    static final String FOLDER = "chapters/";

    private final Diagnostics diagnostics;
    private final Numbering<ColumnDraft> columns;
    private final Numbering<Chapter> chapters;
    private final PlaceIndex places;
    private final Examples examples;
    private final Definitions<Integer> placedColumns;
    private boolean columnsResolve = true;

    ChapterChecker(
            Diagnostics diagnostics,
            Numbering<ColumnDraft> columns,
            Numbering<Chapter> chapters,
            PlaceIndex places,
            Examples examples) {
        this.diagnostics = diagnostics;
        this.examples = examples;
        this.columns = columns;
        this.chapters = chapters;
        this.places = places;
        this.placedColumns = new Definitions<>(diagnostics, Rule.COLUMN_PLACED_TWICE);
    }

    /** Checks all chapters and adds them to the numbering. */
    void check(PlanFiles content) {
        if (content.hasUnreadable(FOLDER)) {
            incomplete();
        }
        content.texts(FOLDER).values().forEach(this::checkChapter);
        if (chapters.isComplete()) {
            checkNoneIsMissing(content);
        }
        if (chapters.isComplete() && columns.isComplete() && columnsResolve) {
            columns.declared().forEach(this::checkIsPlaced);
        }
    }

    private void incomplete() {
        chapters.incomplete();
        places.incomplete();
    }

    private void checkChapter(TextDocument document) {
        Optional<MappingReader> fields =
                MappingReader.frontMatter(
                        diagnostics, document.frontMatter(), document.beginning(), "chapter: 1");
        Optional<Integer> number = fields.flatMap(f -> f.integer("chapter"));
        Optional<Located<String>> label = fields.flatMap(f -> f.optionalText("label"));
        Optional<Located<String>> title = fields.flatMap(f -> f.optionalText("title"));
        fields.ifPresent(MappingReader::close);
        if (number.isPresent() && chapters.declare(number.get(), fields.get().spanOf("chapter"))) {
            new ChapterBuilder(number.get()).addAll(document, label, title);
        } else {
            incomplete();
        }
    }

    private void checkNoneIsMissing(PlanFiles content) {
        if (chapters.declared().isEmpty()) {
            diagnostics.report(
                    Rule.CHAPTER_MISSING,
                    content.missing(file(1)),
                    "missing file: a plan needs at least one chapter");
            incomplete();
            return;
        }
        int last = chapters.declared().lastKey();
        for (int number = 1; number < last; number++) {
            if (!chapters.declared().containsKey(number)) {
                String message = "missing file: there are chapters up to %s, but no chapter %s";
                diagnostics.report(
                        Rule.CHAPTER_MISSING,
                        content.missing(file(number)),
                        message.formatted(last, number));
                incomplete();
            }
        }
    }

    private static String file(int number) {
        return String.format(Locale.ROOT, "%s%02d.md", FOLDER, number);
    }

    private void checkIsPlaced(int column, Span span) {
        if (!placedColumns.has(column)) {
            diagnostics.report(
                    Rule.COLUMN_NOT_PLACED,
                    span,
                    "column " + column + " is not placed in any chapter",
                    "add a line \"::column " + column + "\" where the plan prints it");
        }
    }

    /** Builds a chapter from its blocks. */
    private final class ChapterBuilder {
        private final int chapter;
        private final List<Block> introduction = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private int section;
        private int paragraph;
        private Optional<HeadingParts> sectionTitle = Optional.empty();
        private List<Block> blocks = introduction;

        ChapterBuilder(int chapter) {
            this.chapter = chapter;
        }

        void addAll(
                TextDocument document,
                Optional<Located<String>> ownLabel,
                Optional<Located<String>> ownTitle) {
            TitledText text = TitledText.of(document, examples.chapter(), diagnostics);
            Optional<HeadingParts> title =
                    text.title()
                            .flatMap(heading -> parts(heading.line()))
                            .map(parts -> parts.or(ownLabel, ownTitle));
            text.body().forEach(this::add);
            endSection();
            if (title.isPresent()) {
                String label = title.get().label();
                String name = title.get().title();
                chapters.put(chapter, new Chapter(chapter, label, name, introduction, sections));
            }
        }

        private void add(TextBlock block) {
            if (block instanceof TextBlock.Heading heading) {
                addHeading(heading);
            } else if (block instanceof TextBlock.Paragraph paragraph) {
                addParagraph(paragraph.line(), Paragraph.Style.PLAIN);
            } else if (block instanceof TextBlock.Item item) {
                addParagraph(item.line(), Paragraph.Style.ofItem(item.isNumbered()));
            } else if (block instanceof TextBlock.Directive directive) {
                addDirective(directive);
            } else if (block instanceof TextBlock.Refused refused) {
                skip(refused);
            }
        }

        private void addHeading(TextBlock.Heading heading) {
            if (heading.headingLevel() == 2) {
                beginSection(parts(heading.line()));
            } else {
                String message =
                        heading.headingLevel() == 1
                                ? "unexpected second title; a file contains one chapter"
                                : "unexpected heading; a chapter has one title (#) and sections (##) only";
                diagnostics.report(Rule.HEADING_LEVEL_UNEXPECTED, heading.span(), message);
            }
        }

        private Optional<HeadingParts> parts(TextLine heading) {
            return HeadingParts.of(heading, examples, diagnostics);
        }

        private void beginSection(Optional<HeadingParts> title) {
            endSection();
            section++;
            paragraph = 0;
            sectionTitle = title;
            blocks = new ArrayList<>();
        }

        private void endSection() {
            sectionTitle.ifPresent(
                    t -> sections.add(new Section(chapter, section, t.label(), t.title(), blocks)));
            sectionTitle = Optional.empty();
        }

        private void addParagraph(TextLine line, Paragraph.Style style) {
            paragraph++;
            String text = line.text();
            Optional<String> lead = LeadPhrase.of(text);
            Paragraph added =
                    new Paragraph(chapter, section, paragraph, text, lead, style, emphasis(line));
            blocks.add(added);
            places.declare(added.id(), line.span());
            places.put(PlaceText.of(added, line));
        }

        private static List<Emphasis> emphasis(TextLine line) {
            return line.runs().stream()
                    .filter(TextLine.Run::emphasised)
                    .map(run -> new Emphasis(run.start(), run.start() + run.text().length()))
                    .toList();
        }

        /** Counts a refused block, so that the ids of later ones stay the same. */
        private void skip(TextBlock.Refused refused) {
            if (refused.headingLevel() == 2) {
                beginSection(Optional.empty());
            } else if (refused.headingLevel() == 0) {
                paragraph++;
                places.declare(chapter + "-" + section + "-" + paragraph, refused.span());
            }
        }

        private void addDirective(TextBlock.Directive directive) {
            Located<String> name = directive.name();
            Located<String> argument = directive.argument();
            if (!name.value().equals("column")) {
                diagnostics.report(
                        Rule.DIRECTIVE_MALFORMED,
                        name.span(),
                        "unknown directive \"" + name.value() + "\"",
                        "the only directive is \"::column 3\"");
            } else if (!argument.value().matches("[1-9][0-9]{0,4}")) {
                diagnostics.report(
                        Rule.DIRECTIVE_MALFORMED,
                        argument.span(),
                        "\"" + argument.value() + "\" is not a column number");
            } else {
                addColumn(Integer.parseInt(argument.value()), argument.span());
            }
        }

        private void addColumn(int number, Span span) {
            columnsResolve &= columns.resolve(number, span).isPresent();
            placedColumns.add(number, span, "column " + number);
            blocks.add(new ColumnReference(number));
        }
    }
}
