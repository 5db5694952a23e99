package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.read.Located;
import planportal.read.TextBlock;
import planportal.read.TextDocument;
import planportal.read.TextLine;
import planportal.read.YamlMapping;
import planportal.read.YamlScalar;

/** Checks {@code columns/*.md}, the plan's boxes with tables and lists. */
final class ColumnChecker {
    static final String FOLDER = "columns/";

    private static final Pattern ITEM_ID =
            Pattern.compile("\\{#([^{}]*?)(?:\\s+responsible=\"([^{}\"]*)\")?}$");
    private static final Pattern ITEM_LABEL = Pattern.compile("[0-9]++[.．、][\\s\\u3000]*+(?=.)");
    private static final int ITEM_LEVEL = 2;
    private static final String COUNT = "{count}";

    private final Diagnostics diagnostics;
    private final List<String> printedColumns;
    private final Numbering<ColumnDraft> columns;
    private final PlaceIndex places;
    private final Examples examples;
    private final IdRegistry<Project> projects;
    private final Definitions<PlanColumn.Kind> tables;

    /** The settings of a column that depend on its kind. */
    private record Layout(
            List<String> headings, List<String> columns, String separator, String ending) {

        static final Layout NONE = new Layout(List.of(), List.of(), "", "");
    }

    ColumnChecker(
            Diagnostics diagnostics,
            List<String> printedColumns,
            Numbering<ColumnDraft> columns,
            IdRegistry<Project> projects,
            PlaceIndex places,
            Examples examples) {
        this.diagnostics = diagnostics;
        this.examples = examples;
        this.printedColumns = printedColumns;
        this.columns = columns;
        this.places = places;
        this.projects = projects;
        this.tables = new Definitions<>(diagnostics, Rule.COLUMN_KIND_TWICE);
    }

    /** Checks all columns and adds them to the numbering. */
    void check(PlanFiles content) {
        if (content.hasUnreadable(FOLDER)) {
            incomplete();
        }
        content.texts(FOLDER).values().forEach(this::checkColumn);
        for (ColumnDraft draft : columns.values().values()) {
            PlanColumn.Kind kind = draft.column().kind();
            if (kind == PlanColumn.Kind.INDICATORS || kind == PlanColumn.Kind.SERVICES) {
                tables.add(kind, draft.number(), "column of kind " + kind.code());
            }
        }
    }

    private void incomplete() {
        columns.incomplete();
        projects.incomplete();
        places.incomplete();
    }

    private void checkColumn(TextDocument document) {
        Optional<MappingReader> frontMatter =
                MappingReader.frontMatter(
                        diagnostics, document.frontMatter(), document.beginning(), "column: 1");
        if (frontMatter.isEmpty()) {
            incomplete();
            return;
        }
        MappingReader fields = frontMatter.get();
        Optional<Integer> number = fields.integer("column");
        Optional<PlanColumn.Kind> kind = fields.code("kind", PlanColumn.Kind.class);
        Optional<Layout> layout = kind.map(k -> layout(fields, k));
        if (kind.isPresent()) {
            fields.close();
        } else {
            fields.closeUnknown();
        }
        if (number.isEmpty() || !columns.declare(number.get(), fields.spanOf("column"))) {
            incomplete();
            return;
        }
        places.declare("column-" + number.get(), fields.spanOf("column"));
        if (kind.isEmpty()) {
            places.incomplete();
            projects.incomplete();
            return;
        }
        addColumn(document, fields, number.get(), kind.get(), layout.get());
    }

