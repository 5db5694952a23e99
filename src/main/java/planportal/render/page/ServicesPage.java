package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.dataset.Datasets;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.model.Service;
import planportal.site.Messages;

/**
 * What {@code page/services.jte} shows: the plan's services by domain.
 *
 * @param caption the title of the plan's column with the list
 * @param source that column; empty if the plan has none
 * @param domains the number of domains with services
 */
public record ServicesPage(
        PageLayout layout,
        Paging paging,
        String caption,
        Optional<Link> source,
        int domains,
        SavedColumns saved,
        List<RowGroup<Service>> groups) {

    static ServicesPage of(RenderContext context, PagedList.Page<Domain, Service> page) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        PagedList<Domain, Service> list = portal.lists().services();
        Paging paging = Paging.of(context, list, page, Domain::name);
        String title = messages.text("service.list.title", list.count());
        String description = messages.text("service.list.description", list.count());
        Optional<PlanColumn> column = portal.plan().column(PlanColumn.Kind.SERVICES);
        return new ServicesPage(
                paging.layout(context, MenuEntry.SERVICES, title, description)
                        .script("assets/tables.js"),
                paging,
                column.map(PlanColumn::title).orElse(messages.text("service.list.table")),
                column.map(context::link),
                list.groups(),
                SavedColumns.of(context, Datasets.SERVICES, "id number domain name"),
                page.groups().stream().map(g -> group(context, g)).toList());
    }

    private static RowGroup<Service> group(
            RenderContext context, PagedList.Group<Domain, Service> group) {
        Domain domain = group.head();
        DomainLink heading = DomainLink.of(context, domain);
        return new RowGroup<>(Optional.of(heading), domain.goal().orElse(""), group.items());
    }
}
