package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.model.Service;
import planportal.site.Messages;

/**
 * What {@code page/services.jte} shows: the plan's list of services by domain.
 *
 * @param source the column that the list is from; empty where the plan has none
 * @param domains how many domains have services
 * @param groups empty where the plan lists no services; the page then says so
 */
public record ServicesPage(
        PageLayout layout,
        Paging paging,
        Optional<Source> source,
        int domains,
        List<Group> groups) {

    /** The column, by its label and its title. */
    public record Source(Link link, String title) {}

    /**
     * The services of a domain.
     *
     * @param goal what the plan says they are for
     */
    public record Group(DomainLink domain, Optional<String> goal, List<Service> services) {}

    public ServicesPage {
        groups = List.copyOf(groups);
    }

    static ServicesPage of(RenderContext context, PagedList.Page<Domain, Service> page) {
        Portal portal = context.portal();
        PagedList<Domain, Service> list = portal.lists().services();
        Paging paging = Paging.of(context, list, page, Domain::name);
        Messages messages = context.messages();
        int count = list.count();
        PageLayout layout =
                paging.layout(
                                context,
                                messages.text("service.list.title", count),
                                messages.text("service.list.description", count),
                                MenuEntry.SERVICES,
                                messages.text(MenuEntry.SERVICES.key()))
                        .script("assets/tables.js");
        return new ServicesPage(
                layout,
                paging,
                portal.plan().columns().stream()
                        .filter(c -> c.kind() == PlanColumn.Kind.SERVICES)
                        .findFirst()
                        .map(c -> new Source(context.places().link(c), c.title())),
                list.groups(),
                page.groups().stream()
                        .map(
                                g ->
                                        new Group(
                                                DomainLink.of(context, g.head()),
                                                g.head().goal(),
                                                g.items()))
                        .toList());
    }
}
