package planportal.render.feed;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.edition.PublishedEdition;
import planportal.model.PublishedFormat;
import planportal.model.Topic;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.data.Lazy;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/**
 * Renders {@code feed.xml}, a feed for each topic, and the calendar of the results that are due, if
 * the portal publishes feeds.
 */
public final class FeedRenderer implements Renderer {
    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final Lazy<FeedEntries> entries;

    /**
     * @param editions newest first; asked for when the first feed is rendered
     */
    public FeedRenderer(
            Portal portal,
            Messages messages,
            Figures figures,
            Supplier<List<PublishedEdition>> editions) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
        entries = Lazy.of(() -> new FeedEntries(editions.get(), messages, figures));
    }

    @Override
    public Stream<RenderJob> jobs() {
        if (!portal.settings().publishes(PublishedFormat.CATALOGUE)) {
            return Stream.empty();
        }
        RenderJob updates = RenderJob.text("updates", Addresses.FEED, this::all);
        Stream<RenderJob> calendar =
                portal.releases().announced()
                        ? Stream.of(RenderJob.text("calendar", Addresses.DUE_CALENDAR, this::due))
                        : Stream.empty();
        return Stream.of(Stream.of(updates), calendar, portal.topics().map(this::job))
                .flatMap(jobs -> jobs);
    }

    private RenderJob job(Topic topic) {
        String address = portal.addresses().topic(topic, "xml");
        return RenderJob.text(topic.reference(), address, () -> one(topic, address));
    }

    private String all() {
        String title = messages.text("update.feed.title", portal.settings().name());
        return new Feed(portal, messages, figures, Addresses.FEED, Addresses.UPDATES)
                .write(title, entries.get().of(portal.updates(), true));
    }

    private String due() {
        return new ReleaseCalendar(portal, messages, figures).write();
    }

    private String one(Topic topic, String address) {
        String title = messages.text("update.feed.topic", figures.fullName(topic));
        String page = portal.addresses().topic(topic);
        return new Feed(portal, messages, figures, address, page)
                .write(title, entries.get().of(portal.updates(topic), false));
    }
}