    private void addColumn(
            TextDocument document,
            MappingReader fields,
            int number,
            PlanColumn.Kind kind,
            Layout layout) {
        TitledText text = TitledText.of(document, examples.column(), diagnostics);
        Optional<HeadingParts> title =
                text.title().flatMap(line -> HeadingParts.of(line.line(), examples, diagnostics));
        boolean projects = kind == PlanColumn.Kind.PROJECTS;
        List<TextLine> notes = projects ? List.of() : notes(text.body(), kind);
        List<ColumnDraft.Item> items = projects ? items(text.body(), number) : List.of();
        if (projects && text.body().stream().noneMatch(ColumnChecker::isItem)) {
            diagnostics.report(
                    Rule.COLUMN_WITHOUT_ITEMS,
                    document.beginning(),
                    "column " + number + " has no items");
        }
        if (title.isEmpty()) {
            return;
        }
        PlanColumn column =
                new PlanColumn(
                        number,
                        kind,
                        title.get().label(),
                        title.get().title(),
                        layout.headings(),
                        layout.columns(),
                        projects ? List.of() : styled(text.body()),
                        layout.separator(),
                        layout.ending());
        TextLine heading = text.title().get().line();
        int titleStart = title.get().titleStart();
        columns.put(
                number,
                new ColumnDraft(
                        column, fields.spanOf("column"), heading, titleStart, notes, items));
    }

    private Layout layout(MappingReader fields, PlanColumn.Kind kind) {
        return switch (kind) {
            case INDICATORS -> indicatorLayout(fields);
            case SERVICES -> {
                List<String> headings = headings(fields, kind, 3);
                Optional<Located<String>> separator = fields.text("separator");
                Optional<Located<String>> ending = fields.text("ending");
                ending.ifPresent(this::checkEnding);
                yield new Layout(
                        headings,
                        List.of(),
                        separator.map(Located::value).orElse(""),
                        ending.map(Located::value).orElse(""));
            }
            case PROJECTS, TEXT -> Layout.NONE;
        };
    }

    /** Headings by the column of the indicators' file, or a list for the most common columns. */
    private Layout indicatorLayout(MappingReader fields) {
        if (fields.isList("headings")) {
            List<String> columns = IndicatorChecker.PRINTED;
            List<String> headings = headings(fields, PlanColumn.Kind.INDICATORS, columns.size());
            return new Layout(headings, columns, "", "");
        }
        List<String> known =
                Stream.concat(IndicatorChecker.PRINTED.stream(), printedColumns.stream()).toList();
        List<String> headings = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (YamlMapping.Entry entry : fields.entries("headings")) {
            String column = entry.key().value();
            if (!known.contains(column)) {
                diagnostics.report(
                        Rule.HEADER_COLUMN_UNKNOWN,
                        entry.key().span(),
                        "unknown column \"%s\" of %s".formatted(column, IndicatorChecker.FILE),
                        Nearest.to(column, known)
                                .map(Nearest::hint)
                                .orElse(Hint.of("expected one of " + String.join(", ", known))));
            }
            columns.add(column);
            headings.add(entry.value() instanceof YamlScalar scalar ? scalar.text() : "");
        }
        return new Layout(headings, columns, "", "");
    }

    private void checkEnding(Located<String> ending) {
        if (!ending.value().contains(COUNT)) {
            diagnostics.report(
                    Rule.COLUMN_ENDING_WITHOUT_COUNT,
                    ending.span(),
                    "\"ending\" must contain " + COUNT,
                    COUNT + " becomes the number of services: " + examples.ending());
        }
    }

    private List<String> headings(MappingReader fields, PlanColumn.Kind kind, int expected) {
        List<Located<String>> headings = fields.texts("headings");
        if (!headings.isEmpty() && headings.size() != expected) {
            String message = "a table of %s must have %s headings, not %s";
            diagnostics.report(
                    Rule.COLUMN_HEADINGS_MISCOUNTED,
                    fields.spanOf("headings"),
                    message.formatted(kind.code(), expected, headings.size()));
        }
        return headings.stream().map(Located::value).toList();
    }

    private static List<PlanColumn.Note> styled(List<TextBlock> body) {
        List<PlanColumn.Note> notes = new ArrayList<>();
        for (TextBlock block : body) {
            if (block instanceof TextBlock.Paragraph paragraph) {
                notes.add(new PlanColumn.Note(paragraph.line().text(), Paragraph.Style.PLAIN));
            } else if (block instanceof TextBlock.Item item) {
                Paragraph.Style style = Paragraph.Style.ofItem(item.isNumbered());
                notes.add(new PlanColumn.Note(item.line().text(), style));
            }
        }
        return notes;
    }

