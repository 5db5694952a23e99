package planportal.render.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Estimates the width of words, and breaks them into lines. A Chinese character is two letters. */
final class Lettering {
    private static final int FIRST_WIDE = 0x2E80;
    private static final double NARROW = 0.56;

    private Lettering() {}

    static int letters(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }

    /** Returns the width in rem of type of the given size in rem. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(c -> c < FIRST_WIDE ? NARROW : 1).sum();
    }

    /** Breaks a text, between words only, into lines of so many letters. */
    static List<String> lines(String text, int letters) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && letters(text.substring(start, next).strip()) > letters) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }
}
