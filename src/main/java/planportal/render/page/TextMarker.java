package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the marked parts of a text. Of parts that overlap, the first one marked counts. */
final class TextMarker {
    private final String text;
    private final NavigableMap<Integer, MarkedText.Run> marked = new TreeMap<>();

    TextMarker(String text) {
        this.text = text;
    }

    /** Marks {@code run}, which begins at the character {@code start} of the text. */
    void mark(int start, MarkedText.Run run) {
        Map.Entry<Integer, MarkedText.Run> before = marked.lowerEntry(start + run.text().length());
        if (before == null || end(before) <= start) {
            marked.put(start, run);
        }
    }

    /** Returns where {@code words} first begin within {@code quote} and nothing marked begins. */
    Optional<Integer> firstUnmarked(String words, String quote) {
        int from = text.indexOf(quote);
        if (from < 0) {
            return Optional.empty();
        }
        int start = text.indexOf(words, from);
        while (marked.containsKey(start)) {
            start = text.indexOf(words, start + 1);
        }
        boolean isInQuote = start >= 0 && start + words.length() <= from + quote.length();
        return isInQuote ? Optional.of(start) : Optional.empty();
    }

    /** Returns the beginning of the first marked part. */
    int firstStart() {
        return marked.firstKey();
    }

    /** Returns the end of the last marked part. */
    int lastEnd() {
        return end(marked.lastEntry());
    }

    private static int end(Map.Entry<Integer, MarkedText.Run> run) {
        return run.getKey() + run.getValue().text().length();
    }

    MarkedText text() {
        List<MarkedText.Run> runs = new ArrayList<>();
        int from = 0;
        for (Map.Entry<Integer, MarkedText.Run> each : marked.entrySet()) {
            addPlain(runs, from, each.getKey());
            runs.add(each.getValue());
            from = end(each);
        }
        addPlain(runs, from, text.length());
        return new MarkedText(runs);
    }

    private void addPlain(List<MarkedText.Run> runs, int from, int to) {
        if (from < to) {
            runs.add(MarkedText.Run.plain(text.substring(from, to)));
        }
    }
}
