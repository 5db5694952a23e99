package planportal.model;

import java.util.Map;
import java.util.Optional;

/**
 * English names, by the portal's editors, of what the plan names in another language.
 *
 * @param byReference by what they name: {@code chapters/5}, {@code sections/5-2}, {@code
 *     columns/3}, {@code projects/ID}, {@code commitments/ID}, {@link #PORTAL}, {@link #PUBLISHER}
 */
public record EnglishNames(Map<String, String> byReference) {
    public static final EnglishNames NONE = new EnglishNames(Map.of());

    /** What names the portal itself. */
    public static final String PORTAL = "portal";

    /** What names who publishes it. */
    public static final String PUBLISHER = "publisher";

    public EnglishNames {
        byReference = Map.copyOf(byReference);
    }

    public static String reference(Chapter chapter) {
        return "chapters/" + chapter.number();
    }

    public static String reference(Section section) {
        return "sections/" + section.id();
    }

    public static String reference(PlanColumn column) {
        return "columns/" + column.number();
    }

    /** Returns the English name; empty if there is none. */
    public Optional<String> of(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }
}
