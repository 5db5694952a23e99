package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.site.Messages;

/**
 * What {@code page/search.jte} shows: the search, and for those without a script, or before
 * anything is typed, what there is to find, where the browser's own search finds it.
 *
 * @param topics the domains with what belongs to them; of very many, the first
 * @param lists the pages that list what the topics leave out; empty where they leave out nothing
 * @param chapters the plan's chapters with their sections
 */
public record SearchPage(
        PageLayout layout, List<Topic> topics, List<Link> lists, List<Topic> chapters) {
    /** With more things than this the lists of a topic are left to its own page. */
    private static final int MOST = 1000;

    private static final int MOST_TOPICS = 100;

    /**
     * Something to begin with, and what it leads to.
     *
     * @param icon the symbol's name; empty for a chapter
     * @param count how many indicators a domain has; 0 for a chapter
     */
    public record Topic(Link link, String icon, int count, List<Link> links) {

        public Topic {
            links = List.copyOf(links);
        }
    }

    public SearchPage {
        topics = List.copyOf(topics);
        lists = List.copyOf(lists);
        chapters = List.copyOf(chapters);
    }

    static SearchPage of(RenderContext context) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        int things =
                portal.plan().indicators().size()
                        + portal.plan().services().size()
                        + portal.plan().projects().size();
        List<Domain> domains = portal.plan().domains();
        boolean whole = things <= MOST && domains.size() <= MOST_TOPICS;
        PageLayout layout =
                context.page(
                        Addresses.SEARCH,
                        messages.text("search.title"),
                        messages.text("search.description"));
        return new SearchPage(
                layout,
                domains.stream().limit(MOST_TOPICS).map(d -> topic(context, d, whole)).toList(),
                whole ? List.of() : layout.menu().stream().map(e -> e.link(messages)).toList(),
                portal.plan().chapters().stream().map(c -> topic(portal, c)).toList());
    }

    private static Topic topic(Portal portal, Chapter chapter) {
        Addresses addresses = portal.addresses();
        return new Topic(
                new Link(chapter.label() + " " + chapter.title(), addresses.chapter(chapter)),
                "",
                0,
                chapter.sections().stream()
                        .map(s -> new Link(s.label() + " " + s.title(), addresses.section(s)))
                        .toList());
    }

    private static Topic topic(RenderContext context, Domain domain, boolean whole) {
        Portal portal = context.portal();
        Addresses addresses = portal.addresses();
        List<Link> links = new ArrayList<>();
        if (whole) {
            portal.indicatorsOf(domain)
                    .forEach(i -> links.add(new Link(i.name(), addresses.indicator(i))));
            portal.servicesOf(domain)
                    .forEach(s -> links.add(new Link(s.name(), addresses.service(s))));
            portal.projectsOf(domain)
                    .forEach(p -> links.add(new Link(p.title(), addresses.place(p))));
        }
        return new Topic(
                new Link(domain.name(), addresses.domain(domain)),
                context.icons().domain(domain.icon()),
                portal.indicatorsOf(domain).size(),
                links);
    }

    /** Words to try, from the portal's settings. */
    public List<String> examples() {
        return layout.portal().settings().searchExamples();
    }
}
