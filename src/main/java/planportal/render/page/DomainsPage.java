package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.site.Messages;

/**
 * What {@code page/domains.jte} shows: the domains, each with what the plan has for it.
 *
 * @param overview the status of all the plan's indicators
 */
public record DomainsPage(
        PageLayout layout, Paging paging, OverviewPart overview, List<Entry> entries) {

    /**
     * A domain of the list.
     *
     * @param goal as the plan states it
     * @param counts the number of indicators, services, projects and promised quantities
     * @param overview the status of its indicators; empty if none has an actual
     */
    public record Entry(
            DomainLink link, Optional<String> goal, List<String> counts, OverviewPart overview) {}

    static DomainsPage of(RenderContext context, PagedList.Page<Domain, Domain> page) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        PagedList<Domain, Domain> list = portal.lists().domains();
        Paging paging = Paging.of(context, list, page, Domain::name);
        String title = messages.text("domain.list.title", list.count());
        String description =
                things(context).isEmpty()
                        ? title
                        : messages.text("domain.list.description", list.count(), things(context));
        List<Indicator> indicators = page.isFirst() ? portal.plan().indicators() : List.of();
        return new DomainsPage(
                paging.layout(context, MenuEntry.DOMAINS, title, description),
                paging,
                OverviewPart.of(context, indicators),
                page.groups().stream().map(g -> entry(context, g.head())).toList());
    }

    private static Entry entry(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<Indicator> indicators = portal.indicatorsOf(domain);
        List<String> counts =
                context.counts(
                        indicators.size(),
                        portal.servicesOf(domain).size(),
                        portal.projectsOf(domain).size(),
                        portal.promisesOf(domain));
        return new Entry(
                DomainLink.of(context, domain),
                domain.goal(),
                counts,
                OverviewPart.of(context, indicators).brief());
    }

    /** Returns the page's first sentence; empty if the domains have nothing but text. */
    public String lead() {
        String things = things(layout.context());
        return things.isEmpty() ? "" : layout.messages().text("domain.list.lead", things);
    }

    private static String things(RenderContext context) {
        return Thing.wordsOf(context, context.plan().domains());
    }
}
