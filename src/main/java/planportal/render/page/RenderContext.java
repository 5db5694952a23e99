package planportal.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Article;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.PublishedFormat;
import planportal.render.chart.ChartColours;
import planportal.render.chart.Charts;
import planportal.render.wording.Wording;
import planportal.site.Messages;

/**
 * What all pages of a portal share: names, words, menu and footer. {@link #page} opens the frame of
 * one of them.
 */
public final class RenderContext {
    /**
     * The form in {@code .github/ISSUE_TEMPLATE}; a tracker that has no forms takes the body
     * instead.
     */
    private static final String REPORT_FORM = "data-error.yml";

    private final Portal portal;
    private final Messages messages;
    private final Icons icons;
    private final PlaceLabels places;
    private final Wording wording;
    private final Charts charts;
    private final DomainGrid mark;
    private final List<MenuEntry> menu;
    private final List<Link> footer;

    public RenderContext(Portal portal, Messages messages, Icons icons, ChartColours colours) {
        this.portal = portal;
        this.messages = messages;
        this.icons = icons;
        places = new PlaceLabels(portal, messages);
        wording = new Wording(portal, messages);
        charts = new Charts(portal, messages, wording, colours);
        mark = new DomainGrid(Math.max(1, portal.plan().domains().size()));
        menu = Arrays.stream(MenuEntry.values()).filter(e -> e.isIn(portal)).toList();
        footer = footer(portal, messages);
    }

    private static List<Link> footer(Portal portal, Messages messages) {
        List<Link> links = new ArrayList<>();
        for (Article article : portal.publication().articles()) {
            links.add(new Link(article.title(), portal.addresses().article(article.id())));
        }
        if (!portal.plan().dataNotes().isEmpty()) {
            links.add(new Link(messages.text("common.footer.notes"), Addresses.DATA_NOTES));
        }
        links.add(new Link(messages.text("common.footer.datasets"), Addresses.DATASETS));
        links.add(new Link(messages.text("common.footer.updates"), Addresses.UPDATES));
        return List.copyOf(links);
    }

    /**
     * The frame of a page, with nothing but its names so far.
     *
     * @param address from the site's root
     * @param title what the page is called, without the portal's name
     * @param description one or two sentences for search engines and shared links
     */
    public PageLayout page(String address, String title, String description) {
        return new PageLayout(this, address, title, description);
    }

    public Portal portal() {
        return portal;
    }

    public PlanInfo info() {
        return portal.info();
    }

    public Messages messages() {
        return messages;
    }

    public Icons icons() {
        return icons;
    }

    /** How places of the plan are called and where they are. */
    public PlaceLabels places() {
        return places;
    }

    /** Returns a link to a domain's page. */
    public Link link(Domain domain) {
        return new Link(domain.name(), portal.addresses().domain(domain));
    }

    /** Returns a link to an indicator's page, by the name in the interface's language. */
    public Link link(Indicator indicator) {
        String name = wording.figures().fullName(indicator);
        return new Link(name, portal.addresses().indicator(indicator));
    }

    /** What is said about indicators. */
    public Wording wording() {
        return wording;
    }

    /** How indicators are drawn. */
    public Charts charts() {
        return charts;
    }

    public DomainGrid mark() {
        return mark;
    }

    /** The parts of the site that this portal has. */
    public List<MenuEntry> menu() {
        return menu;
    }

    /** The links of the footer. */
    public List<Link> footer() {
        return footer;
    }

    /** The period as printed beside the name: {@code 2021—2025}. */
    public String period() {
        return messages.text(
                "common.period",
                Integer.toString(info().period().from()),
                Integer.toString(info().period().to()));
    }

    /** The language of the plan's text; null where the interface speaks it, too. */
    public String textLanguage() {
        String language = info().language();
        return language.equals(messages.text("common.lang")) ? null : language;
    }

    /** Whether there is a search page. */
    public boolean hasSearch() {
        return portal.settings().publishes(PublishedFormat.SEARCH);
    }

    /** Whether there are feeds and descriptions for programs. */
    public boolean hasCatalogue() {
        return portal.settings().publishes(PublishedFormat.CATALOGUE);
    }

    /**
     * The form in which to report a problem, filled in as far as can be; empty where no repository
     * is set.
     *
     * @param subject what it is about, for the report's title
     * @param address the page, from the site's root, with the anchor of the place if there is one
     */
    public Optional<String> report(String subject, String address) {
        return portal.settings()
                .repository()
                .map(
                        r ->
                                r.toString().replaceAll("/+$", "")
                                        + "/issues/new?title="
                                        + encoded(messages.text("common.report.title", subject))
                                        + "&template="
                                        + REPORT_FORM
                                        + "&page="
                                        + encoded(portal.absolute(address))
                                        + "&body="
                                        + encoded(
                                                messages.text(
                                                        "common.report.body",
                                                        portal.absolute(address))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address without a host, good at any depth: {@code /portal/assets/portal.css}. */
    String rooted(String address) {
        String path = portal.settings().baseUrl().getRawPath();
        return (path == null || path.isEmpty() ? "/" : path) + address;
    }
}
