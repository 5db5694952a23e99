package planportal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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
 * that is neither must be declared not to be a quantity, or be explained by a data note that quotes
 * it and says what the table prints instead.
 */
final class NumberAgreement {
    private final Diagnostics diagnostics;
    private final ExplainedNumbers declared;
    private final List<DataNote> notes;

    /**
     * @param declared the numbers that are not quantities
     */
    NumberAgreement(Diagnostics diagnostics, ExplainedNumbers declared, List<DataNote> notes) {
        this.diagnostics = diagnostics;
        this.declared = declared;
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
            for (MatchResult number : NumberChecker.numbers(phrase).toList()) {
                if (!isYear(phrase, number) && !isDeclared(place, start, number)) {
                    BigDecimal value = new BigDecimal(number.group());
                    compare(Rule.MENTION_NUMBER_DISAGREES, value, indicator, place, found.phrase());
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
                compare(
                        Rule.COMMITMENT_NUMBER_DISAGREES,
                        value,
                        indicator,
                        commitment.place(),
                        found.value());
            }
        }
    }

    private void compare(Rule rule, BigDecimal value, Indicator indicator, Place place, Span span) {
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
        String hint =
                "explain it by a note in %s on this indicator that quotes it from %s and gives"
                        + " the table's number, or declare it in %s if it is not a quantity";
        diagnostics.report(
                rule,
                span,
                message.formatted(
                        value.toPlainString(),
                        indicator.baseline().text(),
                        indicator.target().text(),
                        indicator.id()),
                hint.formatted(DataNoteChecker.FILE, place.placeId(), NumberChecker.FILE));
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
        return NumberChecker.numbers(text).map(n -> new BigDecimal(n.group())).toList();
    }

    private static boolean isAmong(List<BigDecimal> values, BigDecimal value) {
        return values.stream().anyMatch(v -> v.compareTo(value) == 0);
    }

    private boolean isDeclared(Place place, int start, MatchResult number) {
        return start >= 0 && declared.covers(place, start + number.start(), start + number.end());
    }

    private static boolean isYear(String phrase, MatchResult number) {
        return number.group().length() == 4 && phrase.startsWith("年", number.end());
    }
}
