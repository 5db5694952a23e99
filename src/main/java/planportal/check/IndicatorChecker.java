package planportal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Attribute;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.read.Located;

/** Checks {@code indicators.csv}, the table of indicators. */
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

    /** Checks all rows and adds the indicators to the registry. */
    void check(PlanFiles content) {
        List<RowReader> rows = content.rows(FILE, COLUMNS);
        indicators.ofFile(FILE, content);
        rows.forEach(this::checkRow);
    }

    private void checkRow(RowReader row) {
        Optional<Located<String>> id = row.required("id");
        Optional<Integer> number = row.integer("number");
        Optional<Domain> domain = row.required("domain").flatMap(domains::resolve);
        Optional<String> name = row.requiredText("name");
        Optional<String> nameEn = row.requiredText("name_en");
        Optional<Quantity> baseline = quantity(row, "baseline");
        Optional<Quantity> target = quantity(row, "target");
        Optional<Attribute> attribute = row.required("attribute").flatMap(this::attribute);

        number.ifPresent(n -> numbers.declare(n, row.span("number")));
        checkTotals(row, baseline, target);
        if (id.isEmpty()) {
            indicators.incomplete();
            return;
        }
        boolean declared = indicators.declare(id.get());
        ReservedIds.check(id.get(), "indicators", diagnostics);
        boolean valid =
                Stream.of(number, domain, name, nameEn, baseline, target, attribute)
                        .allMatch(Optional::isPresent);
        if (declared && valid) {
            indicators.put(
                    id.get().value(),
                    new Indicator(
                            id.get().value(),
                            number.get(),
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

    private Optional<Quantity> quantity(RowReader row, String column) {
        QuantityParser.Result result = QuantityParser.parse(row.text(column), row.text("unit"));
        if (result.problem().isPresent()) {
            diagnostics.report(
                    Rule.VALUE_MALFORMED, row.span(column), result.problem().get(), result.hint());
        }
        return result.quantity();
    }

    /** Checks that baseline and target are both totals of a period, or neither is. */
    private void checkTotals(
            RowReader row, Optional<Quantity> baseline, Optional<Quantity> target) {
        if (baseline.isEmpty() || target.isEmpty()) {
            return;
        }
        boolean comparable = baseline.get().value().isPresent() && target.get().value().isPresent();
        if (comparable && baseline.get().cumulative() != target.get().cumulative()) {
            String message = "baseline %s and target %s cannot be compared: only one is a total";
            diagnostics.report(
                    Rule.BASELINE_AND_TARGET_INCOMPARABLE,
                    row.span("target"),
                    message.formatted(baseline.get().text(), target.get().text()),
                    "【】 marks a total of the whole period");
        }
    }

    private Optional<Attribute> attribute(Located<String> word) {
        if (info.isEmpty()) {
            return Optional.empty();
        }
        Attribute attribute = info.get().attributes().get(word.value());
        if (attribute == null) {
            diagnostics.report(
                    Rule.ATTRIBUTE_UNDEFINED,
                    word.span(),
                    "unknown attribute \"" + word.value() + "\"",
                    "plan.yaml defines " + String.join(", ", info.get().attributes().keySet()));
        }
        return Optional.ofNullable(attribute);
    }
}
