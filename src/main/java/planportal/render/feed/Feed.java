package planportal.render.feed;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import planportal.derive.Portal;
import planportal.derive.Update;
import planportal.derive.Updates;
import planportal.render.wording.Figures;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/** One feed: writes updates as an Atom document. */
final class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** How many entries a feed holds, the newest; the page of updates holds all. */
    private static final int ENTRIES = 50;

    /** How many changes an entry lists; its title counts them all. */
    private static final int CHANGES = 100;

    private final Portal portal;
    private final Messages messages;
    private final UpdateWording words;
    private final String address;
    private final String title;
    private final String page;

    /**
     * @param address the feed's own, from the site's root
     * @param page the address of the page that tells the same to readers
     */
    Feed(
            Portal portal,
            Messages messages,
            Figures figures,
            String address,
            String title,
            String page) {
        this.portal = portal;
        this.messages = messages;
        words = new UpdateWording(messages, figures);
        this.address = address;
        this.title = title;
        this.page = page;
    }

    byte[] write(Updates updates) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The machine's own writer, whatever others lie on the class path.
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            feed(xml, updates);
            xml.writeEndDocument();
            line(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void feed(XMLStreamWriter xml, Updates updates) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", messages.text("common.lang"));
        line(xml);
        element(xml, "title", title);
        element(xml, "id", absolute(address));
        link(xml, "self", "application/atom+xml", address);
        link(xml, "alternate", "text/html", page);
        element(xml, "updated", instant(updates.latest().orElseGet(this::beginning)));
        xml.writeStartElement("author");
        xml.writeStartElement("name");
        xml.writeCharacters(portal.settings().publisher());
        xml.writeEndElement();
        xml.writeEndElement();
        line(xml);
        element(
                xml,
                "rights",
                portal.settings().licence().title() + " " + portal.settings().licence().url());
        for (Update update : updates.entries().stream().limit(ENTRIES).toList()) {
            entry(xml, update);
        }
        xml.writeEndElement();
    }

    private LocalDate beginning() {
        return LocalDate.of(portal.info().period().from(), 1, 1);
    }

    private void entry(XMLStreamWriter xml, Update update) throws XMLStreamException {
        xml.writeStartElement("entry");
        line(xml);
        element(xml, "title", words.headline(update));
        element(xml, "id", absolute(address) + "#" + update.published());
        link(xml, "alternate", "text/html", page);
        element(xml, "published", instant(update.published()));
        element(xml, "updated", instant(update.published()));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        xml.writeStartElement("ul");
        List<Update.Change> changes = update.changes();
        for (Update.Change change : changes.stream().limit(CHANGES).toList()) {
            item(
                    xml,
                    messages.text(
                            "update.feed.change",
                            words.change(change),
                            change.observation().source()));
        }
        if (changes.size() > CHANGES) {
            item(xml, messages.text("update.feed.more", changes.size() - CHANGES));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        line(xml);
        xml.writeEndElement();
        line(xml);
    }

    private static void item(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeStartElement("li");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String type, String to)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", absolute(to));
        line(xml);
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        line(xml);
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private String absolute(String to) {
        return portal.settings().baseUrl() + to;
    }
}
