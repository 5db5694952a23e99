package planportal.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Place;
import planportal.model.Quantity;

/**
 * Compares the numbers that the text gives for an indicator with its baseline and target. A number
 * that is neither needs a data note on that indicator and place, unless it is declared not to be a
 * quantity.
 */
final class NumberAgreement {
    private final Diagnostics diagnostics;
    private final ExplainedNumbers declared;
    private final Set<String> noted = new HashSet<>();

    /**
     * @param declared the numbers that are not quantities
     */
    NumberAgreement(Diagnostics diagnostics, ExplainedNumbers declared, List<DataNote> notes) {
        this.diagnostics = diagnostics;
        this.declared = declared;
        for (DataNote note : notes) {
            for (Indicator indicator : note.indicators()) {
                for (Place place : note.places()) {
                    noted.add(key(indicator, place));
                }
            }
        }
    }

    /** Checks the numbers in the phrases that mention an indicator. */
    void checkMentions(List<MentionChecker.Found> mentions) {
        for (MentionChecker.Found found : mentions) {
            String phrase = found.mention().phrase();
            Place place = found.mention().place();
            int start = place.placeText().indexOf(phrase);
            for (MatchResult number : NumberChecker.numbers(phrase).toList()) {
                if (!isYear(phrase, number) && !isDeclared(place, start, number)) {
                    BigDecimal value = new BigDecimal(number.group());
                    compare(value, found.mention().indicator(), place, found.phrase());
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
                compare(value, indicator, commitment.place(), found.value());
            }
        }
    }

    private void compare(BigDecimal value, Indicator indicator, Place place, Span span) {
        List<BigDecimal> values =
                Stream.of(indicator.baseline(), indicator.target())
                        .map(Quantity::value)
                        .flatMap(Optional::stream)
                        .toList();
        boolean agrees = values.stream().anyMatch(v -> v.compareTo(value) == 0);
        if (values.isEmpty() || agrees || noted.contains(key(indicator, place))) {
            return;
        }
        String message = "%s is neither the baseline (%s) nor the target (%s) of \"%s\"";
        String hint =
                "explain it by a note in %s with this indicator and the place %s,"
                        + " or declare it in %s if it is not a quantity";
        diagnostics.error(
                span,
                message.formatted(
                        value.toPlainString(),
                        indicator.baseline().text(),
                        indicator.target().text(),
                        indicator.id()),
                hint.formatted(DataNoteChecker.FILE, place.placeId(), NumberChecker.FILE));
    }

    private boolean isDeclared(Place place, int start, MatchResult number) {
        return start >= 0 && declared.covers(place, start + number.start(), start + number.end());
    }

    private static boolean isYear(String phrase, MatchResult number) {
        return number.group().length() == 4 && phrase.startsWith("年", number.end());
    }

    private static String key(Indicator indicator, Place place) {
        return indicator.id() + " " + place.placeId();
    }
}
