package planportal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.read.Located;

/** Checks {@code observations.csv}, the yearly results. */
final class ObservationChecker {
    static final String FILE = "observations.csv";

    private static final List<String> COLUMNS =
            List.of("indicator", "year", "value", "source", "published", "note");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A later date is a typing error, and would make all later entries of the feed look old. */
    static final int YEARS_OF_PUBLISHING = 10;

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;
    private final IdRegistry<Indicator> indicators;
    private final Definitions<String> rows;

    /** What is wrong with a value that is well-formed. */
    private record Mistake(Rule rule, String message, String hint) {}

    ObservationChecker(
            Diagnostics diagnostics, Optional<PlanInfo> info, IdRegistry<Indicator> indicators) {
        this.diagnostics = diagnostics;
        this.info = info;
        this.indicators = indicators;
        this.rows = new Definitions<>(diagnostics, Rule.RESULT_TWICE);
    }

    List<Observation> check(PlanFiles content) {
        List<Observation> observations = new ArrayList<>();
        for (RowReader row : content.rows(FILE, COLUMNS)) {
            checkRow(row).ifPresent(observations::add);
        }
        return observations;
    }

    private Optional<Observation> checkRow(RowReader row) {
        Optional<Located<String>> id = row.required("indicator");
        Optional<Indicator> indicator = id.flatMap(indicators::resolve);
        Optional<Integer> year = row.integer("year").filter(y -> isInPeriod(y, row.span("year")));
        Optional<Located<String>> cell = row.required("value");
        Optional<Quantity> value = cell.flatMap(v -> indicator.flatMap(i -> value(v, i)));
        Optional<String> source = row.requiredText("source");
        Optional<LocalDate> published = row.date("published");

        if (year.isPresent() && published.isPresent()) {
            checkPublished(published.get(), year.get(), row.span("published"));
            id.ifPresent(i -> checkIsNew(i.value(), year.get(), published.get(), row.span()));
        }
        boolean valid =
                Stream.of(indicator, year, value, source, published).allMatch(Optional::isPresent);
        if (!valid) {
            return Optional.empty();
        }
        return Optional.of(
                new Observation(
                        indicator.get(),
                        year.get(),
                        value.get(),
                        source.get(),
                        published.get(),
                        row.text("note")));
    }

    private boolean isInPeriod(int year, Span span) {
        if (info.isEmpty()) {
            return false;
        }
        if (!info.get().period().contains(year)) {
            String message = "year %s is outside the plan's period %s";
            diagnostics.report(
                    Rule.YEAR_OUTSIDE_PERIOD,
                    span,
                    message.formatted(year, info.get().period()),
                    "enter a result under the year that it measures");
            return false;
        }
        // The baseline year and the target year may be within the period.
        int baseline = info.get().baselineYear();
        int target = info.get().targetYear();
        if (year < baseline || year > target) {
            diagnostics.report(
                    Rule.RESULT_YEAR_OFF_PATH,
                    span,
                    year < baseline
                            ? "year %s is before the baseline year %s".formatted(year, baseline)
                            : "year %s is after the target year %s".formatted(year, target),
                    "results are compared with the path from the baseline to the target");
            return false;
        }
        return true;
    }

    private void checkPublished(LocalDate published, int year, Span span) {
        if (published.getYear() < year) {
            String message = "published on %s, before the measured year %s";
            diagnostics.report(
                    Rule.PUBLISHED_IMPLAUSIBLE, span, message.formatted(published, year));
        }
        int target = info.get().targetYear();
        if (published.getYear() > target + YEARS_OF_PUBLISHING) {
            String message = "published on %s, more than %s years after the target year %s";
            diagnostics.report(
                    Rule.PUBLISHED_IMPLAUSIBLE,
                    span,
                    message.formatted(published, YEARS_OF_PUBLISHING, target));
        }
    }

    private void checkIsNew(String indicator, int year, LocalDate published, Span span) {
        String name =
                "value of \"%s\" for %s published on %s".formatted(indicator, year, published);
        rows.add(name, span, name, Optional.of("give a revision a later date"));
    }

    private Optional<Quantity> value(Located<String> cell, Indicator indicator) {
        QuantityParser.Result result = QuantityParser.parse(cell.value(), indicator.unit());
        if (result.problem().isPresent()) {
            diagnostics.report(
                    Rule.VALUE_MALFORMED, cell.span(), result.problem().get(), result.hint());
            return Optional.empty();
        }
        Quantity value = result.quantity().get();
        Optional<Mistake> mistake = mistake(value, indicator);
        if (mistake.isPresent()) {
            diagnostics.report(
                    mistake.get().rule(),
                    cell.span(),
                    mistake.get().message(),
                    mistake.get().hint());
            return Optional.empty();
        }
        warnAboveHundred(value, indicator, cell.span());
        return Optional.of(value);
    }

    private static Optional<Mistake> mistake(Quantity value, Indicator indicator) {
        String text = value.text();
        if (value.isMissing()) {
            return mistake(
                    Rule.RESULT_MISSING,
                    "— is not a result",
                    "leave out the row until there is a result");
        }
        if (value.cumulative() && indicator.isCumulative()) {
            return mistake(
                    Rule.RESULT_IS_TOTAL,
                    text + " is a total; expected the result of one year",
                    "write that year's number; the portal adds up the totals");
        }
        if (value.cumulative()) {
            return mistake(
                    Rule.RESULT_IS_TOTAL,
                    text + " is a total, but the indicator is not",
                    "write the number without 【】");
        }
        if (value.isWords() && indicator.target().value().isPresent()) {
            String target = indicator.target().text();
            return mistake(
                    Rule.RESULT_IS_WORDS,
                    "\"%s\" is not a number, but the target %s is".formatted(text, target),
                    "write a number such as 4.5 or >95; put remarks into the column \"note\"");
        }
        boolean plain = value.comparison().filter(c -> c == Comparison.EQUAL).isPresent();
        if (indicator.isCumulative() && !plain) {
            return mistake(
                    Rule.RESULT_NOT_ADDABLE,
                    text + " cannot be added up",
                    "for a total of several years, write the plain number of each year");
        }
        return Optional.empty();
    }

    private static Optional<Mistake> mistake(Rule rule, String message, String hint) {
        return Optional.of(new Mistake(rule, message, hint));
    }

    private void warnAboveHundred(Quantity value, Indicator indicator, Span span) {
        if (indicator.unit().equals("%")
                && isAboveHundred(value)
                && !isAboveHundred(indicator.baseline())
                && !isAboveHundred(indicator.target())) {
            diagnostics.report(
                    Rule.PERCENTAGE_ABOVE_HUNDRED,
                    span,
                    value.text() + "% is more than 100%",
                    "correct for a gross rate (毛入学率, 毛入园率); otherwise check it");
        }
    }

    private static boolean isAboveHundred(Quantity quantity) {
        return quantity.value().filter(v -> v.compareTo(HUNDRED) > 0).isPresent();
    }
}
