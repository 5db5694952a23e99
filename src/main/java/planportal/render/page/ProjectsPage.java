package planportal.render.page;

import java.util.List;
import java.util.stream.Stream;
import planportal.dataset.Datasets;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.site.Messages;

/**
 * What {@code page/projects.jte} shows: the key projects by column.
 *
 * @param columns the number of columns with projects
 * @param quantities the number of quantities that all projects promise; 0 on later pages
 * @param groups with links to their columns' pages
 */
public record ProjectsPage(
        PageLayout layout,
        Paging paging,
        int columns,
        long quantities,
        SavedColumns saved,
        List<RowGroup<ProjectItem>> groups) {

    static ProjectsPage of(RenderContext context, PagedList.Page<Integer, Project> page) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        PagedList<Integer, Project> list = portal.lists().projects();
        Paging paging = Paging.of(context, list, page, c -> heading(context, c).name());
        String title = messages.text("project.list.title", list.count());
        String description = messages.text("project.list.description", list.count());
        return new ProjectsPage(
                paging.layout(context, MenuEntry.PROJECTS, title, description)
                        .script("assets/tables.js"),
                paging,
                list.groups(),
                page.isFirst() ? quantities(portal) : 0,
                SavedColumns.of(
                        context, Datasets.PROJECTS, "id column number domain title slug state"),
                page.groups().stream().map(g -> group(context, g)).toList());
    }

    private static long quantities(Portal portal) {
        return portal.plan().projects().stream()
                .flatMap(project -> portal.commitmentsAt(project).stream())
                .filter(Commitment::isPromised)
                .count();
    }

    private static RowGroup<ProjectItem> group(
            RenderContext context, PagedList.Group<Integer, Project> group) {
        Portal portal = context.portal();
        PlanColumn column = portal.column(group.head());
        DomainLink heading = heading(context, group.head()).to(portal.addresses().projects(column));
        return RowGroup.of(
                heading, column.shortName(), group.items(), p -> ProjectItem.of(context, p));
    }

    private static DomainLink heading(RenderContext context, int column) {
        Portal portal = context.portal();
        return portal.projectsOf(portal.column(column))
                .get(0)
                .domain()
                .map(domain -> DomainLink.of(context, domain))
                .orElseGet(() -> DomainLink.general(context));
    }

    /** Returns the columns that hold projects, in the plan's order. */
    static Stream<PlanColumn> columns(Portal portal) {
        return portal.plan().columns().stream().filter(c -> !portal.projectsOf(c).isEmpty());
    }
}
