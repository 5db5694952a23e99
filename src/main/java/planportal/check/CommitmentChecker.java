package planportal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.read.Located;

/** {@code commitments.csv}: the quantities that the text promises or states. */
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

    private final Diagnostics diagnostics;
    private final Optional<PlanInfo> info;
    private final IdRegistry<Domain> domains;
    private final IdRegistry<Indicator> indicators;
    private final PlaceIndex places;
    private final IdRegistry<Found> commitments;

    /** A commitment with where its value stands in the content. */
    record Found(Commitment commitment, Span value) {}

    CommitmentChecker(
            Diagnostics diagnostics,
            Optional<PlanInfo> info,
            IdRegistry<Domain> domains,
            IdRegistry<Indicator> indicators,
            PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.info = info;
        this.domains = domains;
        this.indicators = indicators;
        this.places = places;
        this.commitments = new IdRegistry<>(diagnostics, "commitment");
    }

    List<Found> check(PlanFiles content) {
        content.table(FILE, COLUMNS).orElse(CheckedTable.EMPTY).rows().forEach(this::checkRow);
        return List.copyOf(commitments.values());
    }

    private void checkRow(CheckedTable.Row row) {
        int before = diagnostics.errors();
        CellReader cells = new CellReader(diagnostics, row);
        Optional<Located<String>> id = cells.located("id");
        id.ifPresent(commitments::declare);
        id.ifPresent(i -> ReservedIds.checkAnchor(i, diagnostics));
        Optional<Commitment.Kind> kind = cells.located("kind").flatMap(this::kind);
        Optional<Domain> domain =
                row.isEmpty("domain") ? Optional.empty() : domains.resolve(row.cell("domain"));
        Optional<PlaceText> place = cells.located("place").flatMap(places::resolve);
        Optional<String> subject = cells.text("subject");
        Optional<BigDecimal> value = cells.number("value");
        Optional<BigDecimal> valueMax = cells.optionalNumber("value_max");
        Optional<Comparison> comparison = cells.located("comparator").flatMap(this::comparison);
        OptionalInt year = cells.optionalInteger("year");
        Optional<Indicator> indicator =
                row.isEmpty("indicator")
                        ? Optional.empty()
                        : indicators.resolve(row.cell("indicator"));
        checkRange(cells, value, valueMax);
        checkYear(cells, kind, year);
        boolean quoted = checkQuote(cells, place);
        checkIsPrinted(cells, "value", value);
        checkIsPrinted(cells, "value_max", valueMax);

        boolean resolved =
                (row.isEmpty("domain") || domain.isPresent())
                        && (row.isEmpty("indicator") || indicator.isPresent());
        if (diagnostics.errors() == before && quoted && resolved) {
            Commitment commitment =
                    new Commitment(
                            id.orElseThrow().value(),
                            kind.orElseThrow(),
                            domain,
                            place.orElseThrow().place(),
                            subject.orElseThrow(),
                            new Commitment.Amount(
                                    row.text("text"),
                                    value.orElseThrow(),
                                    valueMax,
                                    comparison.orElseThrow(),
                                    row.text("unit")),
                            year,
                            indicator,
                            row.text("quote"));
            commitments.put(commitment.id(), new Found(commitment, cells.span("value")));
        }
    }

    private Optional<Commitment.Kind> kind(Located<String> word) {
        Optional<Commitment.Kind> kind =
                Codes.find(Commitment.Kind.values(), Commitment.Kind::code, word.value());
        if (kind.isEmpty()) {
            diagnostics.error(
                    word.span(),
                    "unknown kind \"" + word.value() + "\"",
                    "one of " + Codes.list(Commitment.Kind.values(), Commitment.Kind::code));
        }
        return kind;
    }

    private Optional<Comparison> comparison(Located<String> sign) {
        Optional<Comparison> comparison =
                Codes.find(Comparison.values(), Comparison::code, sign.value());
        if (comparison.isEmpty()) {
            diagnostics.error(
                    sign.span(),
                    "unknown comparator \"" + sign.value() + "\"",
                    "one of " + Codes.list(Comparison.values(), Comparison::code));
        }
        return comparison;
    }

    private void checkRange(
            CellReader cells, Optional<BigDecimal> value, Optional<BigDecimal> valueMax) {
        if (value.isPresent() && valueMax.isPresent()) {
            if (valueMax.get().compareTo(value.get()) <= 0) {
                diagnostics.error(
                        cells.span("value_max"),
                        "value_max "
                                + valueMax.get().toPlainString()
                                + " is not above value "
                                + value.get().toPlainString(),
                        "value_max is the upper end of a range; otherwise it stays empty");
            }
        }
    }

    private void checkYear(CellReader cells, Optional<Commitment.Kind> kind, OptionalInt year) {
        if (info.isEmpty() || kind.isEmpty() || year.isEmpty()) {
            return;
        }
        int from = info.get().period().from();
        int to = info.get().period().to();
        boolean promised = kind.get() == Commitment.Kind.COMMITMENT;
        boolean inside = from <= year.getAsInt() && year.getAsInt() <= to;
        if (promised && !inside) {
            diagnostics.error(
                    cells.span("year"),
                    "year "
                            + year.getAsInt()
                            + " lies outside the plan's period "
                            + from
                            + "–"
                            + to);
        } else if (!promised && year.getAsInt() > to) {
            diagnostics.error(
                    cells.span("year"), "a fact of " + year.getAsInt() + " can't be stated yet");
        }
    }

    /** A quantity whose words hold digits holds those of its value. */
    private void checkIsPrinted(CellReader cells, String column, Optional<BigDecimal> value) {
        String text = cells.optionalText("text");
        List<NumberToken> printed = NumberToken.in(text);
        if (value.isPresent()
                && !printed.isEmpty()
                && printed.stream().noneMatch(n -> n.value().compareTo(value.get()) == 0)) {
            diagnostics.error(
                    cells.span(column),
                    "the text \""
                            + text
                            + "\" does not hold the number "
                            + value.get().toPlainString(),
                    "the value is the printed number; what it counts in is the unit");
        }
    }

    /** Whether the quote stands at its place, and the words of the quantity in the quote. */
    private boolean checkQuote(CellReader cells, Optional<PlaceText> place) {
        Optional<Located<String>> quote = cells.located("quote");
        Optional<Located<String>> text = cells.located("text");
        if (quote.isEmpty() || text.isEmpty()) {
            return false;
        }
        if (!quote.get().value().contains(text.get().value())) {
            diagnostics.error(
                    text.get().span(),
                    "the quote does not hold the text \"" + text.get().value() + "\"",
                    "the text is the part of the quote that gives the quantity");
            return false;
        }
        return place.isPresent() && places.hasQuote(place.get(), quote.get());
    }
}
