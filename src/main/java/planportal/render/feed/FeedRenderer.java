package planportal.render.feed;

import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.PublishedFormat;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/** Makes {@code feed.xml} and a feed for each indicator, where the portal publishes feeds. */
public final class FeedRenderer implements Renderer {
    private final Portal portal;
    private final Messages messages;
    private final Figures figures;

    public FeedRenderer(Portal portal, Messages messages, Figures figures) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
    }

    @Override
    public Stream<RenderJob> jobs() {
        if (!portal.settings().publishes(PublishedFormat.CATALOGUE)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(RenderJob.of("updates", Addresses.FEED, this::all)),
                portal.plan().indicators().stream().map(this::job));
    }

    private RenderJob job(Indicator indicator) {
        return RenderJob.of(
                "indicator " + indicator.id(),
                portal.addresses().indicator(indicator, "xml"),
                () -> one(indicator));
    }

    private byte[] all() {
        return new Feed(
                        portal,
                        messages,
                        figures,
                        Addresses.FEED,
                        messages.text("update.feed.title", portal.settings().name()),
                        Addresses.UPDATES)
                .write(portal.updates());
    }

    private byte[] one(Indicator indicator) {
        return new Feed(
                        portal,
                        messages,
                        figures,
                        portal.addresses().indicator(indicator, "xml"),
                        messages.text("update.feed.indicator", figures.fullName(indicator)),
                        portal.addresses().indicator(indicator))
                .write(portal.updates(indicator));
    }
}
