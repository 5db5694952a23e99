package planportal.render.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Element;
import planportal.derive.Portal;
import planportal.model.Indicator;

/** How other sites show an indicator: as a frame, copied or asked for by oEmbed 1.0. */
final class Embedding {
    /** The media type of {@link #oEmbed}. */
    static final String OEMBED = "application/json+oembed";

    /** CSS pixels; at this size the page has no need to scroll, its table folded. */
    private static final int WIDTH = 640;

    private static final int HEIGHT = 560;

    private Embedding() {}

    /** Returns HTML with the indicator's page for other sites. */
    static String frame(RenderContext context, Indicator indicator) {
        String page = context.portal().absolute(context.addresses().embed(indicator));
        return new Element("iframe")
                .attr("src", page)
                .attr("title", context.link(indicator).text())
                .attr("width", "100%")
                .attr("height", Integer.toString(HEIGHT))
                .attr("loading", "lazy")
                .outerHtml();
    }

    static String oEmbed(RenderContext context, Indicator indicator) {
        Portal portal = context.portal();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("version", "1.0");
        response.put("type", "rich");
        response.put("title", context.link(indicator).text());
        response.put("provider_name", portal.settings().name());
        response.put("provider_url", portal.settings().baseUrl().toString());
        response.put("html", frame(context, indicator));
        response.put("width", WIDTH);
        response.put("height", HEIGHT);
        return response.toPrettyString() + "\n";
    }
}
