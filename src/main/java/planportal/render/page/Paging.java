package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import planportal.derive.PagedList;
import planportal.site.Messages;

/**
 * The position of a page among the pages of its list, shown by {@code part/pages.jte}.
 *
 * @param entries all pages of the list
 * @param index of this page in {@code entries}
 * @param count the number of items in the whole list
 * @param first the number of the page's first item, counted from 1
 * @param last the number of its last item
 */
public record Paging(List<Entry> entries, int index, int count, int first, int last) {

    /**
     * A page of the list.
     *
     * @param link with the page's number as text
     * @param span the groups on it: {@code 幼有所育 至 劳有所得}
     * @param count the number of items on it
     */
    public record Entry(Link link, String span, int count) {}

    /**
     * Returns the position of {@code page} in {@code list}.
     *
     * @param name names a group
     */
    static <G, T> Paging of(
            RenderContext context,
            PagedList<G, T> list,
            PagedList.Page<G, T> page,
            Function<G, String> name) {
        List<Entry> entries = new ArrayList<>();
        for (PagedList.Page<G, T> each : list.pages()) {
            String number = context.messages().text("paging.page", each.number());
            List<String> groups = each.groups().stream().map(g -> name.apply(g.head())).toList();
            Link link = new Link(number, each.address());
            entries.add(new Entry(link, span(context.messages(), groups), each.count()));
        }
        int before = page.before();
        int last = before + page.count();
        return new Paging(entries, page.number() - 1, list.count(), before + 1, last);
    }

    private static String span(Messages messages, List<String> groups) {
        if (groups.isEmpty()) {
            return "";
        }
        String first = groups.get(0);
        String last = groups.get(groups.size() - 1);
        return first.equals(last) ? first : messages.text("paging.span", first, last);
    }

    /**
     * Starts the layout of the page.
     *
     * @param title of the list
     * @param description of the list
     */
    PageLayout layout(RenderContext context, MenuEntry menu, String title, String description) {
        Messages messages = context.messages();
        boolean inMenu = menu.address().equals(list());
        String name = inMenu ? messages.text(menu.key()) : title;
        String address = link().address();
        PageLayout layout;
        if (isFirst()) {
            layout = context.page(address, title, description).in(menu).called(name);
        } else {
            String number = messages.text("paging.title", title, index + 1, pages());
            String details = messages.text("paging.description", description, index + 1, pages());
            layout = context.page(address, number, details).in(menu).called(link().text());
            if (!inMenu) {
                layout.below(new Link(name, list()));
            }
        }
        return layout.between(
                entries, index, "paging", entry -> new Link(entry.span(), entry.link().address()));
    }

    private Link link() {
        return entries.get(index).link();
    }

    /** Returns the address of the list's first page. */
    public String list() {
        return entries.get(0).link().address();
    }

    /** Returns the number of pages. */
    public int pages() {
        return entries.size();
    }

    public boolean isFirst() {
        return index == 0;
    }

    /** Returns whether the list has other pages. */
    public boolean isSplit() {
        return pages() > 1;
    }
}
