package planportal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.read.Located;
import planportal.read.YamlNode;

/** {@code domains.yaml}: what ties chapters, indicators, services and columns together. */
final class DomainChecker {
    static final String FILE = "domains.yaml";

    private final Diagnostics diagnostics;
    private final IdRegistry<Domain> domains;
    private final Numbering<Chapter> chapters;
    private final Numbering<ColumnDraft> columns;
    private final Map<Integer, Span> chapterSeen = new HashMap<>();
    private final Map<Integer, Span> columnSeen = new HashMap<>();
    private final Map<String, Span> serviceCounts = new HashMap<>();
    private boolean columnsResolve = true;

    DomainChecker(
            Diagnostics diagnostics,
            IdRegistry<Domain> domains,
            Numbering<Chapter> chapters,
            Numbering<ColumnDraft> columns) {
        this.diagnostics = diagnostics;
        this.domains = domains;
        this.chapters = chapters;
        this.columns = columns;
    }

    /** Checks all domains and puts them into the register. */
    void check(PlanFiles content) {
        Optional<List<YamlNode>> items = content.items(FILE);
        if (items.isEmpty()) {
            domains.incomplete();
            return;
        }
        if (!content.has(FILE)) {
            domains.absent(content.missing(FILE));
        }
        int number = 0;
        for (YamlNode item : items.get()) {
            number++;
            Optional<MappingReader> fields = MappingReader.of(diagnostics, item);
            if (fields.isPresent()) {
                checkDomain(fields.get(), number);
            } else {
                domains.incomplete();
            }
        }
    }

    /** Where each domain says how many services it has. */
    Map<String, Span> serviceCounts() {
        return serviceCounts;
    }

    /** Whether all columns that domains claim are columns of projects. */
    boolean columnsResolve() {
        return columnsResolve;
    }

    /** Whether a domain claims the column, be it valid or not. */
    boolean hasDomain(int column) {
        return columnSeen.containsKey(column);
    }

    private void checkDomain(MappingReader fields, int number) {
        Optional<Located<String>> id = fields.text("id");
        Optional<Located<String>> name = fields.text("name");
        Optional<Located<String>> nameEn = fields.text("name_en");
        OptionalInt chapter = fields.optionalInteger("chapter");
        Optional<Located<String>> group = fields.optionalText("group");
        OptionalInt column = fields.optionalInteger("column");
        Optional<Located<String>> icon = fields.optionalText("icon");
        Optional<Located<String>> goal = fields.optionalText("goal");
        OptionalInt services = fields.optionalInteger("services");
        fields.close();

        chapter.ifPresent(n -> checkChapter(n, fields.spanOf("chapter")));
        column.ifPresent(n -> checkColumn(n, fields.spanOf("column")));
        icon.filter(i -> !Ids.isWellFormed(i.value()))
                .ifPresent(
                        i ->
                                diagnostics.error(
                                        i.span(), "\"" + i.value() + "\" is not an icon's name"));
        services.stream()
                .filter(n -> n < 0)
                .forEach(
                        n ->
                                diagnostics.error(
                                        fields.spanOf("services"),
                                        "a number of services can't be " + n));
        if (id.isEmpty()) {
            domains.incomplete();
            return;
        }
        boolean declared = domains.declare(id.get());
        ReservedIds.check(id.get(), "domains", diagnostics);
        if (services.isPresent()) {
            serviceCounts.put(id.get().value(), fields.spanOf("services"));
        }
        if (declared && name.isPresent() && nameEn.isPresent()) {
            domains.put(
                    id.get().value(),
                    new Domain(
                            id.get().value(),
                            number,
                            name.get().value(),
                            nameEn.get().value(),
                            chapter,
                            group.map(Located::value),
                            column,
                            icon.map(Located::value).orElse(id.get().value()),
                            goal.map(Located::value),
                            services));
        }
    }

    private void checkChapter(int number, Span span) {
        chapters.resolve(number, span);
        checkOnce("chapter", number, span, chapterSeen);
    }

    private void checkColumn(int number, Span span) {
        Optional<ColumnDraft> column = columns.resolve(number, span);
        checkOnce("column", number, span, columnSeen);
        boolean projects =
                column.isPresent() && column.get().column().kind() == PlanColumn.Kind.PROJECTS;
        if (column.isPresent() && !projects) {
            diagnostics.error(span, "column " + number + " is not a column of projects");
        }
        columnsResolve &= projects;
    }

    private void checkOnce(String kind, int number, Span span, Map<Integer, Span> seen) {
        Span first = seen.putIfAbsent(number, span);
        if (first != null) {
            diagnostics.error(
                    span,
                    kind
                            + " "
                            + number
                            + " belongs to another domain already; first at "
                            + first.position());
        }
    }
}