    private List<TextLine> notes(List<TextBlock> body, PlanColumn.Kind kind) {
        List<TextLine> notes = new ArrayList<>();
        for (TextBlock block : body) {
            if (block instanceof TextBlock.Paragraph paragraph) {
                notes.add(paragraph.line());
            } else if (kind == PlanColumn.Kind.TEXT && block instanceof TextBlock.Item item) {
                notes.add(item.line());
            } else if (!(block instanceof TextBlock.Refused)) {
                diagnostics.report(
                        Rule.COLUMN_BLOCK_UNEXPECTED,
                        block.span(),
                        "expected a paragraph, as a note below the table");
            }
        }
        return notes;
    }

    private List<ColumnDraft.Item> items(List<TextBlock> body, int column) {
        List<ColumnDraft.Item> items = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < body.size(); i++) {
            TextBlock block = body.get(i);
            if (isItem(block)) {
                number++;
                places.declare("column-" + column + "-" + number, block.span());
                Optional<TextLine> text = itemText(block, body.subList(i + 1, body.size()));
                if (block instanceof TextBlock.Heading heading) {
                    item(heading.line(), number, text).ifPresent(items::add);
                }
            } else if (number == 0 && !(block instanceof TextBlock.Refused)) {
                diagnostics.report(
                        Rule.COLUMN_BLOCK_UNEXPECTED,
                        block.span(),
                        "expected the heading of an item: " + examples.item());
            }
        }
        return items;
    }

    private static boolean isItem(TextBlock block) {
        return block.headingLevel() == ITEM_LEVEL;
    }

    /**
     * Returns the text of an item; empty if it is missing or malformed, which is reported.
     *
     * @param rest the blocks after the item's heading
     */
    private Optional<TextLine> itemText(TextBlock heading, List<TextBlock> rest) {
        if (rest.isEmpty() || isItem(rest.get(0))) {
            diagnostics.report(Rule.ITEM_WITHOUT_TEXT, heading.span(), "item without text");
            return Optional.empty();
        }
        if (rest.size() > 1 && !isItem(rest.get(1))) {
            diagnostics.report(
                    Rule.ITEM_OF_SEVERAL_PARAGRAPHS,
                    rest.get(1).span(),
                    "an item must have a single paragraph",
                    "join the paragraphs that the plan prints into one line");
        }
        TextBlock first = rest.get(0);
        if (first instanceof TextBlock.Paragraph paragraph) {
            return Optional.of(paragraph.line());
        }
        if (!(first instanceof TextBlock.Refused)) {
            diagnostics.report(
                    Rule.ITEM_WITHOUT_TEXT, first.span(), "expected the text of the item");
        }
        return Optional.empty();
    }

    private Optional<ColumnDraft.Item> item(TextLine heading, int number, Optional<TextLine> text) {
        Matcher id = ITEM_ID.matcher(heading.text());
        String words = id.find() ? heading.text().substring(0, id.start()).stripTrailing() : "";
        if (words.isEmpty()) {
            diagnostics.report(
                    Rule.ITEM_WITHOUT_ID,
                    heading.span(),
                    "item without an id",
                    "end its heading with one: " + examples.item());
            projects.incomplete();
            return Optional.empty();
        }
        Located<String> project = new Located<>(id.group(1), heading.part(id.start(1), id.end(1)));
        projects.declare(project);
        ReservedIds.check(project, "projects", diagnostics);
        Matcher label = ITEM_LABEL.matcher(words);
        int titleStart = label.lookingAt() ? label.end() : 0;
        int titleEnd = words.length();
        if (titleEnd - titleStart > 1 && (words.endsWith("。") || words.endsWith("："))) {
            titleEnd--;
        }
        return Optional.of(
                new ColumnDraft.Item(
                        id.group(1),
                        number,
                        words.substring(0, titleStart),
                        words.substring(titleStart, titleEnd),
                        words.substring(titleEnd),
                        heading,
                        titleStart,
                        text,
                        Optional.ofNullable(id.group(2)).orElse("")));
    }
}
