package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Block;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.Paragraph;
import planportal.model.Section;
import planportal.read.Located;
import planportal.read.TextBlock;
import planportal.read.TextDocument;
import planportal.read.TextLine;

/** {@code chapters/*.md}: the plan's text. */
final class ChapterChecker {
    static final String FOLDER = "chapters/";

    private final Diagnostics diagnostics;
    private final Numbering<ColumnDraft> columns;
    private final Numbering<Chapter> chapters;
    private final PlaceIndex places;
    private final Map<Integer, Span> columnPlaces = new HashMap<>();
    private boolean columnsResolve = true;

    ChapterChecker(
            Diagnostics diagnostics,
            Numbering<ColumnDraft> columns,
            Numbering<Chapter> chapters,
            PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.columns = columns;
        this.chapters = chapters;
        this.places = places;
    }

    /** Checks all chapters and puts them into the numbering. */
    void check(PlanFiles content) {
        if (content.hasUnreadable(FOLDER)) {
            chapters.incomplete();
            places.incomplete();
        }
        content.texts(FOLDER).values().forEach(this::checkChapter);
        if (chapters.isComplete()) {
            checkNoneIsMissing(content);
        }
        if (chapters.isComplete() && columns.isComplete() && columnsResolve) {
            checkAllColumnsArePlaced();
        }
    }

    private void checkChapter(TextDocument document) {
        Optional<MappingReader> fields =
                MappingReader.frontMatter(
                        diagnostics, document.frontMatter(), document.beginning(), "chapter: 1");
        OptionalInt number = OptionalInt.empty();
        if (fields.isPresent()) {
            number = fields.get().integer("chapter");
            fields.get().close();
        }
        if (number.isPresent()
                && chapters.declare(number.getAsInt(), fields.orElseThrow().spanOf("chapter"))) {
            new Walk(number.getAsInt()).chapter(document);
        } else {
            chapters.incomplete();
            places.incomplete();
        }
    }

    private void checkNoneIsMissing(PlanFiles content) {
        if (chapters.declared().isEmpty()) {
            diagnostics.error(
                    content.missing(file(1)), "the file is missing: a plan has a chapter at least");
            chapters.incomplete();
            places.incomplete();
            return;
        }
        int last = chapters.declared().lastKey();
        for (int number = 1; number < last; number++) {
            if (!chapters.declared().containsKey(number)) {
                diagnostics.error(
                        content.missing(file(number)),
                        "the file is missing: chapters run to "
                                + last
                                + ", and there is no chapter "
                                + number);
                chapters.incomplete();
                places.incomplete();
            }
        }
    }

    private static String file(int number) {
        return String.format(Locale.ROOT, "%s%02d.md", FOLDER, number);
    }

    private void checkAllColumnsArePlaced() {
        columns.declared()
                .forEach(
                        (number, span) -> {
                            if (!columnPlaces.containsKey(number)) {
                                diagnostics.error(
                                        span,
                                        "column " + number + " stands in no chapter",
                                        "put a line \"::column "
                                                + number
                                                + "\" where the plan has it");
                            }
                        });
    }

    /** Walks through the blocks of one chapter. */
    private final class Walk {
        private final int chapter;
        private final List<Block> introduction = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private int section;
        private int paragraph;
        private Optional<HeadingParts> sectionTitles = Optional.empty();
        private List<Block> blocks = introduction;

        Walk(int chapter) {
            this.chapter = chapter;
        }

        void chapter(TextDocument document) {
            List<TextBlock> all = document.blocks();
            Optional<HeadingParts> title = title(all, document.beginning());
            for (TextBlock block : all.subList(isTitle(all) ? 1 : 0, all.size())) {
                walk(block);
            }
            endSection();
            title.ifPresent(
                    t ->
                            chapters.put(
                                    chapter,
                                    new Chapter(
                                            chapter,
                                            t.label(),
                                            t.title(),
                                            introduction,
                                            sections)));
        }

        private static boolean isTitle(List<TextBlock> all) {
            return !all.isEmpty() && all.get(0).headingLevel() == 1;
        }

        private Optional<HeadingParts> title(List<TextBlock> all, Span beginning) {
            if (all.isEmpty()) {
                diagnostics.error(beginning, "the title is missing: # 第一章 …");
                return Optional.empty();
            }
            if (!isTitle(all)) {
                diagnostics.error(all.get(0).span(), "the title is to stand first: # 第一章 …");
            } else if (all.get(0) instanceof TextBlock.Heading heading) {
                return HeadingParts.of(heading.line(), diagnostics);
            }
            return Optional.empty();
        }

        private void walk(TextBlock block) {
            if (block instanceof TextBlock.Heading heading) {
                heading(heading);
            } else if (block instanceof TextBlock.Paragraph line) {
                paragraph(line.line());
            } else if (block instanceof TextBlock.Directive directive) {
                directive(directive);
            } else if (block instanceof TextBlock.Refused refused) {
                refused(refused);
            }
        }

        private void heading(TextBlock.Heading heading) {
            if (heading.headingLevel() == 2) {
                beginSection(HeadingParts.of(heading.line(), diagnostics));
            } else {
                diagnostics.error(
                        heading.span(),
                        heading.headingLevel() == 1
                                ? "a second title; a file holds one chapter"
                                : "a chapter has a title (#) and sections (##), no deeper headings");
            }
        }

        private void beginSection(Optional<HeadingParts> titles) {
            endSection();
            section++;
            paragraph = 0;
            sectionTitles = titles;
            blocks = new ArrayList<>();
        }

        private void endSection() {
            sectionTitles.ifPresent(
                    t -> sections.add(new Section(chapter, section, t.label(), t.title(), blocks)));
            sectionTitles = Optional.empty();
        }

        private void paragraph(TextLine passage) {
            paragraph++;
            Paragraph made =
                    new Paragraph(
                            chapter,
                            section,
                            paragraph,
                            passage.text(),
                            LeadPhrase.of(passage.text()));
            blocks.add(made);
            places.declare(made.id(), passage.span());
            places.put(PlaceText.of(made, passage));
        }

        /** What is refused still counts, so that the ids of those after it stay as they are. */
        private void refused(TextBlock.Refused refused) {
            if (refused.headingLevel() == 2) {
                beginSection(Optional.empty());
            } else if (refused.headingLevel() == 0) {
                paragraph++;
                places.declare(chapter + "-" + section + "-" + paragraph, refused.span());
            }
        }

        private void directive(TextBlock.Directive directive) {
            Located<String> argument = directive.argument();
            if (!directive.name().value().equals("column")) {
                diagnostics.error(
                        directive.name().span(),
                        "unknown directive \"" + directive.name().value() + "\"",
                        "\"::column 3\" is the only one");
            } else if (!argument.value().matches("[1-9][0-9]{0,4}")) {
                diagnostics.error(
                        argument.span(), "\"" + argument.value() + "\" is not a column's number");
            } else {
                column(Integer.parseInt(argument.value()), argument.span());
            }
        }

        private void column(int number, Span span) {
            columnsResolve &= columns.resolve(number, span).isPresent();
            Span first = columnPlaces.putIfAbsent(number, span);
            if (first != null) {
                diagnostics.error(
                        span, "column " + number + " stands twice; first at " + first.position());
            }
            blocks.add(new ColumnReference(number));
        }
    }
}
