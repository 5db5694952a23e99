package planportal.check;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Category;
import planportal.model.Dimension;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.model.Years;
import planportal.read.Located;

/** Checks the yearly results in {@code observations.csv} or {@code observations.xlsx}. */
final class ObservationChecker {
    static final EntryTable TABLE = new EntryTable("observations", "观测");

    private static final List<String> COLUMNS =
            List.of("indicator", "year", "value", "source", "published");
    private static final List<String> OPTIONAL =
            List.of("note", "dimension", "category", "period", "source_url");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A later date is a typing error, and would make all later entries of the feed look old. */
    static final int YEARS_OF_PUBLISHING = 10;

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;
    private final IdRegistry<Indicator> indicators;
    private final IdRegistry<Dimension> dimensions;
    private final Definitions<String> rows;

    /** A result with the span of its value. */
    record Found(Observation observation, Span value) {}

    /** What is wrong with a value that is well-formed. */
    private record Mistake(Rule rule, String message, String hint) {}

    ObservationChecker(
            Diagnostics diagnostics,
            Optional<PlanInfo> info,
            IdRegistry<Indicator> indicators,
            IdRegistry<Dimension> dimensions) {
        this.diagnostics = diagnostics;
        this.info = info;
        this.indicators = indicators;
        this.dimensions = dimensions;
        this.rows = new Definitions<>(diagnostics, Rule.RESULT_TWICE);
    }

    List<Observation> check(PlanFiles content) {
        List<Found> found = new ArrayList<>();
        for (RowReader row : content.rows(TABLE, COLUMNS, OPTIONAL)) {
            checkRow(row).ifPresent(o -> found.add(new Found(o, row.span("value"))));
        }
        new SumChecker(diagnostics, dimensions.values()).check(found);
        return found.stream().map(Found::observation).toList();
    }

    private Optional<Observation> checkRow(RowReader row) {
        Optional<Located<String>> id = row.required("indicator").map(Ids::ofChoice);
        Optional<Indicator> indicator = id.flatMap(indicators::resolve);
        Optional<Integer> year =
                row.integer("year")
                        .filter(y -> indicator.isEmpty() || isOnPath(y, indicator.get(), row));
        Optional<Located<String>> cell = row.required("value");
        Optional<Quantity> value = cell.flatMap(v -> indicator.flatMap(i -> value(v, i)));
        Optional<String> source = row.requiredText("source");
        Optional<URI> url = row.optionalWebAddress("source_url");
        Optional<LocalDate> published = row.date("published");
        Optional<Category> category = category(row);

        if (year.isPresent() && published.isPresent()) {
            indicator.ifPresent(
                    i -> checkPublished(published.get(), year.get(), i, row.span("published")));
            id.ifPresent(i -> checkIsNew(i.value(), year.get(), published.get(), row));
        }
        boolean valid =
                Stream.of(indicator, year, value, source, published).allMatch(Optional::isPresent);
        boolean unknownPart =
                row.isWrong("dimension", category) || row.isWrong("category", category);
        if (!valid || unknownPart || row.isWrong("source_url", url)) {
            return Optional.empty();
        }
        return Optional.of(
                new Observation(
                        indicator.get(),
                        year.get(),
                        category,
                        value.get(),
                        new Observation.Source(
                                source.get(), url, row.text("period").strip(), row.text("note")),
                        published.get()));
    }

    /** Returns the category; empty for a total, and if it is unknown, which is reported. */
    private Optional<Category> category(RowReader row) {
        Optional<Located<String>> dimension = row.optional("dimension");
        Optional<Located<String>> category = row.optional("category");
        if (dimension.isPresent() != category.isPresent()) {
            String filled = dimension.isPresent() ? "dimension" : "category";
            String empty = dimension.isPresent() ? "category" : "dimension";
            diagnostics.report(
                    Rule.CATEGORY_INCOMPLETE,
                    row.span(filled),
                    "\"%s\" without \"%s\"".formatted(filled, empty),
                    "fill in both for a part, or neither for the total");
            return Optional.empty();
        }
        return dimension
                .flatMap(dimensions::resolve)
                .flatMap(found -> category(found, category.get()));
    }

    private Optional<Category> category(Dimension dimension, Located<String> id) {
        List<String> known = dimension.categories().stream().map(Category::id).toList();
        if (!known.contains(id.value())) {
            diagnostics.report(
                    Rule.REFERENCE_UNKNOWN,
                    id.span(),
                    "\"%s\" has no category \"%s\"".formatted(dimension.id(), id.value()),
                    "its categories are " + String.join(", ", known));
        }
        return dimension.categories().stream().filter(c -> c.id().equals(id.value())).findFirst();
    }

