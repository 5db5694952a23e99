package planportal.render.feed;

import java.time.LocalDate;
import java.util.List;
import planportal.derive.Portal;
import planportal.derive.Update;
import planportal.model.Licence;
import planportal.render.XmlWriter;
import planportal.render.wording.Figures;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/** Writes updates as an Atom document. */
final class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The number of entries in a feed, the newest ones; the page of updates lists all. */
    private static final int ENTRIES = 50;

    /** The number of items listed in an entry; its title counts all. */
    private static final int ITEMS = 100;

    private final Portal portal;
    private final Messages messages;
    private final UpdateWording wording;
    private final String address;
    private final String page;
    private final XmlWriter xml = new XmlWriter();

    /**
     * @param address the feed's own address
     * @param page the address of the page with the same content for readers
     */
    Feed(Portal portal, Messages messages, Figures figures, String address, String page) {
        this.portal = portal;
        this.messages = messages;
        wording = new UpdateWording(messages, figures);
        this.address = address;
        this.page = page;
    }

    /**
     * @param entries newest first
     */
    String write(String title, List<FeedEntry> entries) {
        Licence licence = portal.settings().licence();
        LocalDate beginning = LocalDate.of(portal.info().period().from(), 1, 1);
        xml.declaration().start("feed").namespace(ATOM);
        xml.attribute("xml:lang", messages.text("common.lang")).line();
        xml.element("title", title).line();
        xml.element("id", portal.absolute(address)).line();
        link("self", "application/atom+xml", address);
        link("alternate", "text/html", page);
        xml.element("updated", instant(entries.isEmpty() ? beginning : entries.get(0).day()))
                .line();
        xml.start("author").element("name", portal.settings().publisher()).end().line();
        xml.element("rights", licence.title() + " " + licence.url()).line();
        entries.stream().limit(ENTRIES).forEach(this::entry);
        return xml.end().line().toString();
    }

    private void entry(FeedEntry entry) {
        String published = instant(entry.day());
        xml.start("entry").line();
        xml.element("title", entry.title()).line();
        xml.element("id", portal.absolute(address) + "#" + entry.id()).line();
        link("alternate", "text/html", entry.page().orElse(page));
        xml.element("published", published).line();
        xml.element("updated", published).line();
        xml.start("content").attribute("type", "xhtml");
        xml.start("div").namespace(XHTML).start("ul");
        List<Update.Item> items = entry.items();
        items.stream().limit(ITEMS).forEach(item -> xml.element("li", wording.item(item)));
        if (items.size() > ITEMS) {
            xml.element("li", messages.text("update.feed.more", items.size() - ITEMS));
        }
        entry.others().forEach(each -> xml.element("li", each));
        xml.end().end().end().line();
        xml.end().line();
    }

    private void link(String relation, String type, String target) {
        xml.empty("link").attribute("rel", relation).attribute("type", type);
        xml.attribute("href", portal.absolute(target)).line();
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
