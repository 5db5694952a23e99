package planportal.render.feed;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import planportal.dataset.Datasets;
import planportal.derive.Update;
import planportal.derive.Updates;
import planportal.diff.ChangeWords;
import planportal.diff.DatasetDiff;
import planportal.edition.PublishedEdition;
import planportal.render.wording.Figures;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/**
 * Makes the entries of feeds. A result or evidence that came with an edition whose day is known is
 * in that edition's entry, however old the source is; all others by their own day. So entries stay
 * as they are, and what is new in the portal is new in the feed.
 */
final class FeedEntries {
    private static final Set<String> DATASETS = Set.of("observations", "events");

    private final Messages messages;
    private final UpdateWording wording;

    /** The references of the items that came with each edition whose day is known, newest first. */
    private final List<Arrival> arrivals;

    private final Set<String> arrived;

    private record Arrival(PublishedEdition edition, LocalDate day, Set<String> items) {}

    /**
     * @param editions newest first
     */
    FeedEntries(List<PublishedEdition> editions, Messages messages, Figures figures) {
        this.messages = messages;
        wording = new UpdateWording(messages, figures);
        arrivals =
                editions.stream()
                        .filter(edition -> edition.previous().isPresent())
                        .filter(edition -> edition.published().isPresent())
                        .map(edition -> arrival(edition, edition.published().get()))
                        .toList();
        arrived = arrivals.stream().flatMap(each -> each.items().stream()).collect(toSet());
    }

    private static Arrival arrival(PublishedEdition edition, LocalDate day) {
        Set<String> added =
                edition.changes().datasets().stream()
                        .filter(dataset -> DATASETS.contains(dataset.name()))
                        .flatMap(FeedEntries::added)
                        .collect(toSet());
        return new Arrival(edition, day, added);
    }

    private static Stream<String> added(DatasetDiff dataset) {
        return dataset.added().stream().map(row -> dataset.name() + "#" + row.text("id"));
    }

    /**
     * Returns the entries, newest first.
     *
     * @param all whether to list each edition and all that it changed; otherwise only of those that
     *     brought some of the updates
     */
    List<FeedEntry> of(Updates updates, boolean all) {
        List<FeedEntry> entries = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            List<Update.Item> items =
                    updates.entries().stream()
                            .flatMap(update -> update.items().stream())
                            .filter(item -> arrival.items().contains(reference(item)))
                            .toList();
            if (all || !items.isEmpty()) {
                entries.add(entry(arrival, items, all ? others(arrival.edition()) : List.of()));
            }
        }
        for (Update update : updates.entries()) {
            List<Update.Item> rest =
                    update.items().stream().filter(i -> !arrived.contains(reference(i))).toList();
            if (!rest.isEmpty()) {
                Update day = new Update(update.published(), rest);
                String title = wording.headline(day);
                String id = day.published().toString();
                entries.add(
                        new FeedEntry(
                                id, title, Optional.empty(), day.published(), rest, List.of()));
            }
        }
        return entries.stream().sorted(Comparator.comparing(FeedEntry::day).reversed()).toList();
    }

    /** Returns the dataset and the id of the row in it. */
    private static String reference(Update.Item item) {
        return item instanceof Update.Change change
                ? "observations#" + Datasets.rowId(change.observation())
                : "events#" + ((Update.News) item).event().id();
    }

    private FeedEntry entry(Arrival arrival, List<Update.Item> items, List<String> others) {
        PublishedEdition edition = arrival.edition();
        String title =
                items.isEmpty()
                        ? messages.text("edition.title", edition.version())
                        : wording.headline(new Update(arrival.day(), items));
        return new FeedEntry(
                "edition-" + edition.version(),
                title,
                Optional.of(edition.address()),
                arrival.day(),
                items,
                others);
    }

    private List<String> others(PublishedEdition edition) {
        return new ChangeWords(messages)
                .of(edition.changes()).datasets().stream()
                        .map(d -> messages.text("edition.changes.dataset", d.title(), d.counts()))
                        .toList();
    }
}
