package planportal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list in groups, parted into as many pages as it needs so that no page grows with the plan. The
 * first page has the list's own address; the others stand beside it: {@code
 * indicators/page-2.html}. A group goes over to another page only if it is longer than a page.
 *
 * @param pages at least one, which has no groups where the list is empty
 * @param groups how many groups are not empty
 * @param count how many items all pages hold together
 * @param <G> what stands above a group
 * @param <T> an item
 */
public record PagedList<G, T>(List<Page<G, T>> pages, int groups, int count) {

    /** Items that belong together. */
    public record Group<G, T>(G head, List<T> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A page of the list.
     *
     * @param number counted from 1
     * @param before how many items stand on the pages before it
     */
    public record Page<G, T>(int number, String address, int before, List<Group<G, T>> groups) {
        public Page {
            groups = List.copyOf(groups);
        }

        public boolean isFirst() {
            return number == 1;
        }

        /** How many items stand on it. */
        public int count() {
            return groups.stream().mapToInt(g -> g.items().size()).sum();
        }
    }

    public PagedList {
        pages = List.copyOf(pages);
    }

    /**
     * Parts a list.
     *
     * @param index its address, {@code indicators/index.html}
     * @param most how many items a page may hold
     * @param groups those without items are left out
     */
    static <G, T> PagedList<G, T> of(String index, int most, List<Group<G, T>> groups) {
        List<Page<G, T>> pages = new ArrayList<>();
        List<Group<G, T>> current = new ArrayList<>();
        int all = 0;
        int before = 0;
        int here = 0;
        int filled = 0;
        for (Group<G, T> group : groups) {
            List<T> items = group.items();
            filled += items.isEmpty() ? 0 : 1;
            int done = 0;
            while (done < items.size()) {
                int left = items.size() - done;
                if (here == most || here > 0 && here + left > most && left <= most) {
                    pages.add(page(index, pages.size() + 1, before, current));
                    current = new ArrayList<>();
                    before = all;
                    here = 0;
                }
                int end = done + Math.min(left, most - here);
                current.add(new Group<>(group.head(), items.subList(done, end)));
                here += end - done;
                all += end - done;
                done = end;
            }
        }
        if (here > 0 || pages.isEmpty()) {
            pages.add(page(index, pages.size() + 1, before, current));
        }
        return new PagedList<>(pages, filled, all);
    }

    private static <G, T> Page<G, T> page(
            String index, int number, int before, List<Group<G, T>> groups) {
        String address =
                number == 1
                        ? index
                        : index.substring(0, index.lastIndexOf('/') + 1)
                                + "page-"
                                + number
                                + ".html";
        return new Page<>(number, address, before, groups);
    }

    /** Whether it needs more than one page. */
    public boolean isSplit() {
        return pages.size() > 1;
    }

    /** The list's own address, that of its first page. */
    public String address() {
        return pages.get(0).address();
    }

    /** Where the items are that do not stand on the first page: addresses of pages by id. */
    Map<String, String> furtherPages(Function<T, String> id) {
        Map<String, String> addresses = new HashMap<>();
        for (Page<G, T> page : pages.subList(1, pages.size())) {
            for (Group<G, T> group : page.groups()) {
                group.items().forEach(item -> addresses.put(id.apply(item), page.address()));
            }
        }
        return addresses;
    }
}
