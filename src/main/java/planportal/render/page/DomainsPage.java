package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.site.Messages;

/**
 * What {@code page/domains.jte} shows: the domains, each with how much the plan says of it.
 *
 * @param overview where all the plan's indicators stand
 */
public record DomainsPage(
        PageLayout layout, Paging paging, OverviewPart overview, List<Entry> entries) {

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

    static DomainsPage of(RenderContext context, PagedList.Page<Domain, Domain> page) {
        Messages messages = context.messages();
        int count = context.portal().plan().domains().size();
        Paging paging = Paging.of(context, context.portal().lists().domains(), page, Domain::name);
        return new DomainsPage(
                paging.layout(
                        context,
                        messages.text("domain.list.title", count),
                        messages.text("domain.list.description", count),
                        MenuEntry.DOMAINS,
                        messages.text(MenuEntry.DOMAINS.key())),
                paging,
                OverviewPart.of(
                        context, page.isFirst() ? context.portal().plan().indicators() : List.of()),
                page.groups().stream().map(g -> entry(context, g.head())).toList());
    }

    private static Entry entry(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<String> counts = new ArrayList<>();
        count(context, counts, "domain.count.indicators", portal.indicatorsOf(domain).size());
        count(context, counts, "domain.count.services", portal.servicesOf(domain).size());
        count(context, counts, "domain.count.projects", portal.projectsOf(domain).size());
        count(
                context,
                counts,
                "domain.count.commitments",
                portal.commitmentsOf(domain).stream()
                        .filter(c -> c.kind() == Commitment.Kind.COMMITMENT)
                        .count());
        return new Entry(
                DomainLink.of(context, domain),
                domain.number(),
                domain.goal(),
                counts,
                OverviewPart.of(context, portal.indicatorsOf(domain)).brief());
    }

    private static void count(RenderContext context, List<String> counts, String key, long number) {
        if (number > 0) {
            counts.add(context.messages().text(key, number));
        }
    }
}
