package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import planportal.diff.ChangeList;
import planportal.diff.ChangeWords;
import planportal.edition.PublishedEdition;
import planportal.site.Messages;

/**
 * What {@code part/changes.jte} shows: what an edition changed, long lists cut.
 *
 * @param none says why nothing is listed; empty if something is
 * @param anchor precedes the names of datasets in the anchors of their sections
 * @param addresses the lists of addresses, without empty ones
 * @param limit the number of rows or addresses shown of each kind
 * @param rest the address of the whole list
 */
public record ChangesView(
        ChangeList changes,
        String none,
        String anchor,
        List<AddressList> addresses,
        int limit,
        String rest) {

    /** Addresses that are new or gone. */
    public record AddressList(String title, List<String> addresses) {}

    static ChangesView of(
            PublishedEdition edition, Messages messages, String anchor, int limit, String rest) {
        ChangeList changes = new ChangeWords(messages).of(edition.changes());
        String key =
                edition.previous().isEmpty() ? "edition.changes.first" : "edition.changes.none";
        String none = changes.isEmpty() ? messages.text(key) : "";
        List<AddressList> addresses = new ArrayList<>();
        add(addresses, messages, "diff.addresses.gone", changes.gone());
        add(addresses, messages, "diff.addresses.added", changes.added());
        return new ChangesView(changes, none, anchor, addresses, limit, rest);
    }

    private static void add(
            List<AddressList> lists, Messages messages, String key, List<String> addresses) {
        if (!addresses.isEmpty()) {
            lists.add(new AddressList(messages.text(key, addresses.size()), addresses));
        }
    }

    /** Returns the items that are shown of a list. */
    public <T> List<T> shown(List<T> items) {
        return items.subList(0, Math.min(limit, items.size()));
    }

    /** Returns how many items of a list are not shown. */
    public int more(List<?> items) {
        return Math.max(0, items.size() - limit);
    }
}
