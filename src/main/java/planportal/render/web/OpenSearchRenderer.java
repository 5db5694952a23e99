package planportal.render.web;

import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/** Writes {@code opensearch.xml}, by which browsers offer the site's search as their own. */
public final class OpenSearchRenderer implements Renderer {
    public static final String PATH = "opensearch.xml";

    /** The longest name that OpenSearch 1.1 allows. */
    private static final int NAME = 16;

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
                        RenderJob.of("search", PATH, () -> OutputFile.text(PATH, xml()).bytes()))
                : Stream.empty();
    }

    private String xml() {
        String name = portal.info().shortTitle();
        String base = portal.settings().baseUrl().toASCIIString();
        String shortName =
                name.codePointCount(0, name.length()) <= NAME
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, NAME));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
                + "<ShortName>"
                + escaped(shortName)
                + "</ShortName>\n<Description>"
                + escaped(messages.text("common.search.label"))
                + "</Description>\n<InputEncoding>UTF-8</InputEncoding>\n"
                + "<Image width=\"16\" height=\"16\" type=\"image/svg+xml\">"
                + escaped(base + "assets/icon.svg")
                + "</Image>\n<Url type=\"text/html\" template=\""
                + escaped(base + Addresses.SEARCH + "?q={searchTerms}")
                + "\"/>\n</OpenSearchDescription>\n";
    }

    private static String escaped(String text) {
        return Entities.escape(
                text,
                new org.jsoup.nodes.Document.OutputSettings()
                        .escapeMode(Entities.EscapeMode.xhtml));
    }
}
