package planportal.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planportal.model.Mention;
import planportal.model.Place;

/**
 * The sentences of a place that speak of an indicator, to the letter.
 *
 * @param text from the beginning of the first sentence to the end of the last; what speaks of the
 *     indicator is set off in it
 */
public record Quotation(Place place, List<Run> text) {
    private static final String STOPS = "。！？";
    private static final String CLOSING = "”’）》";

    /** A piece of the quotation. */
    public record Run(String text, boolean telling) {}

    private record Span(int start, int end) {}

    public Quotation {
        text = List.copyOf(text);
    }

    /** The quotations for these mentions, one for each place, in their order. */
    static List<Quotation> all(List<Mention> mentions) {
        Map<String, List<Mention>> byPlace = new LinkedHashMap<>();
        mentions.forEach(
                m -> byPlace.computeIfAbsent(m.place().placeId(), p -> new ArrayList<>()).add(m));
        return byPlace.values().stream().map(Quotation::of).toList();
    }

    private static Quotation of(List<Mention> mentions) {
        Place place = mentions.get(0).place();
        String text = place.placeText();
        List<Span> phrases = new ArrayList<>();
        for (Mention mention : mentions) {
            int start = text.indexOf(mention.phrase());
            Span span = new Span(start, start + mention.phrase().length());
            if (start >= 0
                    && phrases.stream().noneMatch(p -> p.start < span.end && span.start < p.end)) {
                phrases.add(span);
            }
        }
        phrases.sort((a, b) -> Integer.compare(a.start(), b.start()));
        int from = sentenceStart(text, phrases.get(0).start);
        int to = sentenceEnd(text, phrases.get(phrases.size() - 1).end);
        List<Run> runs = new ArrayList<>();
        int at = from;
        for (Span phrase : phrases) {
            add(runs, text.substring(at, phrase.start), false);
            add(runs, text.substring(phrase.start, phrase.end), true);
            at = phrase.end;
        }
        add(runs, text.substring(at, to), false);
        return new Quotation(place, runs);
    }

    private static void add(List<Run> runs, String text, boolean telling) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, telling));
        }
    }

    /** After the last stop before {@code index}, and after what closes with it. */
    private static int sentenceStart(String text, int index) {
        int start = index;
        while (start > 0 && !isStop(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isStop(String text, int index) {
        int at = index;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return STOPS.indexOf(text.charAt(at)) >= 0;
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
