package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Article;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.LifeEvent;
import planportal.model.Place;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.PublishedFormat;
import planportal.model.Section;
import planportal.model.Term;
import planportal.model.Titled;
import planportal.model.Topic;
import planportal.render.PageLanguage;
import planportal.render.chart.ChartColours;
import planportal.render.chart.Charts;
import planportal.render.wording.Articles;
import planportal.render.wording.PlaceLabels;
import planportal.render.wording.Translation;
import planportal.render.wording.Wording;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * What all pages of a portal share.
 *
 * @param messages the words of the interface
 * @param places names places of the plan
 * @param wording describes indicators in words
 * @param charts draws indicators
 * @param languages all that there are pages in; empty if there is but one
 */
public record RenderContext(
        Portal portal,
        Messages messages,
        Icons icons,
        PlaceLabels places,
        Wording wording,
        Charts charts,
        List<PageLanguage> languages) {

    /**
     * Creates the context of a portal in the language of its settings, with the messages, icons and
     * colours of a site.
     */
    public static RenderContext of(Portal original, Site site) {
        Messages messages = site.messages(original.settings().languages().own());
        Portal portal = Translation.of(original, messages);
        Wording wording = new Wording(portal, messages);
        Charts charts = new Charts(portal, messages, wording, ChartColours.of(site));
        PlaceLabels places = new PlaceLabels(portal, messages);
        return new RenderContext(
                portal,
                messages,
                Icons.of(site),
                places,
                wording,
                charts,
                PageLanguage.all(portal.settings().languages(), site));
    }

    /**
     * Starts the layout of a page.
     *
     * @param address from the site's root
     * @param title without the portal's name
     * @param description one or two sentences for search engines and shared links
     */
    public PageLayout page(String address, String title, String description) {
        return new PageLayout(this, address, title, description);
    }

    public PlanInfo info() {
        return portal.info();
    }

    public Plan plan() {
        return portal.plan();
    }

    /** Returns the portal's own pages. */
    public List<Article> articles() {
        return Articles.of(portal, messages);
    }

    public Addresses addresses() {
        return portal.addresses();
    }

    /** Returns a link that names the place in full. */
    public Link link(Place place) {
        return new Link(places.name(place), addresses().place(place));
    }

    public Link link(Domain domain) {
        return new Link(domain.name(), addresses().domain(domain));
    }

    public Link link(Chapter chapter) {
        return new Link(chapter.heading(), addresses().chapter(chapter));
    }

    /** Returns a link that names the situation of life in the language of the interface. */
    public Link link(LifeEvent event) {
        return new Link(event.name(), addresses().lifeEvent(event));
    }

    /** Returns a link that names the indicator in the language of the interface. */
    public Link link(Indicator indicator) {
        return new Link(indicator.name(), addresses().indicator(indicator));
    }

    /**
     * Returns a message on the plan's years, or {@code KEY.own} where indicators have their own.
     */
    public String onYears(String key, Object... arguments) {
        boolean own = plan().indicators().stream().anyMatch(i -> info().isOwn(i.years()));
        return messages.text(own ? key + ".own" : key, arguments);
    }

    /** Returns a message on the plan's text, or {@code KEY.verbatim} where it is no summary. */
    public String onText(String key, Object... arguments) {
        boolean verbatim = info().imprint().verbatim();
        return messages.text(verbatim ? key + ".verbatim" : key, arguments);
    }

    /** Returns counts in words, without those of zero: {@code 2项指标}, {@code 9项服务}. */
    List<String> counts(long indicators, long services, long projects, long commitments) {
        List<String> words = new ArrayList<>();
        addCount(words, "indicators", indicators);
        addCount(words, "services", services);
        addCount(words, "projects", projects);
        addCount(words, "commitments", commitments);
        return words;
    }

    private void addCount(List<String> words, String kind, long number) {
        if (number > 0) {
            words.add(messages.text("common.count." + kind, number));
        }
    }

    /** Returns the plan's period: {@code 2021—2025}. */
    public String period() {
        return messages.text("common.period", info().period().from(), info().period().to());
    }

    /** Returns the language of the plan's text; null if the interface is in the same language. */
    public String textLanguage() {
        String language = info().language();
        return language.equals(messages.text("common.lang")) ? null : language;
    }

    /** Returns the language of the interface; null if the plan's text is in the same. */
    public String interfaceLanguage() {
        return textLanguage() == null ? null : messages.text("common.lang");
    }

    /** Returns a heading as the plan prints it; empty where the page has it so. */
    public Optional<String> printed(Titled part) {
        Portal original = portal.original();
        if (part instanceof Chapter chapter) {
            return printed(part.heading(), original.chapter(chapter.number()).heading());
        }
        if (part instanceof Section section) {
            Chapter chapter = original.chapter(section.chapter());
            return printed(part.heading(), chapter.sections().get(section.number() - 1).heading());
        }
        PlanColumn column = (PlanColumn) part;
        return printed(part.heading(), original.column(column.number()).heading());
    }

    /** Returns the name of a domain as the plan prints it; empty where the page has it so. */
    public Optional<String> printed(Domain domain) {
        return portal.original().plan().domains().stream()
                .filter(other -> other.id().equals(domain.id()))
                .findFirst()
                .flatMap(other -> printed(domain.name(), other.name()));
    }

    /** Returns the name of a topic as the plan prints it; empty where the page has it so. */
    public Optional<String> printed(Topic topic) {
        return printed(topic.name(), portal.original().own(topic).name());
    }

    private static Optional<String> printed(String shown, String original) {
        return shown.equals(original) ? Optional.empty() : Optional.of(original);
    }

    /** Returns the English name of a term, for pages in English; empty on others. */
    public Optional<String> translated(Term term) {
        return Optional.of(term.nameEn()).filter(name -> portal.isTranslated() && !name.isEmpty());
    }

    /** Returns the language of names; null if they are in that of the interface. */
    public String nameLanguage() {
        return portal.isTranslated() ? null : textLanguage();
    }

    /** Returns the language of a Chinese plan, for pages in another language. */
    public Optional<String> chinese() {
        return Optional.of(info().language())
                .filter(language -> info().isChinese() && !messages.isChinese());
    }

    public boolean publishes(PublishedFormat format) {
        return portal.settings().publishes(format);
    }

    public boolean hasSearch() {
        return publishes(PublishedFormat.SEARCH);
    }

    /** Returns whether there are feeds and machine-readable descriptions. */
    public boolean hasCatalogue() {
        return publishes(PublishedFormat.CATALOGUE);
    }
}
