package planportal.edition;

import java.util.List;
import java.util.function.Predicate;

/**
 * All editions of the data.
 *
 * @param all newest first; empty if the portal keeps none
 */
public record Editions(List<PublishedEdition> all) {

    public Editions {
        all = List.copyOf(all);
    }

    /** Returns the newest edition that {@code isChange} is true of, else the first one. */
    public PublishedEdition lastChange(Predicate<PublishedEdition> isChange) {
        return all.stream().filter(isChange).findFirst().orElse(all.get(all.size() - 1));
    }
}
