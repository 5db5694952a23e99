package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.PlanColumn;
import planportal.read.Located;
import planportal.read.TextBlock;
import planportal.read.TextDocument;
import planportal.read.TextLine;

/** {@code columns/*.md}: the plan's boxes with tables and lists. */
final class ColumnChecker {
    static final String FOLDER = "columns/";

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?<label>[0-9]+[.．、][\\s\\u3000]*)?(?<title>.+?)(?<mark>[。：])?"
                            + "\\s*\\{#(?<id>[^{}]*)}");
    private static final String COUNT = "{count}";

    private final Diagnostics diagnostics;
    private final Numbering<ColumnDraft> columns;
    private final PlaceIndex places;
    private final IdRegistry<Span> projectIds;

    ColumnChecker(Diagnostics diagnostics, Numbering<ColumnDraft> columns, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.columns = columns;
        this.places = places;
        this.projectIds = new IdRegistry<>(diagnostics, "project");
    }

    /** Checks all columns and puts them into the numbering. */
    void check(PlanFiles content) {
        if (content.hasUnreadable(FOLDER)) {
            columns.incomplete();
            places.incomplete();
        }
        content.texts(FOLDER).values().forEach(this::checkColumn);
        for (PlanColumn.Kind kind : List.of(PlanColumn.Kind.INDICATORS, PlanColumn.Kind.SERVICES)) {
            checkOnlyOne(kind);
        }
    }

    private void checkColumn(TextDocument document) {
        Optional<MappingReader> frontMatter =
                MappingReader.frontMatter(
                        diagnostics, document.frontMatter(), document.beginning(), "column: 1");
        if (frontMatter.isEmpty()) {
            columns.incomplete();
            places.incomplete();
            return;
        }
        MappingReader fields = frontMatter.get();
        OptionalInt number = fields.integer("column");
        Optional<PlanColumn.Kind> kind = fields.text("kind").flatMap(this::kind);
        boolean table = kind.isPresent() && kind.get() != PlanColumn.Kind.PROJECTS;
        boolean services = kind.isPresent() && kind.get() == PlanColumn.Kind.SERVICES;
        List<Located<String>> headings = table ? headings(fields, kind.get()) : List.of();
        Optional<Located<String>> separator =
                services ? fields.text("separator") : Optional.empty();
        Optional<Located<String>> ending = services ? fields.text("ending") : Optional.empty();
        if (kind.isPresent()) {
            fields.close();
        } else {
            fields.closeUnknown();
        }
        ending.filter(e -> !e.value().contains(COUNT))
                .ifPresent(
                        e ->
                                diagnostics.error(
                                        e.span(),
                                        "the ending has no " + COUNT,
                                        COUNT
                                                + " stands for the number of services: 。(共{count}项)"));
        if (number.isEmpty() || !columns.declare(number.getAsInt(), fields.spanOf("column"))) {
            columns.incomplete();
            places.incomplete();
            return;
        }
        places.declare("column-" + number.getAsInt(), fields.spanOf("column"));
        if (kind.isEmpty()) {
            places.incomplete();
            return;
        }
        Optional<TextBlock.Heading> heading = title(document);
        Optional<HeadingParts> titles =
                heading.flatMap(h -> HeadingParts.of(h.line(), diagnostics));
        List<TextBlock> body = document.blocks().stream().skip(isTitled(document) ? 1 : 0).toList();
        List<TextLine> notes = table ? notes(body) : List.of();
        List<ColumnDraft.Item> items = table ? List.of() : items(body, number.getAsInt(), document);
        if (titles.isPresent()) {
            PlanColumn column =
                    new PlanColumn(
                            number.getAsInt(),
                            kind.get(),
                            titles.get().label(),
                            titles.get().title(),
                            headings.stream().map(Located::value).toList(),
                            notes.stream().map(TextLine::text).toList(),
                            separator.map(Located::value).orElse(""),
                            ending.map(Located::value).orElse(""));
            columns.put(
                    number.getAsInt(),
                    new ColumnDraft(
                            column,
                            fields.spanOf("column"),
                            heading.orElseThrow().line(),
                            titles.get().titleStart(),
                            notes,
                            items));
        }
    }

    private Optional<PlanColumn.Kind> kind(Located<String> word) {
        Optional<PlanColumn.Kind> kind =
                Codes.find(PlanColumn.Kind.values(), ColumnChecker::code, word.value());
        if (kind.isEmpty()) {
            diagnostics.error(
                    word.span(),
                    "unknown kind \"" + word.value() + "\"",
                    "one of " + Codes.list(PlanColumn.Kind.values(), ColumnChecker::code));
        }
        return kind;
    }

    private static String code(PlanColumn.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private List<Located<String>> headings(MappingReader fields, PlanColumn.Kind kind) {
        int expected = kind == PlanColumn.Kind.INDICATORS ? 6 : 3;
        boolean there = fields.has("headings");
        List<Located<String>> headings = fields.texts("headings");
        if (there && !headings.isEmpty() && headings.size() != expected) {
            diagnostics.error(
                    fields.spanOf("headings"),
                    "a table of "
                            + code(kind)
                            + " has "
                            + expected
                            + " headings, not "
                            + headings.size());
        }
        return headings;
    }

    private Optional<TextBlock.Heading> title(TextDocument document) {
        if (document.blocks().isEmpty()) {
            diagnostics.error(document.beginning(), "the title is missing: # 专栏1 …");
        } else if (!isTitled(document)) {
            diagnostics.error(
                    document.blocks().get(0).span(), "the title is to stand first: # 专栏1 …");
        } else if (document.blocks().get(0) instanceof TextBlock.Heading heading) {
            return Optional.of(heading);
        }
        return Optional.empty();
    }

    private static boolean isTitled(TextDocument document) {
        return !document.blocks().isEmpty() && document.blocks().get(0).headingLevel() == 1;
    }

    private List<TextLine> notes(List<TextBlock> body) {
        List<TextLine> notes = new ArrayList<>();
        for (TextBlock block : body) {
            if (block instanceof TextBlock.Paragraph line) {
                notes.add(line.line());
            } else if (!(block instanceof TextBlock.Refused)) {
                diagnostics.error(
                        block.span(), "only paragraphs stand here: the notes below the table");
            }
        }
        return notes;
    }

    private List<ColumnDraft.Item> items(List<TextBlock> body, int column, TextDocument document) {
        List<ColumnDraft.Item> items = new ArrayList<>();
        int number = 0;
        int at = 0;
        while (at < body.size()) {
            TextBlock block = body.get(at);
            if (isItem(block)) {
                number++;
                places.declare("column-" + column + "-" + number, block.span());
                int end = at + 1;
                while (end < body.size() && !isItem(body.get(end))) {
                    end++;
                }
                Optional<TextLine> text = text(block, body.subList(at + 1, end));
                if (block instanceof TextBlock.Heading heading) {
                    item(heading.line(), number, text).ifPresent(items::add);
                }
                at = end;
            } else {
                if (!(block instanceof TextBlock.Refused)) {
                    diagnostics.error(
                            block.span(), "an item begins with a heading: ## 1. 名称。 {#its-id}");
                }
                at++;
            }
        }
        if (number == 0) {
            diagnostics.error(document.beginning(), "column " + column + " has no items");
        }
        return items;
    }

    private static boolean isItem(TextBlock block) {
        return block.headingLevel() == 2;
    }

    private Optional<TextLine> text(TextBlock heading, List<TextBlock> body) {
        if (body.isEmpty()) {
            diagnostics.error(heading.span(), "the item has no text");
            return Optional.empty();
        }
        if (body.size() > 1) {
            diagnostics.error(
                    body.get(1).span(),
                    "an item has one paragraph",
                    "if the plan prints several, they are one line here");
        }
        TextBlock first = body.get(0);
        if (first instanceof TextBlock.Paragraph line) {
            return Optional.of(line.line());
        }
        if (!(first instanceof TextBlock.Refused)) {
            diagnostics.error(first.span(), "the text of the item is expected here");
        }
        return Optional.empty();
    }

    private Optional<ColumnDraft.Item> item(TextLine heading, int number, Optional<TextLine> text) {
        Matcher matcher = ITEM.matcher(heading.text());
        if (!matcher.matches()) {
            diagnostics.error(
                    heading.span(),
                    "the item has no id",
                    "its heading ends with one: ## 1. 名称。 {#its-id}");
            return Optional.empty();
        }
        Located<String> id =
                new Located<>(
                        matcher.group("id"), heading.part(matcher.start("id"), matcher.end("id")));
        projectIds.declare(id);
        return Optional.of(
                new ColumnDraft.Item(
                        id.value(),
                        number,
                        orEmpty(matcher.group("label")),
                        matcher.group("title"),
                        orEmpty(matcher.group("mark")),
                        heading,
                        matcher.start("title"),
                        text));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    private void checkOnlyOne(PlanColumn.Kind kind) {
        Optional<ColumnDraft> first = Optional.empty();
        for (ColumnDraft draft : columns.values().values()) {
            if (draft.column().kind() == kind) {
                if (first.isPresent()) {
                    diagnostics.error(
                            draft.number(),
                            "a second column of kind "
                                    + code(kind)
                                    + "; the first is "
                                    + first.get().number().position());
                } else {
                    first = Optional.of(draft);
                }
            }
        }
    }
}
