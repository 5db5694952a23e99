package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The beginning of a list that another page shows in full; all of it if it is short.
 *
 * @param items those shown here
 * @param total how many there are
 * @param whole the address of the whole list; empty if all of it is shown here
 */
public record ListPreview<T>(List<T> items, int total, Optional<String> whole) {
    private static final int MOST = 60;

    public ListPreview {
        items = List.copyOf(items);
    }

    /**
     * Returns the first {@value #MOST} items.
     *
     * @param whole the address of the whole list, by its first item
     */
    static <T> ListPreview<T> of(List<T> all, Function<T, String> whole) {
        if (all.size() <= MOST) {
            return new ListPreview<>(all, all.size(), Optional.empty());
        }
        Optional<String> address = Optional.of(whole.apply(all.get(0)));
        return new ListPreview<>(all.subList(0, MOST), all.size(), address);
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
