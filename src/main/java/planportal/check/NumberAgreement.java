package planportal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Place;
import planportal.model.Quantity;

/**
 * Compares the numbers that the text gives for an indicator with its baseline and target. A number
 * that is neither is no quantity, or another quantity than the indicator, or a contradiction, which
 * a data note quotes beside what the table prints instead.
 */
final class NumberAgreement {
    private static final Kind MENTION =
            new Kind(
                    Rule.MENTION_NUMBER_DISAGREES,
                    "for another quantity, shorten the phrase or list it in commitments.csv without"
                            + " indicator; for an age or a name, list it in numbers.csv");
    private static final Kind COMMITMENT =
            new Kind(
                    Rule.COMMITMENT_NUMBER_DISAGREES,
                    "for another quantity, leave \"indicator\" empty");

    private final Diagnostics diagnostics;
    private final ExplainedNumbers explained;
    private final List<DataNote> notes;

    /** Where a number is from, and what to do where it is not the indicator's. */
    private record Kind(Rule rule, String hint) {}

    /**
     * @param explained the numbers that are not quantities, or quantities of their own
     */
    NumberAgreement(Diagnostics diagnostics, ExplainedNumbers explained, List<DataNote> notes) {
        this.diagnostics = diagnostics;
        this.explained = explained;
        this.notes = notes;
    }

    /** Checks the numbers in the phrases that mention an indicator. */
    void checkMentions(List<MentionChecker.Found> mentions) {
        for (MentionChecker.Found found : mentions) {
            if (!(found.mention().topic() instanceof Indicator indicator)) {
                continue;
            }
            String phrase = found.mention().phrase();
            Place place = found.mention().place();
            int start = place.placeText().indexOf(phrase);
            for (PrintedNumber number : PrintedNumber.outsideDates(phrase)) {
                if (!isExplained(place, start, number)) {
                    compare(MENTION, number.value(), indicator, place, found.phrase());
                }
            }
        }
    }

    /** Checks the values of commitments and facts that repeat an indicator. */
    void checkCommitments(List<CommitmentChecker.Found> commitments) {
        for (CommitmentChecker.Found found : commitments) {
            Commitment commitment = found.commitment();
            if (commitment.indicator().isPresent()) {
                BigDecimal value = commitment.amount().value();
                Indicator indicator = commitment.indicator().get();
                compare(COMMITMENT, value, indicator, commitment.place(), found.value());
            }
        }
    }

    private void compare(Kind kind, BigDecimal value, Indicator indicator, Place place, Span span) {
        List<BigDecimal> values =
                Stream.of(indicator.baseline(), indicator.target())
                        .map(Quantity::value)
                        .flatMap(Optional::stream)
                        .toList();
        if (values.isEmpty() || isAmong(values, value)) {
            return;
        }
        if (notes.stream().anyMatch(note -> explains(note, value, values, indicator, place))) {
            return;
        }
        String message = "%s is neither the baseline (%s) nor the target (%s) of \"%s\"";
        String note =
                "for a contradiction of the plan, add a data note that quotes it from %s and gives"
                        + " the table's number";
        diagnostics.report(
                kind.rule,
                span,
                message.formatted(
                        value.toPlainString(),
                        indicator.baseline().text(),
                        indicator.target().text(),
                        indicator.id()),
                kind.hint + "; " + note.formatted(place.placeId()));
    }

    /**
     * Returns whether a note quotes {@code value} and gives one of the table's values in its own
     * words. Notes on wording explain no numbers.
     */
    private static boolean explains(
            DataNote note,
            BigDecimal value,
            List<BigDecimal> values,
            Indicator indicator,
            Place place) {
        List<DataNote.Quote> quotes =
                note.quotes().stream().filter(quote -> quote.place().equals(place)).toList();
        return note.kind() != DataNote.Kind.WORDING
                && note.indicators().contains(indicator)
                && quotes.stream().anyMatch(quote -> isAmong(numbers(quote.text()), value))
                && numbers(note.note()).stream().anyMatch(number -> isAmong(values, number));
    }

    private static List<BigDecimal> numbers(String text) {
        return PrintedNumber.in(text).stream().map(PrintedNumber::value).toList();
    }

    private static boolean isAmong(List<BigDecimal> values, BigDecimal value) {
        return values.stream().anyMatch(v -> v.compareTo(value) == 0);
    }

    private boolean isExplained(Place place, int start, PrintedNumber number) {
        return start >= 0 && explained.covers(place, start + number.start(), start + number.end());
    }
}
