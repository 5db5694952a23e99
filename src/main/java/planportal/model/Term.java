package planportal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of the plan that readers may not know, with its explanation.
 *
 * @param also other forms of the same
 * @param nameEn may be empty, as {@code textEn}
 * @param text the plan's words at {@code place}, to the letter; without a place the portal's own
 * @param place where the plan explains it
 */
public record Term(
        String name,
        List<String> also,
        String nameEn,
        String text,
        String textEn,
        Optional<Place> place) {

    public Term {
        also = List.copyOf(also);
    }

    /** Returns the forms in which the plan may print it, the main one first. */
    public Stream<String> forms() {
        return Stream.concat(Stream.of(name), also.stream());
    }

    /** Returns whether English pages can show all of it in English but the plan's own words. */
    public boolean isInEnglish() {
        return !nameEn.isEmpty() && (place.isPresent() || !textEn.isEmpty());
    }

    /** Returns the anchor of its explanation: {@code g-}, and its characters in hexadecimal. */
    public String anchor() {
        StringBuilder anchor = new StringBuilder("g-");
        name.chars().forEach(c -> anchor.append("%04x".formatted(c)));
        return anchor.toString();
    }
}
