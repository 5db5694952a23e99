package planportal.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Place;

/**
 * Compares the numbers in the phrases that speak of an indicator with its baseline and target. A
 * number that is neither must be explained by a data note on that indicator and place, unless it is
 * declared to be no quantity.
 */
final class MentionNumbers {
    private final Diagnostics diagnostics;
    private final ExplainedNumbers declared;
    private final Set<String> noted = new HashSet<>();

    /**
     * @param declared the numbers that are no quantities
     */
    MentionNumbers(Diagnostics diagnostics, ExplainedNumbers declared, List<DataNote> notes) {
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

    void check(List<MentionChecker.Found> mentions) {
        for (MentionChecker.Found found : mentions) {
            Indicator indicator = found.mention().indicator();
            boolean comparable = values(indicator).findAny().isPresent();
            if (comparable && !noted.contains(key(indicator, found.mention().place()))) {
                compare(found, indicator);
            }
        }
    }

    private void compare(MentionChecker.Found found, Indicator indicator) {
        String phrase = found.mention().phrase();
        Place place = found.mention().place();
        int start = place.placeText().indexOf(phrase);
        NumberToken.in(phrase)
                .filter(n -> !isYear(phrase, n))
                .filter(
                        n ->
                                start < 0
                                        || !declared.covers(
                                                place, start + n.start(), start + n.end()))
                .filter(n -> values(indicator).noneMatch(v -> v.compareTo(n.value()) == 0))
                .forEach(
                        n ->
                                diagnostics.error(
                                        found.phrase(),
                                        phrase.substring(n.start(), n.end())
                                                + " is neither the baseline ("
                                                + indicator.baseline().text()
                                                + ") nor the target ("
                                                + indicator.target().text()
                                                + ") of \""
                                                + indicator.id()
                                                + "\"",
                                        "explain it in "
                                                + DataNoteChecker.FILE
                                                + " with this indicator and place, or declare the"
                                                + " number in "
                                                + NumberChecker.FILE));
    }

    private static boolean isYear(String phrase, NumberToken number) {
        return number.end() - number.start() == 4 && phrase.startsWith("年", number.end());
    }

    private static Stream<BigDecimal> values(Indicator indicator) {
        return Stream.of(indicator.baseline(), indicator.target()).flatMap(q -> q.value().stream());
    }

    private static String key(Indicator indicator, Place place) {
        return indicator.id() + " " + place.placeId();
    }
}
