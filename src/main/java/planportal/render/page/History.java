package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import planportal.edition.LastChanges;
import planportal.edition.PublishedEdition;
import planportal.render.catalog.DataEditions;
import planportal.site.Messages;

/**
 * When the data of a page last changed, as {@code part/history.jte} shows it.
 *
 * @param link to what changed
 */
public record History(String words, Link link) {

    /**
     * Returns the history of a part of the data; empty if the portal keeps no editions.
     *
     * @param part finds the part's last change
     */
    static Optional<History> of(
            RenderContext context,
            DataEditions editions,
            Function<LastChanges, Optional<LastChanges.Change>> part) {
        List<PublishedEdition> all = editions.all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        PublishedEdition first = all.get(all.size() - 1);
        return Optional.of(
                part.apply(editions.lastChanges())
                        .map(change -> changed(context, change))
                        .orElseGet(() -> unchanged(context, first)));
    }

    private static History changed(RenderContext context, LastChanges.Change change) {
        Messages messages = context.messages();
        String edition = new EditionWords(context).dated(change.edition());
        String address = change.edition().address() + "#" + change.dataset();
        Link link = new Link(messages.text("history.link"), address);
        return new History(messages.text("history.changed", edition), link);
    }

    private static History unchanged(RenderContext context, PublishedEdition first) {
        Messages messages = context.messages();
        String edition = new EditionWords(context).dated(first);
        Link link = new Link(messages.text("history.edition"), first.address());
        return new History(messages.text("history.unchanged", edition), link);
    }
}
