package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/domains.jte} shows: the domains, each with how much the plan says of it.
 *
 * @param overview where all the plan's indicators stand
 */
public record DomainsPage(Frame frame, Paging paging, OverviewPart overview, List<Entry> entries) {

    /**
     * A domain of the list.
     *
     * @param goal what the plan says is its goal
     * @param counts how many indicators, services, projects and promised quantities
     * @param overview where its indicators stand; empty while nothing is known or it has none
     */
    public record Entry(
            DomainLink link,
            int number,
            Optional<String> goal,
            List<String> counts,
            OverviewPart overview) {

        public Entry {
            counts = List.copyOf(counts);
        }
    }

    public DomainsPage {
        entries = List.copyOf(entries);
    }

    /** Makes that page, where the plan has domains, or several where it has very many. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return Renderer.when(
                !shell.portal().plan().domains().isEmpty(),
                Paging.renderer(
                        "domains",
                        shell.portal().lists().domains(),
                        page -> pages.render("page/domains.jte", of(shell, page))));
    }

    static DomainsPage of(Shell shell, PagedList.Page<Domain, Domain> page) {
        Messages messages = shell.messages();
        int count = shell.portal().plan().domains().size();
        Paging paging = Paging.of(shell, shell.portal().lists().domains(), page, Domain::name);
        return new DomainsPage(
                paging.frame(
                        shell,
                        messages.text("domain.list.title", count),
                        messages.text("domain.list.description", count),
                        MenuEntry.DOMAINS,
                        messages.text(MenuEntry.DOMAINS.key())),
                paging,
                OverviewPart.of(
                        shell, page.isFirst() ? shell.portal().plan().indicators() : List.of()),
                page.groups().stream().map(g -> entry(shell, g.head())).toList());
    }

    private static Entry entry(Shell shell, Domain domain) {
        Portal portal = shell.portal();
        List<String> counts = new ArrayList<>();
        count(shell, counts, "domain.count.indicators", portal.indicatorsOf(domain).size());
        count(shell, counts, "domain.count.services", portal.servicesOf(domain).size());
        count(shell, counts, "domain.count.projects", portal.projectsOf(domain).size());
        count(
                shell,
                counts,
                "domain.count.commitments",
                portal.commitmentsOf(domain).stream()
                        .filter(c -> c.kind() == Commitment.Kind.COMMITMENT)
                        .count());
        return new Entry(
                DomainLink.of(shell, domain),
                domain.number(),
                domain.goal(),
                counts,
                OverviewPart.of(shell, portal.indicatorsOf(domain)).brief());
    }

    private static void count(Shell shell, List<String> counts, String key, long number) {
        if (number > 0) {
            counts.add(shell.messages().text(key, number));
        }
    }
}