    private boolean isOnPath(int year, Indicator indicator, RowReader row) {
        Years years = indicator.years();
        boolean revision = year == years.baseline();
        if (revision || years.results().contains(year)) {
            return true;
        }
        boolean plans = info.map(PlanInfo::period).filter(years.results()::equals).isPresent();
        String period = plans ? "the plan's period" : "the years of \"" + indicator.id() + "\",";
        diagnostics.report(
                Rule.RESULT_YEAR_OFF_PATH,
                row.span("year"),
                "year %s is outside %s %s".formatted(year, period, years.results()),
                "enter a result under the year that it measures; a revised baseline under "
                        + years.baseline());
        return false;
    }

    private void checkPublished(LocalDate published, int year, Indicator indicator, Span span) {
        if (published.getYear() < year) {
            String message = "published on %s, before the measured year %s";
            diagnostics.report(
                    Rule.PUBLISHED_IMPLAUSIBLE, span, message.formatted(published, year));
        }
        int target = indicator.years().target();
        if (published.getYear() > target + YEARS_OF_PUBLISHING) {
            String message = "published on %s, more than %s years after the target year %s";
            diagnostics.report(
                    Rule.PUBLISHED_IMPLAUSIBLE,
                    span,
                    message.formatted(published, YEARS_OF_PUBLISHING, target));
        }
    }

    private void checkIsNew(String indicator, int year, LocalDate published, RowReader row) {
        String category =
                row.optional("category")
                        .map(c -> " (%s %s)".formatted(row.text("dimension"), c.value()))
                        .orElse("");
        String name =
                "value of \"%s\"%s for %s published on %s"
                        .formatted(indicator, category, year, published);
        rows.add(name, row.span(), name, Optional.of(Hint.of("give a revision a later date")));
    }

    private Optional<Quantity> value(Located<String> cell, Indicator indicator) {
        QuantityParser.Result result = QuantityParser.parse(cell.value(), unit(indicator));
        if (result.problem().isPresent()) {
            diagnostics.report(
                    Rule.VALUE_MALFORMED, cell.span(), result.problem().get(), result.hint());
            return Optional.empty();
        }
        Quantity value = withoutUnit(result.quantity().get(), unit(indicator));
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

    /** Writes {@code 97.5%} as {@code 97.5}, so that a percent cell is the same as a number. */
    private static Quantity withoutUnit(Quantity value, String unit) {
        boolean printed = !unit.isEmpty() && value.text().endsWith(unit);
        return printed && value.isExact() && !value.bracketed()
                ? Quantity.of(value.value().get())
                : value;
    }

    private static String unit(Indicator indicator) {
        return indicator.isRate() ? "%" : indicator.unit();
    }

    private static Optional<Mistake> mistake(Quantity value, Indicator indicator) {
        String text = value.text();
        if (value.isMissing()) {
            return mistake(
                    Rule.RESULT_MISSING,
                    "— is not a result",
                    "leave out the row until there is a result");
        }
        if (value.bracketed() && indicator.isCumulative()) {
            return mistake(
                    Rule.RESULT_IS_TOTAL,
                    text + " is a total; expected the result of one year",
                    "write that year's number; the portal adds up the totals");
        }
        if (value.bracketed()) {
            return mistake(
                    Rule.RESULT_IS_TOTAL,
                    text + " is the figure of a period, but the indicator is no total",
                    "write the number without brackets");
        }
        if (value.isWords() && indicator.target().value().isPresent()) {
            String target = indicator.target().text();
            return mistake(
                    Rule.RESULT_IS_WORDS,
                    "\"%s\" is not a number, but the target %s is".formatted(text, target),
                    "write a number such as 4.5 or >95; put remarks into the column \"note\"");
        }
        if (indicator.isCumulative() && !value.isExact()) {
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
                && indicator.measure() == Measure.LEVEL
                && isAboveHundred(value)
                && !isAboveHundred(indicator.baseline())
                && !isAboveHundred(indicator.target())) {
            diagnostics.report(
                    Rule.PERCENTAGE_ABOVE_HUNDRED,
                    span,
                    value.text() + "% is more than 100%",
                    Hint.withTerms("correct for a gross rate%s; otherwise check it", "毛入学率, 毛入园率"));
        }
    }

    private static boolean isAboveHundred(Quantity quantity) {
        return quantity.value().filter(v -> v.compareTo(HUNDRED) > 0).isPresent();
    }
}
