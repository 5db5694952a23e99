package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Milestone;
import planportal.model.Place;
import planportal.model.Quantity;
import planportal.model.Years;
import planportal.read.Located;

/** Checks {@code milestones.csv}, the targets on the way. */
final class MilestoneChecker {
    static final String FILE = "milestones.csv";

    private static final List<String> COLUMNS = List.of("indicator", "year", "value");
    private static final List<String> OPTIONAL = List.of("place");

    private final Diagnostics diagnostics;
    private final IdRegistry<Indicator> indicators;
    private final PlaceIndex places;
    private final Definitions<String> rows;

    MilestoneChecker(Diagnostics diagnostics, IdRegistry<Indicator> indicators, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.indicators = indicators;
        this.places = places;
        this.rows = new Definitions<>(diagnostics, Rule.MILESTONE_TWICE);
    }

    List<Milestone> check(PlanFiles content) {
        List<Milestone> milestones = new ArrayList<>();
        for (RowReader row : content.rows(FILE, COLUMNS, OPTIONAL)) {
            checkRow(row).ifPresent(milestones::add);
        }
        return milestones;
    }

    private Optional<Milestone> checkRow(RowReader row) {
        Optional<Indicator> indicator = row.required("indicator").flatMap(indicators::resolve);
        Optional<Integer> year = row.integer("year");
        Optional<Located<String>> cell = row.required("value");
        Optional<Place> place =
                row.optional("place").flatMap(places::resolve).map(PlaceText::place);
        if (indicator.isEmpty() || year.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> value = value(cell.get(), indicator.get());
        boolean between = isBetween(year.get(), indicator.get(), row);
        if (value.isEmpty() || !between || row.isWrong("place", place)) {
            return Optional.empty();
        }
        String name = "milestone of \"%s\" for %s".formatted(indicator.get().id(), year.get());
        rows.add(name, row.span(), name);
        return Optional.of(new Milestone(indicator.get(), year.get(), value.get(), place));
    }

    private Optional<Quantity> value(Located<String> cell, Indicator indicator) {
        QuantityParser.Result result = QuantityParser.parse(cell.value(), indicator.unit());
        if (result.problem().isPresent()) {
            diagnostics.report(
                    Rule.VALUE_MALFORMED, cell.span(), result.problem().get(), result.hint());
            return Optional.empty();
        }
        if (indicator.measure() == Measure.GROWTH) {
            diagnostics.report(
                    Rule.MILESTONE_OF_GROWTH,
                    cell.span(),
                    "a growth of so much a year has no milestones",
                    "leave out the row, or set the measure of \"%s\" to level"
                            .formatted(indicator.id()));
            return Optional.empty();
        }
        if (result.quantity().get().isMissing()) {
            diagnostics.report(
                    Rule.MILESTONE_EMPTY, cell.span(), "— is no milestone", "leave out the row");
            return Optional.empty();
        }
        return result.quantity();
    }

    private boolean isBetween(int year, Indicator indicator, RowReader row) {
        Years years = indicator.years();
        if (year > years.baseline() && year < years.target()) {
            return true;
        }
        diagnostics.report(
                Rule.MILESTONE_YEAR_OFF_PATH,
                row.span("year"),
                "year %s is not between the baseline %s and the target %s of \"%s\""
                        .formatted(year, years.baseline(), years.target(), indicator.id()),
                "a milestone is a target on the way");
        return false;
    }
}
