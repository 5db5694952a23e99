package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import planportal.derive.PagedList;
import planportal.site.Messages;

/**
 * The position of a page among the pages of its list, shown by {@code part/pages.jte}.
 *
 * @param link to the page, with its number as text
 * @param number counted from 1
 * @param pages how many pages the list has
 * @param count how many items the whole list has
 * @param first the number of the page's first item, counted from 1
 * @param last the number of its last item
 * @param list the address of its first page
 * @param entries all pages of a split list on its first page; else empty
 */
public record Paging(
        Link link,
        int number,
        int pages,
        int count,
        int first,
        int last,
        String list,
        List<Entry> entries,
        Optional<PagerLink> previous,
        Optional<PagerLink> next) {

    /**
     * A page of the list.
     *
     * @param span the groups that it holds: {@code 幼有所育 至 劳有所得}
     * @param count how many items it holds
     */
    public record Entry(Link link, String span, int count) {}

    public Paging {
        entries = List.copyOf(entries);
    }

    /**
     * The position of {@code page} in {@code list}.
     *
     * @param name names a group
     */
    static <G, T> Paging of(
            RenderContext context,
            PagedList<G, T> list,
            PagedList.Page<G, T> page,
            Function<G, String> name) {
        Messages messages = context.messages();
        List<Entry> all = list.pages().stream().map(p -> entry(messages, p, name)).toList();
        int index = page.number() - 1;
        return new Paging(
                all.get(index).link(),
                page.number(),
                all.size(),
                list.count(),
                page.before() + 1,
                page.before() + page.count(),
                list.address(),
                list.isSplit() && page.isFirst() ? all : List.of(),
                neighbour(messages, "paging.previous", all, index - 1),
                neighbour(messages, "paging.next", all, index + 1));
    }

    private static <G, T> Entry entry(
            Messages messages, PagedList.Page<G, T> page, Function<G, String> name) {
        Link link = new Link(messages.text("paging.page", page.number()), page.address());
        return new Entry(link, span(messages, page, name), page.count());
    }

    private static <G, T> String span(
            Messages messages, PagedList.Page<G, T> page, Function<G, String> name) {
        List<PagedList.Group<G, T>> groups = page.groups();
        if (groups.isEmpty()) {
            return "";
        }
        String first = name.apply(groups.get(0).head());
        String last = name.apply(groups.get(groups.size() - 1).head());
        return first.equals(last) ? first : messages.text("paging.span", first, last);
    }

    private static Optional<PagerLink> neighbour(
            Messages messages, String key, List<Entry> all, int index) {
        if (index < 0 || index >= all.size()) {
            return Optional.empty();
        }
        Entry page = all.get(index);
        String hint = messages.text(key, page.link().text());
        return Optional.of(new PagerLink(hint, new Link(page.span(), page.link().address())));
    }

    /**
     * Starts the layout of the page.
     *
     * @param title of the list
     * @param description of the list
     */
    PageLayout layout(RenderContext context, String title, String description, MenuEntry menu) {
        Messages messages = context.messages();
        boolean inMenu = menu.address().equals(list);
        String name = inMenu ? messages.text(menu.key()) : title;
        if (isFirst()) {
            return context.page(link.address(), title, description)
                    .in(menu)
                    .called(name)
                    .between(previous, next);
        }
        PageLayout layout =
                context.page(
                                link.address(),
                                messages.text("paging.title", title, number, pages),
                                messages.text("paging.description", description, number, pages))
                        .in(menu)
                        .called(link.text())
                        .between(previous, next);
        return inMenu ? layout : layout.below(new Link(name, list));
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Whether the list has other pages. */
    public boolean isSplit() {
        return pages > 1;
    }
}
