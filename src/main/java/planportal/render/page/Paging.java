package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import planportal.derive.PagedList;
import planportal.site.Messages;

/**
 * Where a page stands among the pages of its list, as {@code part/pages.jte} shows it.
 *
 * @param link the page, called by its number
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
        Optional<Entry> previous,
        Optional<Entry> next) {

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
     * Where {@code page} stands in {@code list}.
     *
     * @param name what a group is called
     */
    static <G, T> Paging of(
            RenderContext context,
            PagedList<G, T> list,
            PagedList.Page<G, T> page,
            Function<G, String> name) {
        List<PagedList.Page<G, T>> pages = list.pages();
        Function<PagedList.Page<G, T>, Entry> entry = p -> entry(context.messages(), p, name);
        return new Paging(
                link(context.messages(), page),
                page.number(),
                pages.size(),
                list.count(),
                page.before() + 1,
                page.before() + page.count(),
                list.address(),
                list.isSplit() && page.isFirst() ? pages.stream().map(entry).toList() : List.of(),
                pages.stream().limit(page.number() - 1L).reduce((a, b) -> b).map(entry),
                pages.stream().skip(page.number()).findFirst().map(entry));
    }

    private static Link link(Messages messages, PagedList.Page<?, ?> page) {
        return new Link(messages.text("paging.page", page.number()), page.address());
    }

    private static <G, T> Entry entry(
            Messages messages, PagedList.Page<G, T> page, Function<G, String> name) {
        String first = name.apply(page.groups().get(0).head());
        String last = name.apply(page.groups().get(page.groups().size() - 1).head());
        return new Entry(
                link(messages, page),
                first.equals(last) ? first : messages.text("paging.span", first, last),
                page.count());
    }

    /**
     * Creates the layout of the page.
     *
     * @param title of the list
     * @param description of the list
     */
    PageLayout layout(RenderContext context, String title, String description, MenuEntry menu) {
        Messages messages = context.messages();
        boolean inMenu = menu.address().equals(list);
        String name = inMenu ? messages.text(menu.key()) : title;
        PageLayout layout =
                context.page(
                                link.address(),
                                isFirst()
                                        ? title
                                        : messages.text("paging.title", title, number, pages),
                                isFirst()
                                        ? description
                                        : messages.text(
                                                "paging.description", description, number, pages))
                        .in(menu);
        if (!isFirst() && !inMenu) {
            layout = layout.below(new Link(name, list));
        }
        return layout.called(isFirst() ? name : link.text())
                .between(
                        previous.map(p -> neighbour(messages, "paging.previous", p)),
                        next.map(p -> neighbour(messages, "paging.next", p)));
    }

    private static PagerLink neighbour(Messages messages, String hint, Entry page) {
        return new PagerLink(
                messages.text(hint, page.link().text()),
                new Link(page.span(), page.link().address()));
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Whether the list has other pages. */
    public boolean isSplit() {
        return pages > 1;
    }
}
