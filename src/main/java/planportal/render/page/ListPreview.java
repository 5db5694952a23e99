package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The beginning of a list that another page shows in full; all of it if it is short.
 *
 * @param items the items shown
 * @param total the number of all items
 * @param whole the address of the whole list; empty if all items are shown
 */
public record ListPreview<T>(List<T> items, int total, Optional<String> whole) {
    private static final int MAX_ITEMS = 60;

    /**
     * Returns the first {@value #MAX_ITEMS} items.
     *
     * @param whole the address of the whole list, by its first item
     */
    static <T> ListPreview<T> of(List<T> all, Function<T, String> whole) {
        if (all.size() <= MAX_ITEMS) {
            return new ListPreview<>(all, all.size(), Optional.empty());
        }
        Optional<String> address = Optional.of(whole.apply(all.get(0)));
        return new ListPreview<>(all.subList(0, MAX_ITEMS), all.size(), address);
    }

    /** Maps the items, and keeps the total. */
    <R> ListPreview<R> map(Function<T, R> change) {
        return new ListPreview<>(items.stream().map(change).toList(), total, whole);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Returns the items as the only group of a table. */
    public List<RowGroup<T>> groups() {
        return List.of(new RowGroup<>(Optional.empty(), "", items));
    }
}
