package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/search.jte} shows: the search, and for those without a script, or before
 * anything is typed, what there is to find, where the browser's own search finds it.
 *
 * @param topics the domains with what belongs to them; of very many, the first
 * @param lists the pages that list what the topics leave out; empty where they leave out nothing
 * @param chapters the plan's chapters with their sections
 */
public record SearchPage(Frame frame, List<Topic> topics, List<Link> lists, List<Topic> chapters) {
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

    /** Makes that page, where the portal publishes a search. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                shell.hasSearch()
                        ? Stream.of(
                                RenderJob.of(
                                        "search",
                                        Addresses.SEARCH,
                                        () -> pages.render("page/search.jte", of(shell))))
                        : Stream.of();
    }

    static SearchPage of(Shell shell) {
        Portal portal = shell.portal();
        Messages messages = shell.messages();
        int things =
                portal.plan().indicators().size()
                        + portal.plan().services().size()
                        + portal.plan().projects().size();
        List<Domain> domains = portal.plan().domains();
        boolean whole = things <= MOST && domains.size() <= MOST_TOPICS;
        return new SearchPage(
                shell.page(
                        Addresses.SEARCH,
                        messages.text("search.title"),
                        messages.text("search.description")),
                domains.stream().limit(MOST_TOPICS).map(d -> topic(shell, d, whole)).toList(),
                whole
                        ? List.of()
                        : shell.menu().stream()
                                .map(e -> new Link(messages.text(e.key()), e.address()))
                                .toList(),
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

    private static Topic topic(Shell shell, Domain domain, boolean whole) {
        Portal portal = shell.portal();
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
                shell.icons().domain(domain.icon()),
                portal.indicatorsOf(domain).size(),
                links);
    }

    /** Words to try, from the portal's settings. */
    public List<String> examples() {
        return frame.portal().settings().searchExamples();
    }
}
