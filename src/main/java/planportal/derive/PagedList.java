package planportal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A grouped list split into pages of limited length. The first page has the list's own address; the
 * others lie in the same folder: {@code indicators/page-2.html}. A group is split only if it is
 * longer than a page.
 *
 * @param pages at least one, which has no groups if the list is empty
 * @param groups the number of non-empty groups
 * @param count the number of items on all pages
 * @param <G> the heading of a group
 * @param <T> an item
 */
public record PagedList<G, T>(List<Page<G, T>> pages, int groups, int count) {

    /** Items under one heading. */
    public record Group<G, T>(G head, List<T> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A page of the list.
     *
     * @param number counted from 1
     * @param before the number of items on the pages before it
     */
    public record Page<G, T>(int number, String address, int before, List<Group<G, T>> groups) {
        public Page {
            groups = List.copyOf(groups);
        }

        public boolean isFirst() {
            return number == 1;
        }

        /** Returns the number of items on this page. */
        public int count() {
            return groups.stream().mapToInt(g -> g.items().size()).sum();
        }
    }

    public PagedList {
        pages = List.copyOf(pages);
    }

    /**
     * Splits a list into pages.
     *
     * @param index its address, {@code indicators/index.html}
     * @param limit the number of items that a page may hold
     * @param groups those without items are left out
     */
    static <G, T> PagedList<G, T> of(String index, int limit, List<Group<G, T>> groups) {
        List<Page<G, T>> pages = new ArrayList<>();
        int before = 0;
        for (List<Group<G, T>> content : split(limit, groups)) {
            int number = pages.size() + 1;
            Page<G, T> page = new Page<>(number, address(index, number), before, content);
            pages.add(page);
            before += page.count();
        }
        int filled = (int) groups.stream().filter(g -> !g.items().isEmpty()).count();
        return new PagedList<>(pages, filled, before);
    }

    private static <G, T> List<List<Group<G, T>>> split(int limit, List<Group<G, T>> groups) {
        List<List<Group<G, T>>> pages = new ArrayList<>();
        List<Group<G, T>> page = new ArrayList<>();
        pages.add(page);
        int room = limit;
        for (Group<G, T> group : groups) {
            List<T> rest = group.items();
            while (!rest.isEmpty()) {
                boolean fitsOnlyOnNextPage = rest.size() > room && rest.size() <= limit;
                if (room == 0 || fitsOnlyOnNextPage) {
                    page = new ArrayList<>();
                    pages.add(page);
                    room = limit;
                }
                int taken = Math.min(room, rest.size());
                page.add(new Group<>(group.head(), rest.subList(0, taken)));
                rest = rest.subList(taken, rest.size());
                room -= taken;
            }
        }
        return pages;
    }

    private static String address(String index, int page) {
        String folder = index.substring(0, index.lastIndexOf('/') + 1);
        return page == 1 ? index : folder + "page-" + page + ".html";
    }

    /** Returns whether the list needs more than one page. */
    public boolean isSplit() {
        return pages.size() > 1;
    }

    /** Returns the list's own address, that of its first page. */
    public String address() {
        return pages.get(0).address();
    }

    /** Returns the address of the page on which each item appears, by the item's id. */
    Map<String, String> pageAddresses(Function<T, String> id) {
        Map<String, String> addresses = new HashMap<>();
        for (Page<G, T> page : pages) {
            for (Group<G, T> group : page.groups()) {
                group.items().forEach(item -> addresses.put(id.apply(item), page.address()));
            }
        }
        return addresses;
    }
}
