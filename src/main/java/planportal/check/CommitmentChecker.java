package planportal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Period;
import planportal.model.PlanInfo;
import planportal.read.Located;

/** Checks {@code commitments.csv}, the quantities that the text promises or states. */
final class CommitmentChecker {
    static final String FILE = "commitments.csv";

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "kind",
                    "domain",
                    "place",
                    "subject",
                    "text",
                    "value",
                    "value_max",
                    "comparator",
                    "unit",
                    "year",
                    "indicator",
                    "quote");

    private static final List<String> OPTIONAL = List.of("responsible", "additive");

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;
    private final IdRegistry<Domain> domains;
    private final IdRegistry<Indicator> indicators;
    private final PlaceIndex places;
    private final IdRegistry<Commitment> commitments;
    private final List<Found> found = new ArrayList<>();

    /** A commitment with the span of its value. */
    record Found(Commitment commitment, Span value) {}

    CommitmentChecker(
            Diagnostics diagnostics,
            Optional<PlanInfo> info,
            IdRegistry<Domain> domains,
            IdRegistry<Indicator> indicators,
            IdRegistry<Commitment> commitments,
            PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.info = info;
        this.domains = domains;
        this.indicators = indicators;
        this.places = places;
        this.commitments = commitments;
    }

    List<Found> check(PlanFiles content) {
        List<RowReader> rows = content.rows(FILE, COLUMNS, OPTIONAL);
        commitments.ofFile(FILE, content);
        rows.forEach(this::checkRow);
        return found;
    }

    private void checkRow(RowReader row) {
        int before = diagnostics.errors();
        Optional<Located<String>> id = row.required("id");
        if (id.isEmpty()) {
            commitments.incomplete();
        }
        id.ifPresent(commitments::declare);
        id.ifPresent(i -> ReservedIds.checkAnchor(i, diagnostics));
        id.ifPresent(i -> ReservedIds.check(i, "commitments", diagnostics));
        Optional<Commitment.Kind> kind = row.code("kind", Commitment.Kind.class);
        Optional<Domain> domain = row.optional("domain").flatMap(domains::resolve);
        Optional<PlaceText> place = row.required("place").flatMap(places::resolve);
        Optional<String> subject = row.requiredText("subject");
        Optional<BigDecimal> value = row.number("value");
        Optional<BigDecimal> max = row.optionalNumber("value_max");
        Optional<Comparison> comparison = row.code("comparator", Comparison.class);
        OptionalInt year = row.optionalInteger("year");
        Optional<Indicator> indicator = row.optional("indicator").flatMap(indicators::resolve);
        Optional<Boolean> additive = row.optionalFlag("additive");
        if (additive.orElse(false)) {
            checkIsAdditive(row, kind);
        }
        checkRange(row, value, max);
        checkYear(row, kind, year);
        boolean quoted = checkQuote(row, place);
        checkIsPrinted(row, "value", value);
        checkIsPrinted(row, "value_max", max);

        boolean resolved =
                domain.isPresent() == row.optional("domain").isPresent()
                        && indicator.isPresent() == row.optional("indicator").isPresent();
        if (diagnostics.errors() > before || !quoted || !resolved) {
            return;
        }
        Commitment.Amount amount =
                new Commitment.Amount(
                        row.text("text"),
                        value.get(),
                        max,
                        comparison.get(),
                        row.text("unit"),
                        additive.orElse(false));
        Commitment commitment =
                new Commitment(
                        id.get().value(),
                        kind.get(),
                        domain,
                        place.get().place(),
                        subject.get(),
                        amount,
                        year,
                        indicator,
                        row.text("quote"),
                        row.text("responsible"));
        commitments.put(commitment.id(), commitment);
        found.add(new Found(commitment, row.span("value")));
    }

    private void checkIsAdditive(RowReader row, Optional<Commitment.Kind> kind) {
        boolean fact = kind.filter(k -> k == Commitment.Kind.FACT).isPresent();
        boolean range = row.optional("value_max").isPresent();
        if (fact || range || row.text("unit").equals("%")) {
            diagnostics.report(
                    Rule.COMMITMENT_NOT_ADDABLE,
                    row.span("additive"),
                    "%s does not add up"
                            .formatted(fact ? "a fact" : range ? "a range" : "a percentage"),
                    "write true only where a part of the promise can be reached: 150 of 207");
        }
    }

    private void checkRange(RowReader row, Optional<BigDecimal> value, Optional<BigDecimal> max) {
        if (value.isPresent() && max.isPresent() && max.get().compareTo(value.get()) <= 0) {
            String message = "value_max %s must be greater than value %s";
            diagnostics.report(
                    Rule.RANGE_REVERSED,
                    row.span("value_max"),
                    message.formatted(max.get().toPlainString(), value.get().toPlainString()),
                    "value_max is the upper end of a range; leave it empty for a single value");
        }
    }

    private void checkYear(RowReader row, Optional<Commitment.Kind> kind, OptionalInt year) {
        if (info.isEmpty() || kind.isEmpty() || year.isEmpty()) {
            return;
        }
        Period period = info.get().period();
        boolean promised = kind.get() == Commitment.Kind.COMMITMENT;
        if (promised && !period.contains(year.getAsInt())) {
            String message = "year %s is outside the plan's period %s";
            diagnostics.report(
                    Rule.YEAR_OUTSIDE_PERIOD,
                    row.span("year"),
                    message.formatted(year.getAsInt(), period));
        } else if (!promised && year.getAsInt() > period.to()) {
            String message = "year %s of a fact is after the plan's period %s";
            diagnostics.report(
                    Rule.YEAR_OUTSIDE_PERIOD,
                    row.span("year"),
                    message.formatted(year.getAsInt(), period));
        }
    }

    /** Checks that a text with numbers contains the value. */
    private void checkIsPrinted(RowReader row, String column, Optional<BigDecimal> value) {
        String text = row.text("text");
        List<BigDecimal> printed =
                PrintedNumber.in(text).stream().map(PrintedNumber::value).toList();
        if (value.isPresent()
                && !printed.isEmpty()
                && printed.stream().noneMatch(n -> n.compareTo(value.get()) == 0)) {
            String message = "the text \"%s\" does not contain the number %s";
            diagnostics.report(
                    Rule.COMMITMENT_VALUE_NOT_PRINTED,
                    row.span(column),
                    message.formatted(text, value.get().toPlainString()),
                    "the value is the printed number; put what it counts into the unit");
        }
    }

    /** Returns whether the place contains the quote and the quote contains the text. */
    private boolean checkQuote(RowReader row, Optional<PlaceText> place) {
        Optional<Located<String>> quote = row.required("quote");
        Optional<Located<String>> text = row.required("text");
        if (quote.isEmpty() || text.isEmpty()) {
            return false;
        }
        if (!quote.get().value().contains(text.get().value())) {
            diagnostics.report(
                    Rule.COMMITMENT_TEXT_NOT_IN_QUOTE,
                    text.get().span(),
                    "the quote does not contain the text \"" + text.get().value() + "\"",
                    "the text is the part of the quote that gives the quantity");
            return false;
        }
        return place.isPresent() && places.hasQuote(place.get(), quote.get());
    }
}
