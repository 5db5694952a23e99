package planportal.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.model.Mention;
import planportal.model.Place;

/**
 * The sentences of a place that speak of an indicator, to the letter.
 *
 * @param text from the beginning of the first sentence to the end of the last, with the phrases
 *     about the indicator marked
 */
public record Quotation(Place place, MarkedText text) {
    /** The anchor of the quotations on a page. */
    private static final String ANCHOR = "h-plan";

    private static final String STOPS = "。！？";
    private static final String CLOSING = "”’）》";

    /** Returns the quotations for some mentions, one for each place, in their order. */
    static List<Quotation> all(List<Mention> mentions) {
        return all(mentions, TermMarks.none());
    }

    /** Does the same, and marks the terms in them. */
    static List<Quotation> all(List<Mention> mentions, TermMarks terms) {
        Map<String, List<Mention>> byPlace = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byPlace.computeIfAbsent(mention.place().placeId(), id -> new ArrayList<>())
                    .add(mention);
        }
        return byPlace.values().stream().map(each -> of(each, terms)).toList();
    }

    private static Quotation of(List<Mention> mentions, TermMarks terms) {
        Place place = mentions.get(0).place();
        String text = place.placeText();
        TextMarker marker = new TextMarker(text);
        for (Mention mention : mentions) {
            int start = text.indexOf(mention.phrase());
            if (start >= 0) {
                MarkedText.Kind kind = MarkedText.Kind.MENTIONED;
                marker.mark(start, new MarkedText.Run(mention.phrase(), kind, Optional.empty()));
            }
        }
        int from = sentenceStart(text, marker.firstStart());
        int to = sentenceEnd(text, marker.lastEnd());
        return new Quotation(place, terms.mark(marker.text().slice(from, to), ANCHOR));
    }

    /**
     * Returns the index after the last stop before {@code index}, and after what closes with it.
     */
    private static int sentenceStart(String text, int index) {
        int start = index;
        while (start > 0 && !isStop(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isStop(String text, int index) {
        int last = index;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(text.charAt(last)) >= 0;
    }

    private static int sentenceEnd(String text, int index) {
        int end = index;
        while (end < text.length() && (end == 0 || STOPS.indexOf(text.charAt(end - 1)) < 0)) {
            end++;
        }
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
