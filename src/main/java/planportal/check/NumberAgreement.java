package planportal.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Place;

/**
 * Compares the numbers that the text gives for an indicator with its baseline and target. One that
 * is neither must be explained by a data note on that indicator and place, unless it is declared to
 * be no quantity.
 */
final class NumberAgreement {
    private final Diagnostics diagnostics;
    private final ExplainedNumbers declared;
    private final Set<String> noted = new HashSet<>();

    /**
     * @param declared the numbers that are no quantities
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

    /** Checks the numbers in the phrases that speak of an indicator. */
    void checkMentions(List<MentionChecker.Found> mentions) {
        for (MentionChecker.Found found : mentions) {
            String phrase = found.mention().phrase();
            Place place = found.mention().place();
            int start = place.placeText().indexOf(phrase);
            for (NumberToken number : NumberToken.in(phrase)) {
                if (!isYear(phrase, number) && !isDeclared(place, start, number)) {
                    compare(number.value(), found.mention().indicator(), place, found.phrase());
                }
            }
        }
    }

    /** Checks the values of commitments and facts that repeat an indicator. */
    void checkCommitments(List<CommitmentChecker.Found> commitments) {
        for (CommitmentChecker.Found found : commitments) {
            Commitment commitment = found.commitment();
            commitment
                    .indicator()
                    .ifPresent(
                            indicator ->
                                    compare(
                                            commitment.amount().value(),
                                            indicator,
                                            commitment.place(),
                                            found.value()));
        }
    }

    private void compare(BigDecimal value, Indicator indicator, Place place, Span span) {
        List<BigDecimal> values =
                Stream.of(indicator.baseline(), indicator.target())
                        .flatMap(q -> q.value().stream())
                        .toList();
        boolean agrees = values.stream().anyMatch(v -> v.compareTo(value) == 0);
        if (!values.isEmpty() && !agrees && !noted.contains(key(indicator, place))) {
            diagnostics.error(
                    span,
                    value.toPlainString()
                            + " is neither the baseline ("
                            + indicator.baseline().text()
                            + ") nor the target ("
                            + indicator.target().text()
                            + ") of \""
                            + indicator.id()
                            + "\"",
                    "a note in "
                            + DataNoteChecker.FILE
                            + " with this indicator and the place "
                            + place.placeId()
                            + " is to explain it; a number that is no quantity is declared in "
                            + NumberChecker.FILE);
        }
    }

    private boolean isDeclared(Place place, int start, NumberToken number) {
        return start >= 0 && declared.covers(place, start + number.start(), start + number.end());
    }

    private static boolean isYear(String phrase, NumberToken number) {
        return number.end() - number.start() == 4 && phrase.startsWith("年", number.end());
    }

    private static String key(Indicator indicator, Place place) {
        return indicator.id() + " " + place.placeId();
    }
}
