package planportal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.read.Located;

/** {@code observations.csv}: the yearly results. */
final class ObservationChecker {
    static final String FILE = "observations.csv";

    private static final List<String> COLUMNS =
            List.of("indicator", "year", "value", "source", "published", "note");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;
    private final IdRegistry<Indicator> indicators;
    private final Map<Key, Span> found = new HashMap<>();

    /** What no two rows share. */
    private record Key(String indicator, int year, LocalDate published) {

        /** By plain code; what a record is given is slower, the more so in a cold start. */
        @Override
        public int hashCode() {
            return (indicator.hashCode() * 31 + year) * 31 + published.hashCode();
        }
    }

    ObservationChecker(
            Diagnostics diagnostics, Optional<PlanInfo> info, IdRegistry<Indicator> indicators) {
        this.diagnostics = diagnostics;
        this.info = info;
        this.indicators = indicators;
    }

    List<Observation> check(PlanFiles content) {
        List<Observation> observations = new ArrayList<>();
        for (CheckedTable.Row row :
                content.table(FILE, COLUMNS).orElse(CheckedTable.EMPTY).rows()) {
            checkRow(row).ifPresent(observations::add);
        }
        return observations;
    }

    private Optional<Observation> checkRow(CheckedTable.Row row) {
        CellReader cells = new CellReader(diagnostics, row);
        Optional<Located<String>> id = cells.located("indicator");
        Optional<Indicator> indicator = id.flatMap(indicators::resolve);
        OptionalInt year = cells.integer("year");
        Optional<Quantity> value =
                cells.located("value").flatMap(v -> indicator.flatMap(i -> value(v, i)));
        Optional<String> source = cells.text("source");
        Optional<LocalDate> published = cells.date("published");

        boolean inPeriod = year.isPresent() && isInPeriod(year.getAsInt(), cells.span("year"));
        if (inPeriod && published.isPresent()) {
            checkPublished(published.get(), year.getAsInt(), cells.span("published"));
            id.ifPresent(
                    i ->
                            checkOnce(
                                    new Key(i.value(), year.getAsInt(), published.get()),
                                    row.span()));
        }
        if (!inPeriod
                || indicator.isEmpty()
                || value.isEmpty()
                || source.isEmpty()
                || published.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Observation(
                        indicator.get(),
                        year.getAsInt(),
                        value.get(),
                        source.get(),
                        published.get(),
                        cells.optionalText("note")));
    }

    private boolean isInPeriod(int year, Span span) {
        if (info.isEmpty()) {
            return false;
        }
        int from = info.get().period().from();
        int to = info.get().period().to();
        if (year < from || year > to) {
            diagnostics.error(
                    span,
                    "year " + year + " lies outside the plan's period " + from + "–" + to,
                    "an actual is entered under the year that it measures");
            return false;
        }
        // A plan may have its baseline or its target within its period.
        int baseline = info.get().baselineYear();
        int target = info.get().targetYear();
        if (year < baseline || year > target) {
            diagnostics.error(
                    span,
                    year < baseline
                            ? "year " + year + " lies before the baseline year " + baseline
                            : "year " + year + " lies after the target year " + target,
                    "results are held against the way from the baseline to the target");
            return false;
        }
        return true;
    }

    private void checkPublished(LocalDate published, int year, Span span) {
        if (published.getYear() < year) {
            diagnostics.error(
                    span,
                    "published on "
                            + published
                            + ", before the year "
                            + year
                            + " that it measures");
        }
    }

    private void checkOnce(Key key, Span span) {
        Span first = found.putIfAbsent(key, span);
        if (first != null) {
            diagnostics.error(
                    span,
                    "a second value of \""
                            + key.indicator()
                            + "\" for "
                            + key.year()
                            + " published on "
                            + key.published()
                            + "; first at "
                            + first.position(),
                    "a revision is a row with a later date");
        }
    }

    private Optional<Quantity> value(Located<String> cell, Indicator indicator) {
        QuantityParser.Result result = QuantityParser.parse(cell.value(), indicator.unit());
        if (result.problem().isPresent()) {
            diagnostics.error(cell.span(), result.problem().get(), result.hint().orElseThrow());
            return Optional.empty();
        }
        Quantity value = result.quantity().orElseThrow();
        Optional<String[]> mistake = mistake(value, indicator);
        if (mistake.isPresent()) {
            diagnostics.error(cell.span(), mistake.get()[0], mistake.get()[1]);
            return Optional.empty();
        }
        warnAboveHundred(value, indicator, cell.span());
        return Optional.of(value);
    }

    /** What is wrong with a value that is well written, and a hint. */
    private static Optional<String[]> mistake(Quantity value, Indicator indicator) {
        if (value.isMissing()) {
            return mistake("— is no result", "leave the row out until there is one");
        }
        if (value.cumulative()) {
            return indicator.isCumulative()
                    ? mistake(
                            value.text() + " is a total; the result of one year is expected",
                            "write that year's number alone; the totals are added up from it")
                    : mistake(
                            value.text() + " is a total, but the indicator is none",
                            "write the number without 【】");
        }
        if (value.isWords() && indicator.target().value().isPresent()) {
            return mistake(
                    "\""
                            + value.text()
                            + "\" is no number, but the target is one: "
                            + indicator.target().text(),
                    "write a number, as 4.5 or >95; remarks go into the column note");
        }
        boolean plain = value.comparison().filter(c -> c == Comparison.EQUAL).isPresent();
        if (indicator.isCumulative() && !plain) {
            return mistake(
                    value.text() + " can't be added up",
                    "for a total of several years, write the plain number of the year");
        }
        return Optional.empty();
    }

    private static Optional<String[]> mistake(String message, String hint) {
        return Optional.of(new String[] {message, hint});
    }

    private void warnAboveHundred(Quantity value, Indicator indicator, Span span) {
        boolean mayExceed =
                Stream.of(indicator.baseline(), indicator.target())
                        .anyMatch(q -> isAboveHundred(q));
        if (indicator.unit().equals("%") && isAboveHundred(value) && !mayExceed) {
            diagnostics.warning(
                    span,
                    value.text() + "% is more than 100%",
                    "right for a gross rate (毛入学率, 毛入园率); otherwise check it");
        }
    }

    private static boolean isAboveHundred(Quantity quantity) {
        return quantity.value().filter(v -> v.compareTo(HUNDRED) > 0).isPresent();
    }
}
