package planportal.check;

import java.util.ArrayList;
import java.util.List;
import planportal.diagnostic.Span;
import planportal.model.Place;
import planportal.read.TextLine;

/**
 * A place of the plan with its text, and where each part of the text stands in the content.
 *
 * @param text what {@link Place#placeText} says, which some places put together each time
 * @param table what else is printed there: the cells of a column's table; empty for other places
 */
record PlaceText(Place place, String text, List<Part> parts, String table) {

    /** A part of the place's text, from offset {@code start} of it on. */
    private record Part(int start, TextLine passage, int passageStart) {}

    /** A place whose text is one line. */
    static PlaceText of(Place place, TextLine passage) {
        return new PlaceText(place, place.placeText(), List.of(new Part(0, passage, 0)), "");
    }

    /**
     * A project: title and mark from its heading, then its text.
     *
     * @param titleStart where the title begins in the heading
     * @param titleLength with its mark
     */
    static PlaceText ofProject(
            Place place, TextLine heading, int titleStart, int titleLength, TextLine text) {
        return new PlaceText(
                place,
                place.placeText(),
                List.of(new Part(0, heading, titleStart), new Part(titleLength, text, 0)),
                "");
    }

    /** A column: title, then the notes below its table, parted by line breaks. */
    static PlaceText ofColumn(
            Place place, TextLine heading, int titleStart, List<TextLine> notes, String table) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(0, heading, titleStart));
        int start = heading.text().length() - titleStart + 1;
        for (TextLine note : notes) {
            parts.add(new Part(start, note, 0));
            start += note.text().length() + 1;
        }
        return new PlaceText(place, place.placeText(), List.copyOf(parts), table);
    }

    /** Whether the plan prints {@code quote} here. */
    boolean prints(String quote) {
        return text().contains(quote) || table.contains(quote);
    }

    /** Where a part of the text stands; both ends lie in the same passage. */
    Span span(int from, int to) {
        Part part = parts.get(0);
        for (Part each : parts) {
            part = each.start <= from ? each : part;
        }
        int shift = part.passageStart - part.start;
        return part.passage.part(from + shift, to + shift);
    }
}
