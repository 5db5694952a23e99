package planportal.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.model.Attribute;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.read.Located;

/** {@code indicators.csv}: the table of indicators. */
final class IndicatorChecker {
    static final String FILE = "indicators.csv";

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "number",
                    "domain",
                    "name",
                    "name_en",
                    "unit",
                    "baseline",
                    "target",
                    "attribute");

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;
    private final IdRegistry<Domain> domains;
    private final IdRegistry<Indicator> indicators;
    private final Numbering<Indicator> numbers;

    IndicatorChecker(
            Diagnostics diagnostics,
            Optional<PlanInfo> info,
            IdRegistry<Domain> domains,
            IdRegistry<Indicator> indicators) {
        this.diagnostics = diagnostics;
        this.info = info;
        this.domains = domains;
        this.indicators = indicators;
        this.numbers = new Numbering<>(diagnostics, "indicator");
    }

    /** Checks all rows and puts the indicators into the register. */
    void check(PlanFiles content) {
        if (!content.has(FILE)) {
            indicators.absent(content.missing(FILE));
        }
        Optional<CheckedTable> table = content.table(FILE, COLUMNS);
        if (table.isEmpty() || !table.get().whole()) {
            indicators.incomplete();
        }
        table.ifPresent(t -> t.rows().forEach(this::checkRow));
    }

    private void checkRow(CheckedTable.Row row) {
        CellReader cells = new CellReader(diagnostics, row);
        Optional<Located<String>> id = cells.located("id");
        OptionalInt number = cells.integer("number");
        Optional<Domain> domain = cells.located("domain").flatMap(domains::resolve);
        Optional<String> name = cells.text("name");
        Optional<String> nameEn = cells.text("name_en");
        Optional<Quantity> baseline = quantity(row, "baseline");
        Optional<Quantity> target = quantity(row, "target");
        Optional<Attribute> attribute = cells.located("attribute").flatMap(this::attribute);

        number.ifPresent(n -> numbers.declare(n, cells.span("number")));
        checkTotals(row, baseline, target);
        if (id.isEmpty()) {
            indicators.incomplete();
            return;
        }
        boolean declared = indicators.declare(id.get());
        ReservedIds.check(id.get(), "indicators", diagnostics);
        if (declared
                && number.isPresent()
                && domain.isPresent()
                && name.isPresent()
                && nameEn.isPresent()
                && baseline.isPresent()
                && target.isPresent()
                && attribute.isPresent()) {
            indicators.put(
                    id.get().value(),
                    new Indicator(
                            id.get().value(),
                            number.getAsInt(),
                            domain.get(),
                            name.get(),
                            nameEn.get(),
                            row.text("unit"),
                            baseline.get(),
                            target.get(),
                            attribute.get(),
                            row.text("attribute")));
        }
    }

    private Optional<Quantity> quantity(CheckedTable.Row row, String column) {
        QuantityParser.Result result = QuantityParser.parse(row.text(column), row.text("unit"));
        result.problem()
                .ifPresent(
                        problem ->
                                diagnostics.error(
                                        row.cell(column).span(),
                                        problem,
                                        result.hint().orElseThrow()));
        return result.quantity();
    }

    /** A total's baseline is the total of the period before: both are totals or one is missing. */
    private void checkTotals(
            CheckedTable.Row row, Optional<Quantity> baseline, Optional<Quantity> target) {
        if (baseline.isEmpty() || target.isEmpty()) {
            return;
        }
        boolean comparable = baseline.get().value().isPresent() && target.get().value().isPresent();
        if (comparable && baseline.get().cumulative() != target.get().cumulative()) {
            diagnostics.error(
                    row.cell("target").span(),
                    "the baseline "
                            + baseline.get().text()
                            + " and the target "
                            + target.get().text()
                            + " can't be compared: one is a total, the other is not",
                    "【】 marks a total of the whole period");
        }
    }

    private Optional<Attribute> attribute(Located<String> word) {
        if (info.isEmpty()) {
            return Optional.empty();
        }
        Attribute attribute = info.get().attributes().get(word.value());
        if (attribute == null) {
            diagnostics.error(
                    word.span(),
                    "unknown attribute \"" + word.value() + "\"",
                    "plan.yaml knows: " + String.join(", ", info.get().attributes().keySet()));
        }
        return Optional.ofNullable(attribute);
    }
}
