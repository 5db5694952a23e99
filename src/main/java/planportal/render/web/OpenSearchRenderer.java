package planportal.render.web;

import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.PublishedFormat;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.XmlWriter;
import planportal.site.Messages;

/** Renders {@code opensearch.xml}, from which browsers offer the site's search as their own. */
public final class OpenSearchRenderer implements Renderer {
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    /** The longest name that OpenSearch 1.1 allows. */
    private static final int NAME_LENGTH = 16;

    private final Portal portal;
    private final Messages messages;

    public OpenSearchRenderer(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
    }

    @Override
    public Stream<RenderJob> jobs() {
        return portal.settings().publishes(PublishedFormat.SEARCH)
                ? Stream.of(
                        RenderJob.text(
                                "search", portal.path(Addresses.OPENSEARCH), this::description))
                : Stream.empty();
    }

    private String description() {
        String icon = portal.absolute("assets/icon.svg");
        String search = portal.absolute(Addresses.SEARCH) + "?q={searchTerms}";
        XmlWriter xml = new XmlWriter().declaration();
        xml.start("OpenSearchDescription").namespace(NAMESPACE).line();
        xml.element("ShortName", shortName()).line();
        xml.element("Description", messages.text("common.search.label", portal.info().title()))
                .line();
        xml.element("InputEncoding", "UTF-8").line();
        xml.start("Image").attribute("width", 16).attribute("height", 16);
        xml.attribute("type", "image/svg+xml").text(icon).end().line();
        xml.empty("Url").attribute("type", "text/html").attribute("template", search).line();
        return xml.end().line().toString();
    }

    private String shortName() {
        String name = portal.info().shortTitle();
        boolean fits = name.codePointCount(0, name.length()) <= NAME_LENGTH;
        return fits ? name : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH));
    }
}
