package planportal.check;

import java.util.ArrayList;
import java.util.List;
import planportal.diagnostic.Span;
import planportal.model.Place;
import planportal.read.TextLine;

/**
 * A place of the plan with its text, and the source of each part of the text.
 *
 * @param text {@link Place#placeText}
 * @param table the cells of a column's table; empty for other places
 */
record PlaceText(Place place, String text, List<Part> parts, String table) {

    /** A part of the text: from {@code start} on it is {@code line} from {@code lineStart} on. */
    private record Part(int start, TextLine line, int lineStart) {}

    /** Returns a place whose text is one line. */
    static PlaceText of(Place place, TextLine line) {
        return of(place, List.of(new Part(0, line, 0)), "");
    }

    /**
     * Returns a project: title and mark from its heading, then its text.
     *
     * @param titleStart the offset of the title in the heading
     * @param titleLength with the mark
     */
    static PlaceText ofProject(
            Place place, TextLine heading, int titleStart, int titleLength, TextLine text) {
        Part title = new Part(0, heading, titleStart);
        return of(place, List.of(title, new Part(titleLength, text, 0)), "");
    }

    /** Returns a column: its title, then the notes below its table, separated by line breaks. */
    static PlaceText ofColumn(
            Place place, TextLine heading, int titleStart, List<TextLine> notes, String table) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(0, heading, titleStart));
        int start = heading.text().length() - titleStart + 1;
        for (TextLine note : notes) {
            parts.add(new Part(start, note, 0));
            start += note.text().length() + 1;
        }
        return of(place, List.copyOf(parts), table);
    }

    private static PlaceText of(Place place, List<Part> parts, String table) {
        return new PlaceText(place, place.placeText(), parts, table);
    }

    /** Returns whether the plan prints {@code quote} here. */
    boolean prints(String quote) {
        return text.contains(quote) || table.contains(quote);
    }

    /** Returns the span of the text between two offsets, which must be in the same part. */
    Span span(int from, int to) {
        Part part = parts.get(0);
        for (Part each : parts) {
            part = each.start <= from ? each : part;
        }
        int shift = part.lineStart - part.start;
        return part.line.part(from + shift, to + shift);
    }
}
