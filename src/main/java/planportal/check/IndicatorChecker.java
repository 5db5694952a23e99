package planportal.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.AttributeWord;
import planportal.model.Description;
import planportal.model.Domain;
import planportal.model.Goal;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.PrintedRow;
import planportal.read.Located;

/** Checks {@code indicators.csv}, the table of indicators. */
final class IndicatorChecker {
    static final String FILE = "indicators.csv";

    /** The columns that the plan's table may print, in the order in which most plans do. */
    static final List<String> PRINTED =
            List.of("number", "name", "unit", "baseline", "target", "attribute");

    private static final List<String> REQUIRED =
            List.of("id", "number", "domain", "name", "unit", "baseline", "target");
    private static final List<String> OPTIONAL =
            Stream.of(
                            List.of("name_en", "attribute", "parent"),
                            GoalChecker.OPTIONAL,
                            DescriptionChecker.OPTIONAL)
                    .flatMap(List::stream)
                    .toList();

    /** All columns that do not depend on the plan. */
    static final List<String> COLUMNS =
            Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList();

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;
    private final List<String> printedColumns;
    private final IdRegistry<Domain> domains;
    private final IdRegistry<Indicator> indicators;
    private final Definitions<String> numbers;
    private final Map<String, String> parents = new HashMap<>();
    private int position;
    private final GoalChecker goals;
    private final DescriptionChecker descriptions;

    IndicatorChecker(
            Diagnostics diagnostics,
            Optional<PlanInfo> info,
            List<String> printedColumns,
            IdRegistry<Domain> domains,
            IdRegistry<Indicator> indicators) {
        this.diagnostics = diagnostics;
        this.info = info;
        this.printedColumns = printedColumns;
        this.domains = domains;
        this.indicators = indicators;
        this.numbers = new Definitions<>(diagnostics, Rule.NUMBER_TWICE);
        this.goals = new GoalChecker(diagnostics, info);
        this.descriptions = new DescriptionChecker(diagnostics);
    }

    /** Checks all rows and adds the indicators to the registry. */
    void check(PlanFiles content) {
        List<RowReader> rows = content.rows(FILE, REQUIRED, optionalColumns());
        indicators.ofFile(FILE, content);
        rows.forEach(this::checkRow);
    }

    private List<String> optionalColumns() {
        return Stream.concat(OPTIONAL.stream(), printedColumns.stream()).toList();
    }

    private void checkRow(RowReader row) {
        position++;
        Optional<Located<String>> id = row.required("id");
        Optional<Domain> domain = row.required("domain").flatMap(domains::resolve);
        Optional<String> name = row.requiredText("name");
        Optional<Goal> goal = goals.check(row);
        Description description = descriptions.check(row);
        Optional<PrintedRow> printed = printed(row);

        checkNumber(row);
        Optional<ParentName> parent = row.optional("parent").flatMap(this::parent);
        if (id.isEmpty()) {
            indicators.incomplete();
            return;
        }
        boolean declared = indicators.declare(id.get());
        ReservedIds.check(id.get(), "indicators", diagnostics);
        boolean valid = Stream.of(domain, name, goal, printed).allMatch(Optional::isPresent);
        if (declared && valid) {
            indicators.put(
                    id.get().value(),
                    new Indicator(
                            id.get().value(),
                            position,
                            domain.get(),
                            fullName(FootnoteMarks.strip(name.get()), parent),
                            row.text("name_en"),
                            FootnoteMarks.strip(row.text("unit")),
                            goal.get(),
                            description,
                            printed.get()));
        }
    }

    /** Reports a number that is printed twice; the parts of one parent may share its number. */
    private void checkNumber(RowReader row) {
        Optional<Located<String>> number = row.optional("number");
        if (number.isEmpty()) {
            return;
        }
        String text = number.get().value();
        String parent = row.text("parent");
        boolean shared = !parent.isEmpty() && parent.equals(parents.get(text));
        if (!shared && numbers.add(text, number.get().span(), "indicator " + text)) {
            parents.put(text, parent);
        }
    }

    private String fullName(String name, Optional<ParentName> parent) {
        boolean isChinese = info.filter(PlanInfo::isChinese).isPresent();
        return parent.map(p -> p.with(name, isChinese)).orElse(name);
    }

    /** Returns the indicator or the heading of the second level; reports an unknown id. */
    private Optional<ParentName> parent(Located<String> text) {
        return Ids.isWellFormed(text.value())
                ? indicators.resolve(text).map(ParentName::of)
                : Optional.of(ParentName.ofHeading(text.value()));
    }

    /** Returns the row as printed; empty if its attribute is unknown, which is reported. */
    private Optional<PrintedRow> printed(RowReader row) {
        Optional<String> heading =
                row.optional("parent")
                        .map(Located::value)
                        .filter(parent -> !Ids.isWellFormed(parent));
        Map<String, String> cells = new LinkedHashMap<>();
        Stream.concat(PRINTED.stream(), printedColumns.stream())
                .forEach(c -> cells.put(c, row.text(c)));
        Optional<AttributeWord> attribute = row.optional("attribute").flatMap(this::attribute);
        if (attribute.isEmpty() && row.optional("attribute").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedRow(row.text("number"), heading, attribute, cells));
    }

    private Optional<AttributeWord> attribute(Located<String> cell) {
        if (info.isEmpty()) {
            return Optional.empty();
        }
        List<AttributeWord> words = info.get().attributes();
        Optional<AttributeWord> found =
                words.stream().filter(word -> word.name().equals(cell.value())).findFirst();
        if (found.isEmpty()) {
            List<String> names = words.stream().map(AttributeWord::name).toList();
            diagnostics.report(
                    Rule.ATTRIBUTE_UNDEFINED,
                    cell.span(),
                    "unknown attribute \"" + cell.value() + "\"",
                    names.isEmpty()
                            ? "plan.yaml defines no attributes"
                            : "attributes in plan.yaml: " + String.join(", ", names));
        }
        return found;
    }
}
