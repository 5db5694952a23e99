package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The beginning of a list that stands in full elsewhere; all of it where it is short.
 *
 * @param items what is shown of it
 * @param total how many there are
 * @param whole the address where the list stands in full; empty where all of it is shown
 */
public record ListPreview<T>(List<T> items, int total, Optional<String> whole) {
    private static final int MOST = 60;

    public ListPreview {
        items = List.copyOf(items);
    }

    /**
     * The first {@value #MOST} of {@code all}.
     *
     * @param whole where the list stands in full, by its first item
     */
    static <T> ListPreview<T> of(List<T> all, Function<T, String> whole) {
        return all.size() <= MOST
                ? new ListPreview<>(all, all.size(), Optional.empty())
                : new ListPreview<>(
                        all.subList(0, MOST), all.size(), Optional.of(whole.apply(all.get(0))));
    }

    /** The same with something made of each item. */
    <R> ListPreview<R> map(Function<T, R> change) {
        return new ListPreview<>(items.stream().map(change).toList(), total, whole);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
