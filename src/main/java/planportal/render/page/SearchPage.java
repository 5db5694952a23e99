package planportal.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.site.Messages;

/**
 * What {@code page/search.jte} shows: the search, and before anything is typed or without a script,
 * lists of what there is to find.
 *
 * @param topics the domains with what belongs to them; of very many, the first
 * @param lists the pages that list what the topics leave out
 */
public record SearchPage(PageLayout layout, List<Topic> topics, List<Link> lists) {
    /** With more items than this, topics have no lists. */
    private static final int MAX_ITEMS = 1000;

    private static final int MAX_TOPICS = 100;

    private static final int MAX_EXAMPLES = 3;

    /**
     * A domain with what belongs to it.
     *
     * @param icon the symbol's name
     * @param count the number of its indicators
     */
    public record Topic(Link link, String icon, int count, List<Link> links) {}

    static SearchPage of(RenderContext context) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        int items =
                portal.plan().indicators().size()
                        + portal.plan().services().size()
                        + portal.plan().projects().size();
        List<Domain> domains = portal.plan().domains();
        boolean whole = items <= MAX_ITEMS && domains.size() <= MAX_TOPICS;
        String things =
                Thing.words(
                        context,
                        Thing.TEXT,
                        Thing.INDICATORS,
                        Thing.SERVICES,
                        Thing.PROJECTS,
                        Thing.COMMITMENTS,
                        Thing.NOTES);
        PageLayout layout =
                context.page(
                        Addresses.SEARCH,
                        messages.text("search.title"),
                        messages.text("search.description", things));
        return new SearchPage(
                layout,
                domains.stream().limit(MAX_TOPICS).map(d -> topic(context, d, whole)).toList(),
                whole ? List.of() : layout.menu().stream().map(e -> e.link(messages)).toList());
    }

    private static Topic topic(RenderContext context, Domain domain, boolean whole) {
        Portal portal = context.portal();
        Addresses addresses = portal.addresses();
        List<Link> links = new ArrayList<>();
        if (whole) {
            portal.indicatorsOf(domain)
                    .forEach(i -> links.add(new Link(i.name(), addresses.indicator(i))));
            portal.servicesOf(domain)
                    .forEach(s -> links.add(new Link(s.name(), addresses.topic(s))));
            portal.projectsOf(domain)
                    .forEach(p -> links.add(new Link(p.name(), addresses.place(p))));
        }
        return new Topic(
                context.link(domain),
                context.icons().domain(domain.icon()),
                portal.indicatorsOf(domain).size(),
                links);
    }

    /** Returns what the page lists for readers without scripts. */
    public String listed() {
        return Thing.words(
                layout.context(), Thing.INDICATORS, Thing.SERVICES, Thing.PROJECTS, Thing.CHAPTERS);
    }

    /** Returns the chapters of the plan. */
    public List<Chapter> chapters() {
        return layout.portal().plan().chapters();
    }

    /** Returns example searches. */
    public List<Link> examples() {
        return examples(layout.context());
    }

    /**
     * Returns example searches, from the portal's settings; for pages in a further language, names
     * of domains where the settings have none in it.
     */
    static List<Link> examples(RenderContext context) {
        Portal portal = context.portal();
        List<String> given = portal.settings().searchExamples();
        boolean substitute = given.isEmpty() && !portal.settings().languages().isFirst();
        Stream<String> domains =
                portal.plan().domains().stream().limit(MAX_EXAMPLES).map(Domain::name);
        Stream<String> examples = substitute ? domains : given.stream();
        return examples.map(words -> new Link(words, search(words))).toList();
    }

    private static String search(String words) {
        return Addresses.SEARCH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
