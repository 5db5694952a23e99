package planportal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.read.Located;
import planportal.read.YamlNode;

/** Checks {@code domains.yaml}, which connects chapters, indicators, services and columns. */
final class DomainChecker {
    static final String FILE = "domains.yaml";

    private final Diagnostics diagnostics;
    private final IdRegistry<Domain> domains;
    private final Numbering<Chapter> chapters;
    private final Numbering<ColumnDraft> columns;
    private final Definitions<Integer> claimedColumns;
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
        this.claimedColumns = new Definitions<>(diagnostics, Rule.COLUMN_CLAIMED_TWICE);
    }

    /** Checks all domains and adds them to the registry. */
    void check(PlanFiles content) {
        Optional<List<YamlNode>> items = content.items(FILE);
        domains.ofFile(FILE, content);
        int number = 0;
        for (YamlNode item : items.orElse(List.of())) {
            number++;
            Optional<MappingReader> fields = MappingReader.of(diagnostics, item);
            if (fields.isPresent()) {
                checkDomain(fields.get(), number);
            } else {
                domains.incomplete();
            }
        }
    }

    /** Returns the span of each domain's number of services, by the domain's id. */
    Map<String, Span> serviceCounts() {
        return serviceCounts;
    }

    /** Returns whether all columns that domains claim are columns of projects. */
    boolean columnsResolve() {
        return columnsResolve;
    }

    /** Returns whether a domain, valid or not, claims the column. */
    boolean hasDomain(int column) {
        return claimedColumns.has(column);
    }

    private void checkDomain(MappingReader fields, int number) {
        Optional<Located<String>> id = fields.text("id");
        Optional<Located<String>> name = fields.text("name");
        Optional<Located<String>> nameEn = fields.text("name_en");
        List<Integer> chapters = chapters(fields);
        Optional<Located<String>> group = fields.optionalText("group");
        OptionalInt column = fields.optionalInteger("column");
        Optional<Located<String>> icon = fields.optionalText("icon");
        Optional<Located<String>> goal = fields.optionalText("goal");
        OptionalInt services = fields.optionalInteger("services");
        fields.close();

        column.ifPresent(n -> checkColumn(n, fields.spanOf("column")));
        if (icon.isPresent() && !Ids.isWellFormed(icon.get().value())) {
            diagnostics.report(
                    Rule.ICON_NAME_MALFORMED,
                    icon.get().span(),
                    "malformed icon name \"" + icon.get().value() + "\"");
        }
        if (services.orElse(0) < 0) {
            diagnostics.report(
                    Rule.SERVICE_COUNT_NEGATIVE,
                    fields.spanOf("services"),
                    "\"services\" must not be negative");
        }
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
                            chapters,
                            group.map(Located::value),
                            column,
                            icon.orElse(id.get()).value(),
                            goal.map(Located::value),
                            services));
        }
    }

    /** Returns the domain's chapters; the key holds one number or a list. */
    private List<Integer> chapters(MappingReader fields) {
        List<Located<Integer>> numbers = fields.integers("chapter");
        Definitions<Integer> found = new Definitions<>(diagnostics, Rule.NUMBER_TWICE);
        for (Located<Integer> number : numbers) {
            chapters.resolve(number.value(), number.span());
            found.add(number.value(), number.span(), "chapter " + number.value());
        }
        return numbers.stream().map(Located::value).toList();
    }

    private void checkColumn(int number, Span span) {
        claimedColumns.add(number, span, "domain of column " + number);
        Optional<PlanColumn> column = columns.resolve(number, span).map(ColumnDraft::column);
        boolean projects = column.filter(c -> c.kind() == PlanColumn.Kind.PROJECTS).isPresent();
        if (column.isPresent() && !projects) {
            diagnostics.report(
                    Rule.COLUMN_OF_WRONG_KIND,
                    span,
                    "column " + number + " is not a column of projects");
        }
        columnsResolve &= projects;
    }
}
