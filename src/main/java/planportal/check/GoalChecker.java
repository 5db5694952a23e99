package planportal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Direction;
import planportal.model.Goal;
import planportal.model.Measure;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.model.Years;

/** Checks what a row of {@code indicators.csv} asks for: measure, direction, values and years. */
final class GoalChecker {
    static final List<String> OPTIONAL =
            List.of("direction", "measure", "baseline_year", "target_year");

    private static final String PERCENT = "%";

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;

    GoalChecker(Diagnostics diagnostics, Optional<PlanInfo> info) {
        this.diagnostics = diagnostics;
        this.info = info;
    }

    Optional<Goal> check(RowReader row) {
        int before = diagnostics.errors();
        Optional<Measure> declared = row.optionalCode("measure", Measure.class);
        Optional<Direction> direction = row.optionalCode("direction", Direction.class);
        Optional<Years> years = years(row);
        boolean growth = declared.filter(m -> m == Measure.GROWTH).isPresent();
        String unit = FootnoteMarks.strip(row.text("unit"));
        Optional<Quantity> baseline = quantity(row, "baseline", unit);
        Optional<Quantity> target = quantity(row, "target", growth ? PERCENT : unit);
        if (baseline.isEmpty() || target.isEmpty() || row.isWrong("measure", declared)) {
            return Optional.empty();
        }
        Measure measure = declared.orElseGet(() -> implied(target.get()));
        checkBrackets(row, "baseline", baseline.get(), declared);
        checkBrackets(row, "target", target.get(), declared);
        if (declared.isEmpty()) {
            checkTotals(row, baseline.get(), target.get());
        }
        if (measure == Measure.LEVEL) {
            checkFall(row, baseline.get(), target.get());
        }
        if (diagnostics.errors() > before || years.isEmpty()) {
            return Optional.empty();
        }
        Goal goal = new Goal(measure, direction, baseline.get(), target.get(), years.get());
        new DirectionChecker(diagnostics, row).check(goal);
        return Optional.of(goal);
    }

    private static Measure implied(Quantity target) {
        return target.text().startsWith("【") ? Measure.TOTAL : Measure.LEVEL;
    }

    private Optional<Quantity> quantity(RowReader row, String column, String unit) {
        QuantityParser.Result result =
                QuantityParser.parse(FootnoteMarks.strip(row.text(column)), unit);
        if (result.problem().isPresent()) {
            diagnostics.report(
                    Rule.VALUE_MALFORMED, row.span(column), result.problem().get(), result.hint());
        }
        return result.quantity();
    }

    /** Returns the indicator's own years, or those of the plan. */
    private Optional<Years> years(RowReader row) {
        OptionalInt ownBaseline = year(row, "baseline_year");
        OptionalInt ownTarget = year(row, "target_year");
        if (info.isEmpty()) {
            return Optional.empty();
        }
        int baseline = ownBaseline.orElse(info.get().baselineYear());
        int target = ownTarget.orElse(info.get().targetYear());
        if (baseline >= target) {
            diagnostics.report(
                    Rule.YEARS_REVERSED,
                    row.span(ownTarget.isPresent() ? "target_year" : "baseline_year"),
                    "baseline year %s must be before the target year %s"
                            .formatted(baseline, target));
            return Optional.empty();
        }
        int begin = info.get().period().from();
        boolean own = ownBaseline.isPresent() || begin <= baseline || begin > target;
        return Optional.of(new Years(baseline, own ? baseline + 1 : begin, target));
    }

    private OptionalInt year(RowReader row, String column) {
        OptionalInt year = row.optionalInteger(column);
        boolean valid =
                year.isEmpty()
                        || PlanInfoChecker.isPlausible(
                                year.getAsInt(), column, row.span(column), diagnostics);
        return valid ? year : OptionalInt.empty();
    }

    /** Checks that a figure of a whole period says what it counts. */
    private void checkBrackets(
            RowReader row, String column, Quantity quantity, Optional<Measure> declared) {
        if (!quantity.bracketed()) {
            return;
        }
        if (declared.isEmpty() && quantity.text().startsWith("〔")) {
            diagnostics.report(
                    Rule.MEASURE_MISSING,
                    row.span(column),
                    quantity.text() + " may be a total, or a change since the baseline",
                    "say which in the column \"measure\": total, change or growth");
        } else if (declared.filter(m -> m == Measure.LEVEL).isPresent()) {
            diagnostics.report(
                    Rule.MEASURE_DISAGREES,
                    row.span(column),
                    quantity.text() + " is the figure of a whole period, not a level",
                    "set the measure to total or change, or write the number without brackets if"
                            + " the plan prints none");
        }
    }

    /** Checks that baseline and target are both totals of a period, or neither is. */
    private void checkTotals(RowReader row, Quantity baseline, Quantity target) {
        boolean comparable = baseline.value().isPresent() && target.value().isPresent();
        if (comparable && baseline.bracketed() != target.bracketed()) {
            String message = "baseline %s and target %s cannot be compared: only one is a total";
            diagnostics.report(
                    Rule.BASELINE_AND_TARGET_INCOMPARABLE,
                    row.span("target"),
                    message.formatted(baseline.text(), target.text()),
                    "【】 marks a total of the whole period; if both are as the plan prints them,"
                            + " say in the column \"measure\" what the target counts");
        }
    }

    /** Refuses a fall by so many per cent that is written as if it were a level. */
    private void checkFall(RowReader row, Quantity baseline, Quantity target) {
        boolean negative = target.value().filter(v -> v.signum() < 0).isPresent();
        boolean fromBelowZero = baseline.value().filter(v -> v.signum() < 0).isPresent();
        if (negative && !fromBelowZero && target.text().endsWith(PERCENT)) {
            BigDecimal size = target.value().get().negate();
            String hint =
                    "for a fall of %1$s%% since the baseline year, set the measure to change, the"
                            + " direction to decrease, and the target to %1$s; for a level below"
                            + " zero, write %2$s";
            diagnostics.report(
                    Rule.TARGET_BELOW_ZERO,
                    row.span("target"),
                    "target %s is a level below zero".formatted(target.text()),
                    hint.formatted(size.toPlainString(), target.value().get().toPlainString()));
        }
    }
}
