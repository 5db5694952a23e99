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

/** Renders {@code feed.xml} and a feed for each indicator, if the portal publishes feeds. */
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
        RenderJob updates = RenderJob.text("updates", Addresses.FEED, this::all);
        return Stream.concat(
                Stream.of(updates), portal.plan().indicators().stream().map(this::job));
    }

    private RenderJob job(Indicator indicator) {
        String address = portal.addresses().indicator(indicator, "xml");
        return RenderJob.text(
                "indicator " + indicator.id(), address, () -> one(indicator, address));
    }

    private String all() {
        String title = messages.text("update.feed.title", portal.settings().name());
        return new Feed(portal, messages, figures, Addresses.FEED, Addresses.UPDATES)
                .write(title, portal.updates());
    }

    private String one(Indicator indicator, String address) {
        String title = messages.text("update.feed.indicator", figures.fullName(indicator));
        String page = portal.addresses().indicator(indicator);
        return new Feed(portal, messages, figures, address, page)
                .write(title, portal.updates(indicator));
    }
}
